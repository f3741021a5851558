#include "core/intake/sheet_choice.h"

#include "core/domain/typed_text.h"
#include "core/intake/kind_words.h"
#include "core/intake/sheet_marks.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

/// A column holds what its field says when so many of its cells do; totals and signatures stand below them.
constexpr double kMost = 0.5;
/// Names alone may be any words: so many rows of them weigh as much as one with a number.
constexpr int kNamesForOneNumber = 20;

/// How far a sheet's cells, not its header, say that its rows are persons or employers.
enum class Surety { None, Names, Numbers };

bool isSomethingElse(const CandidateSheet& sheet, domain::ListKind kind) {
    return saysSomethingElse(sheet.sheet.grid.name(), kind);
}

bool ofPersons(domain::ListKind kind) {
    return domain::subjectOf(kind) == domain::SubjectType::Person;
}

double shareOf(const CandidateSheet& sheet, int column, double ContentProfile::*share) {
    return column < 0 || column >= sheet.profiles.size() ? 0 : sheet.profiles.at(column).*share;
}

double numbersShare(const CandidateSheet& sheet, const Mapping& mapping, domain::ListKind kind) {
    return ofPersons(kind)
               ? std::max({shareOf(sheet, mapping.columnOf(Field::CitizenId), &ContentProfile::idLike),
                           shareOf(sheet, mapping.columnOf(Field::Name), &ContentProfile::namesWithIds),
                           shareOf(sheet, mapping.columnOf(Field::DisabilityCard), &ContentProfile::disabilityCards)})
               : shareOf(sheet, mapping.columnOf(Field::CreditCode), &ContentProfile::creditCodes);
}

Surety suretyOf(const CandidateSheet& sheet, const Mapping& mapping, domain::ListKind kind) {
    if (numbersShare(sheet, mapping, kind) >= kMost) {
        return Surety::Numbers;
    }
    const double names = ofPersons(kind)
                             ? shareOf(sheet, mapping.columnOf(Field::Name), &ContentProfile::personNames)
                             : shareOf(sheet, mapping.columnOf(Field::EmployerName), &ContentProfile::employerNames);
    return names >= kMost ? Surety::Names : Surety::None;
}

constexpr std::array kIdentity{Field::Name, Field::CitizenId, Field::DisabilityCard, Field::EmployerName,
                               Field::CreditCode};
/// A column that makes another list of it when the main sheet has none: the dead, the insured, the households among
/// those to be asked; employers with their codes among persons.
constexpr std::array kSignsOfAnotherList{Field::CreditCode, Field::DiedOn,    Field::Sentence,   Field::TaxPeriod,
                                         Field::Contractor, Field::InsuredOn, Field::LastPaidOn, Field::Relation};

bool saysWhoAsIn(const Mapping& main, const Mapping& other, domain::ListKind kind) {
    return std::ranges::all_of(kIdentity, [&](Field field) {
        const bool ofOthers = ofPersons(kind) && (field == Field::EmployerName || field == Field::CreditCode);
        return ofOthers || !main.has(field) || other.has(field);
    });
}

/// What a sheet's columns are about, by field or else by their words; everybody numbers rows and leaves notes.
QSet<QString> wordsOf(const CheckedSheet& sheet, const Mapping& mapping) {
    QSet<QString> words;
    for (const Column& column : sheet.layout.columns) {
        const auto field = mapping.fieldAt(column.index);
        const QString word = field ? code(*field) : HeaderAliases::normalised(column.header);
        if (!word.isEmpty() && field != Field::Serial && field != Field::Note) {
            words.insert(word);
        }
    }
    return words;
}

/// Sheet2: what nobody gave a name is often only there to look something up in.
bool hasNoName(const CandidateSheet& sheet) {
    static const QRegularExpression given(u"^(sheet|工作表)\\d+$"_s, QRegularExpression::CaseInsensitiveOption);
    return given.match(domain::foldedText(sheet.sheet.grid.name())).hasMatch();
}

/// A part of the list has at least half of the columns in common with it, as far as they go, and not many of its own;
/// without a name, nearly all.
bool looksLike(const CandidateSheet& main, const CandidateSheet& sheet) {
    const QSet<QString> ours = wordsOf(main.sheet, main.sheet.mapping);
    const QSet<QString> theirs = wordsOf(sheet.sheet, sheet.own);
    const qsizetype shared = (ours & theirs).size();
    if (hasNoName(sheet)) {
        return shared * 3 > std::max(ours.size(), theirs.size()) * 2;
    }
    return shared * 2 >= std::min(ours.size(), theirs.size()) && shared * 3 >= theirs.size();
}

/// What list a sheet says to be, in its name or its title.
enum class Says { Nothing, Ours, Another };

/// 大学生, and over it 未参保人员名单: one of the two is enough. 已参保人员 over a table of a sheet 未参保 is not ours.
Says saysOf(const CandidateSheet& sheet, domain::ListKind kind) {
    const Grid& grid = sheet.sheet.grid;
    const bool titled = sheet.hasLayout && sheet.sheet.layout.hasHeader();
    const int header = titled ? sheet.sheet.layout.firstHeader : 0;
    const QStringList titles = titlesAbove(grid, header);
    if (std::ranges::any_of(titles, [kind](const QString& title) { return saysTheContrary(title, kind); })) {
        return Says::Another;
    }
    Says says = Says::Nothing;
    for (const QString& words : {grid.name(), titleNamingKind(grid, header)}) {
        if (kindNamedIn(words)) {
            says = says == Says::Ours || !namesOtherKindThan(words, kind) ? Says::Ours : Says::Another;
        }
    }
    return says;
}

bool headed(const Mapping& mapping) {
    return std::ranges::all_of(kIdentity, [&](Field field) {
        return !mapping.has(field) || mapping.columns.value(field).by != MappedBy::Content;
    });
}

} // namespace

void markOtherKinds(std::vector<CandidateSheet>& candidates, domain::ListKind kind) {
    const auto isOurs = [kind](const CandidateSheet& sheet) {
        return saysOf(sheet, kind) == Says::Ours && sheet.hasLayout &&
               suretyOf(sheet, sheet.sheet.mapping, kind) != Surety::None;
    };
    if (std::ranges::none_of(candidates, isOurs)) {
        return;
    }
    for (CandidateSheet& sheet : candidates) {
        sheet.ofAnotherKind = saysOf(sheet, kind) == Says::Another;
    }
}

const CandidateSheet* mainSheetAmong(const std::vector<CandidateSheet>& candidates, domain::ListKind kind) {
    std::map<QString, int> weightOfShape;
    const auto weightOf = [kind](const CandidateSheet& sheet) {
        const bool numbers = suretyOf(sheet, sheet.sheet.mapping, kind) == Surety::Numbers;
        const int weight = sheet.ofAnotherKind || isSomethingElse(sheet, kind) ? 0 : numbers ? kNamesForOneNumber : 1;
        return weight * sheet.sheet.grid.rowCount();
    };
    const CandidateSheet* main = nullptr;
    for (const CandidateSheet& sheet : candidates) {
        weightOfShape[sheet.sheet.shape] += weightOf(sheet);
    }
    const auto rank = [&](const CandidateSheet& sheet) {
        return std::tuple(weightOfShape.at(sheet.sheet.shape), weightOf(sheet), sheet.sheet.grid.rowCount());
    };
    for (const CandidateSheet& sheet : candidates) {
        const bool tellsApart = sheet.hasLayout && identifiesSubjects(sheet.sheet.mapping, kind);
        if (tellsApart && (main == nullptr || rank(sheet) > rank(*main))) {
            main = &sheet;
        }
    }
    return main;
}

bool belongsTo(const CandidateSheet& main, const CandidateSheet& sheet, domain::ListKind kind) {
    return sheet.hasLayout && sheet.sheet.shape == main.sheet.shape && !sheet.ofAnotherKind &&
           (!isSomethingElse(sheet, kind) || isSomethingElse(main, kind));
}

std::optional<Mapping> mappingBesides(const CandidateSheet& main, const CandidateSheet& sheet, domain::ListKind kind) {
    if (!sheet.hasLayout || sheet.ofAnotherKind || isSomethingElse(sheet, kind)) {
        return std::nullopt;
    }
    const Mapping& own = sheet.own;
    if (sheet.sheet.grid.sharesRowsWith(
            main.sheet.grid)) { // somebody else of the same rows, with 与户主关系 of his own
        return identifiesSubjects(own, kind) ? std::optional(own) : std::nullopt;
    }
    const bool another = std::ranges::any_of(
        kSignsOfAnotherList, [&](Field field) { return own.has(field) && !main.sheet.mapping.has(field); });
    if (another) {
        return std::nullopt;
    }
    const Surety surety = suretyOf(sheet, own, kind);
    if (identifiesSubjects(own, kind) && saysWhoAsIn(main.sheet.mapping, own, kind) && looksLike(main, sheet) &&
        (surety == Surety::Numbers || (surety == Surety::Names && headed(own)))) {
        return own;
    }
    // Without a header and with few rows only the main sheet's columns tell.
    if (!sheet.sheet.layout.hasHeader() && suretyOf(sheet, main.sheet.mapping, kind) == Surety::Numbers) {
        return main.sheet.mapping;
    }
    return std::nullopt;
}

bool seemsToHoldSubjects(const CandidateSheet& main, const CandidateSheet& sheet, domain::ListKind kind) {
    if (!sheet.hasLayout || isSomethingElse(sheet, kind)) {
        return false;
    }
    const auto share = ofPersons(kind) ? &ContentProfile::citizenIds : &ContentProfile::creditCodes;
    for (int column = 0; column < sheet.profiles.size(); ++column) {
        if (sheet.own.fieldAt(column) != Field::LegalPersonId && shareOf(sheet, column, share) > 0) {
            return true;
        }
    }
    const bool mainHasNumbers = suretyOf(main, main.sheet.mapping, kind) == Surety::Numbers;
    return !mainHasNumbers && suretyOf(sheet, sheet.own, kind) == Surety::Names;
}

} // namespace canbao::intake
