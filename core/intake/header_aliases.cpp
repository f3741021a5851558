#include "core/intake/header_aliases.h"

#include "core/domain/lost_character.h"
#include "core/domain/typed_text.h"
#include "core/intake/column_owner.h"
#include "resources/bundled_data.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

/// Of a header's words, less may mean anything.
constexpr qsizetype kShortestPart = 2;
/// Of a word in Latin letters: NAME of PSNNAME, not XB of GXB, nor NO of 电话NO.
constexpr qsizetype kShortestLatinPart = 4;
/// Columns in the employer's part of a list of persons give way to the persons' own.
constexpr int kRankOfEmployers = 10;
/// Where somebody lives gives way to where he is registered.
constexpr int kRankOfResidence = 10;

bool isLatin(QChar ch) {
    return ch >= u'A' && ch <= u'Z';
}

bool isPlace(Field field) {
    return field == Field::Address || field == Field::Village || field == Field::Group || field == Field::Town;
}

QString withoutBrackets(QString header) {
    static const QRegularExpression bracketed(u"\\([^()]*\\)|\\[[^\\[\\]]*\\]"_s);
    return header.remove(bracketed);
}

/// 法定代表人 of 法定代表人信息, 单位 of 单位基本情况.
QString withoutWordsForFacts(QString group) {
    static const QRegularExpression facts(u"(?<=.)(基本)?(信息|情况|资料)$"_s);
    return group.remove(facts);
}

/// 监护人 of 身份证号(监护人); longer ones are instructions.
QString inBrackets(const QString& header) {
    static const QRegularExpression last(u"\\(([^()填写录核]{1,5})\\)$"_s);
    return last.match(header).captured(1);
}

} // namespace

const HeaderAliases& HeaderAliases::bundled() {
    static const HeaderAliases aliases;
    return aliases;
}

HeaderAliases::HeaderAliases() {
    const QList<DataRow> rows = bundledTable(u"intake/fields.csv"_s);
    for (const DataRow& row : rows) {
        const auto field = fieldFromCode(row.value(u"field"_s));
        Q_ASSERT_X(field, "fields.csv", qPrintable(row.value(u"field"_s)));
        const QString audience = row.value(u"for"_s);
        const QString label = row.value(u"label"_s);
        m_labels[audience].insert(*field, label);
        QHash<QString, Meaning>& meanings = m_meanings[audience];
        meanings.insert(normalised(label), {*field, 0});
        const QStringList ranks = row.value(u"aliases"_s).split(u'>');
        for (int rank = 0; rank < ranks.size(); ++rank) {
            const QStringList aliases = ranks.at(rank).split(u'|', Qt::SkipEmptyParts);
            for (const QString& alias : aliases) {
                meanings.insert(normalised(alias), {*field, rank});
            }
        }
    }
}

QStringList HeaderAliases::audiencesOf(domain::ListKind kind) {
    return {domain::code(kind), domain::code(domain::subjectOf(kind)), u"any"_s};
}

QString HeaderAliases::normalised(QStringView header) {
    static const QRegularExpression marks(u"[*※★【】:\"'`_]|^\\d{1,2}[.、](?=\\D)|[.。;,、]+$"_s);
    return domain::foldedText(header).toUpper().remove(marks);
}

std::optional<HeaderAliases::Meaning> HeaderAliases::exact(const QString& header, domain::ListKind kind) const {
    const QStringList audiences = audiencesOf(kind);
    for (const QString& audience : audiences) {
        const auto meanings = m_meanings.constFind(audience);
        if (meanings == m_meanings.constEnd()) {
            continue;
        }
        if (const auto found = meanings->constFind(header); found != meanings->constEnd()) {
            return *found;
        }
    }
    return std::nullopt;
}

std::optional<HeaderAliases::Found> HeaderAliases::suffix(const QString& header, domain::ListKind kind) const {
    for (qsizetype from = 1; from + kShortestPart <= header.size(); ++from) {
        const bool latin = std::all_of(header.begin() + from, header.end(), isLatin);
        if (latin && header[from - 1].isLetter() && header.size() - from < kShortestLatinPart) {
            continue;
        }
        if (const auto meaning = exact(header.mid(from), kind)) {
            const bool own = endsAsTheSubjects(header, kind);
            return Found{meaning->field, own ? HeaderMatch::OwnSuffix : HeaderMatch::Suffix, meaning->rank,
                         header.first(from)};
        }
    }
    return std::nullopt;
}

bool HeaderAliases::endsAsTheSubjects(const QString& header, domain::ListKind kind) const {
    for (qsizetype from = header.size() - kShortestPart; from > 0; --from) {
        if (exact(header.mid(from), kind)) {
            return namesSubject(QStringView(header).first(from));
        }
    }
    return false;
}

std::optional<HeaderAliases::Meaning> HeaderAliases::beginning(const QString& header, domain::ListKind kind) const {
    static const QRegularExpression signs(u"^[A-Z]{0,12}\\d{0,3}(位|大写)?$"_s);
    for (qsizetype length = header.size() - 1; length >= kShortestPart; --length) {
        if (!signs.match(header.mid(length)).hasMatch()) {
            return std::nullopt;
        }
        if (isLatin(header[length - 1]) && isLatin(header[length])) {
            continue; // XB is no beginning of XBDM
        }
        if (const auto meaning = exact(header.first(length), kind)) {
            return meaning;
        }
    }
    return std::nullopt;
}

std::optional<HeaderAliases::Meaning> HeaderAliases::placeInBrackets(const QString& header,
                                                                     domain::ListKind kind) const {
    static const QRegularExpression parts(u"^([^()]+)\\(([^()]+)\\)$"_s);
    const QRegularExpressionMatch match = parts.match(header);
    const auto whole = match.hasMatch() ? exact(match.captured(1), kind) : std::nullopt;
    const auto part = whole ? exact(match.captured(2), kind) : std::nullopt;
    if (!part || (part->field != Field::Town && part->field != Field::Village)) {
        return std::nullopt;
    }
    const bool registered = whole->field == Field::Address || whole->field == Field::County;
    const bool residence = whole->field == Field::Residence;
    return registered  ? part
           : residence ? std::optional(Meaning{part->field, part->rank + kRankOfResidence})
                       : std::nullopt;
}

std::optional<HeaderAliases::Meaning> HeaderAliases::damaged(const QString& header, domain::ListKind kind) const {
    if (!domain::hasLostCharacter(header)) {
        return std::nullopt;
    }
    const QStringList audiences = audiencesOf(kind);
    for (const QString& audience : audiences) {
        QMap<Field, int> fitting;
        const auto meanings = m_meanings.value(audience);
        for (auto alias = meanings.begin(); alias != meanings.end(); ++alias) {
            if (domain::couldHaveBeen(header, alias.key())) {
                fitting.insert(alias->field, std::min(alias->rank, fitting.value(alias->field, alias->rank)));
            }
        }
        if (!fitting.isEmpty()) {
            return fitting.size() == 1 ? std::optional(Meaning{fitting.firstKey(), fitting.first()}) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<HeaderAliases::Found> HeaderAliases::find(QStringView header, QStringView group,
                                                        domain::ListKind kind) const {
    const QString own = normalised(header);
    if (own.isEmpty()) {
        return std::nullopt;
    }
    const QString above = normalised(group);
    if (above.isEmpty()) {
        return findAlone(own, kind);
    }
    if (const auto meaning = exact(withoutWordsForFacts(above) + own, kind)) {
        return Found{meaning->field, HeaderMatch::Exact, meaning->rank};
    }
    if (namesSomebodyElse(above)) {
        return std::nullopt;
    }
    auto found = findAlone(own, kind);
    if (found && domain::subjectOf(kind) == domain::SubjectType::Person && namesEmployer(above)) {
        found->rank += kRankOfEmployers;
    }
    if (const auto place = exact(above, kind); found && place && place->field == Field::Residence) {
        found->rank += kRankOfResidence;
    }
    return found;
}

std::optional<HeaderAliases::Found> HeaderAliases::findAlone(const QString& own, domain::ListKind kind) const {
    if (const auto meaning = exact(own, kind)) {
        return Found{meaning->field, HeaderMatch::Exact, meaning->rank};
    }
    const bool ofPersons = domain::subjectOf(kind) == domain::SubjectType::Person;
    const QString bare = withoutBrackets(own);
    if (bare != own) {
        const QString whose = inBrackets(own); // 姓名（户主） may be the subject's
        if (ofPersons && namesSomebodyElse(whose) && !saidOfHead(whose)) {
            return std::nullopt;
        }
        if (const auto meaning = placeInBrackets(own, kind)) {
            return Found{meaning->field, HeaderMatch::WithoutBrackets, meaning->rank};
        }
        if (const auto meaning = exact(bare, kind)) {
            return Found{meaning->field, HeaderMatch::WithoutBrackets, meaning->rank};
        }
    }
    if (const auto meaning = exact(bare.section(u'/', 0, 0), kind);
        meaning && (meaning->field == Field::Name || meaning->field == Field::CitizenId ||
                    (meaning->field == Field::EmployerName && !ofPersons))) {
        return Found{meaning->field, HeaderMatch::Suffix, meaning->rank}; // 姓名/性别, 身份证号/统一社会信用代码
    }
    if (namesSomebodyElse(bare)) {
        return std::nullopt;
    }
    static const QRegularExpression between(u"[及和与]"_s);
    if (const auto meaning = exact(bare.section(between, 0, 0), kind); meaning && meaning->field == Field::CitizenId) {
        return Found{meaning->field, HeaderMatch::Suffix, meaning->rank, {}}; // 身份证号及住址
    }
    if (auto found = suffix(bare, kind)) {
        return ofPersons && isPlace(found->field) && namesAnotherPlace(bare) ? std::nullopt : found;
    }
    if (const auto meaning = damaged(bare, kind)) {
        return Found{meaning->field, HeaderMatch::Damaged, meaning->rank};
    }
    if (const auto meaning = beginning(bare, kind)) {
        return Found{meaning->field, HeaderMatch::Beginning, meaning->rank};
    }
    return std::nullopt;
}

std::optional<Field> HeaderAliases::findOfHead(QStringView header, QStringView group, domain::ListKind kind) const {
    const QString own = withoutBrackets(normalised(header));
    auto said = saidOfHead(own);
    if (!said && saidOfHead(normalised(group))) {
        said = own;
    }
    if (!said) {
        return std::nullopt;
    }
    const bool nameAlone = said->isEmpty() || isTheSubject(*said); // 户主, 监测对象户主
    const auto meaning = exact(*said, kind);
    if (!meaning && nameAlone) {
        return Field::Name;
    }
    return meaning ? std::optional(meaning->field) : std::nullopt;
}

bool HeaderAliases::namesVillageThenGroup(QStringView header, domain::ListKind kind) const {
    static const QRegularExpression group(u"[、/(]?组\\)?$"_s);
    QString own = normalised(header);
    const qsizetype length = own.size();
    const auto meaning = exact(own.remove(group), kind);
    return own.size() < length && meaning && meaning->field == Field::Village;
}

bool HeaderAliases::knows(Field field, domain::ListKind kind) const {
    return std::ranges::any_of(
        audiencesOf(kind), [this, field](const QString& audience) { return m_labels.value(audience).contains(field); });
}

QString HeaderAliases::label(Field field, domain::ListKind kind) const {
    const QStringList audiences = audiencesOf(kind) + QStringList{u"person"_s, u"employer"_s, u"projects"_s};
    for (const QString& audience : audiences) {
        if (const QString label = m_labels.value(audience).value(field); !label.isEmpty()) {
            return label;
        }
    }
    Q_UNREACHABLE();
}

} // namespace canbao::intake
