#include "core/intake/mapping.h"

#include "core/intake/column_owner.h"
#include "core/intake/date_parts.h"
#include "core/intake/header_claims.h"
#include "core/sheet/cell_reference.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

using Share = double ContentProfile::*;

/// A header is not believed when fewer of the cells below it are what it says.
constexpr double kContradicted = 0.2;
constexpr int kFewestCells = 3;
/// Fewer cells than these do not overrule a header, however vague.
constexpr int kFewestAgainstHeader = 5;
/// What speaks for a column of names, beside what stands in it.
constexpr double kLeftOfIds = 0.5;
constexpr double kHeadedName = 0.3;
constexpr double kRightOfIds = 0.25;
constexpr double kHeadOfHousehold = 0.2;
/// Among names so many have a family that is known.
constexpr double kKnownFamilies = 0.2;

/// A date in three columns: the first is its own, the others go on with it.
Mapping datesInParts(const Layout& layout, domain::ListKind kind) {
    Mapping mapping;
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        const auto parts = datePartsAt(layout.columns, i, kind);
        if (!parts || mapping.has(parts->field)) {
            continue;
        }
        mapping.put(parts->field, layout.columns.at(i).index, MappedBy::Header);
        for (int part = 1; part < parts->columns; ++part) {
            mapping.further[parts->field].append(layout.columns.at(i + part).index);
        }
    }
    return mapping;
}

/// Maps one sheet; the steps run in the order of their certainty.
class Mapper {
public:
    Mapper(const Layout& layout, const QList<ContentProfile>& profiles, domain::ListKind kind)
        : m_layout(layout)
        , m_profiles(profiles)
        , m_kind(kind)
        , m_persons(domain::subjectOf(kind) == domain::SubjectType::Person)
        , m_mapping(datesInParts(layout, kind))
        , m_headers(layout, profiles, kind, m_mapping) {
        for (const ContentProfile& cells : profiles) {
            m_mostFilled = std::max(m_mostFilled, cells.filled);
        }
    }

    Mapping run() {
        byHeader();
        swapNamesAndIds();
        identifiersByContent();
        namesByContent();
        takeWhatStandsBehindTheNames();
        namesBesideIds();
        restByContent();
        furtherNumbers();
        return m_mapping;
    }

private:
    void byHeader() {
        const QMap<Field, HeaderClaim>& claims = m_headers.surest();
        for (auto claim = claims.constBegin(); claim != claims.constEnd(); ++claim) {
            if (!m_mapping.further.contains(claim.key()) || claim->filled) { // a date in one cell before one in parts
                m_mapping.put(claim.key(), claim->column, MappedBy::Header);
            }
        }
    }

    void furtherNumbers() {
        const QMap<Field, QList<int>>& goingOn = m_headers.goingOn();
        for (auto field = goingOn.constBegin(); field != goingOn.constEnd(); ++field) {
            for (const int column : field.value()) {
                if (m_mapping.has(field.key()) && !m_mapping.fieldAt(column)) {
                    m_mapping.further[field.key()].append(column);
                }
            }
        }
    }

    [[nodiscard]] const ContentProfile& profile(int column) const {
        static const ContentProfile none;
        return column >= 0 && column < m_profiles.size() ? m_profiles.at(column) : none;
    }

    /// 姓名 over the ids and 身份证号 over the names: somebody moved the columns and left the header.
    void swapNamesAndIds() {
        const int names = m_mapping.columnOf(Field::Name);
        const int ids = m_mapping.columnOf(Field::CitizenId);
        if (names >= 0 && ids >= 0 && profile(names).idLike >= kSureShare && profile(ids).personNames >= kSureShare) {
            m_mapping.put(Field::Name, ids, MappedBy::Content);
            m_mapping.put(Field::CitizenId, names, MappedBy::Content);
        }
    }

    void identifiersByContent() {
        if (m_persons) {
            takeCardsForCards();
            if (!m_mapping.has(Field::DisabilityCard)) {
                believeOrReplace(Field::CitizenId, &ContentProfile::idLike);
                idsAmongWords();
            }
            if (m_kind == domain::ListKind::Disabled) {
                believeOrReplace(Field::DisabilityCard, &ContentProfile::disabilityCards);
            }
        } else {
            believeOrReplace(Field::CreditCode, &ContentProfile::creditCodes);
        }
    }

    /// 证号, 身份证号（残疾证号）: the numbers under it are twenty digits, the holder's id and the disability.
    void takeCardsForCards() {
        const int ids = m_mapping.columnOf(Field::CitizenId);
        if (m_kind == domain::ListKind::Disabled && !m_mapping.has(Field::DisabilityCard) && ids >= 0 &&
            profile(ids).disabilityCards >= kContradicted) {
            m_mapping.put(Field::DisabilityCard, ids, MappedBy::Content);
        }
    }

    /// 学籍号: where a list has no other ids, those inside its other numbers.
    void idsAmongWords() {
        if (m_mapping.has(Field::CitizenId)) {
            return;
        }
        if (const int column = bestByContent(&ContentProfile::idsAmongWords, &Mapper::isUnknown); column >= 0) {
            m_mapping.put(Field::CitizenId, column, MappedBy::Content);
        }
    }

    /// Keeps the header's column unless its cells contradict it and another column's cells are surely what is wanted.
    void believeOrReplace(Field field, Share share) {
        const int headed = m_mapping.columnOf(field);
        if (headed >= 0 && !contradicted(field, share)) {
            return;
        }
        const int better = bestByContent(share, &Mapper::mayBeSubjects);
        if (better >= 0) {
            m_mapping.put(field, better, MappedBy::Content);
        }
    }

    [[nodiscard]] bool contradicted(Field field, Share share) const {
        const ContentProfile& cells = profile(m_mapping.columnOf(field));
        return (cells.filled >= kFewestCells || headedWeakly(field)) && cells.*share < kContradicted;
    }

    /// Where no header names the names, or only words that nobody knows do ("某某姓名"): then content has more to say.
    void namesByContent() {
        const Field field = m_persons ? Field::Name : Field::EmployerName;
        const int headed = m_mapping.columnOf(field);
        if (headed >= 0 && !headedWeakly(field)) {
            return;
        }
        const int head = headed < 0 && m_persons ? headWhoIsSubject() : -1;
        int best = std::max(headed, head);
        double bestScore = best < 0 ? 0 : nameScore(best) + (head < 0 ? kHeadedName : kHeadOfHousehold);
        for (const Column& column : m_layout.columns) {
            const bool againstWords = headed >= 0 || (head >= 0 && column.index > head);
            const bool enough =
                againstWords ? profile(column.index).filled >= kFewestAgainstHeader
                             : enoughCells(column.index) || (besideIds(column.index) > 0 && fillsTheList(column.index));
            if (!enough || !free(column) || !mayBeNames(column.index) || !areSomebodys(column.index)) {
                continue;
            }
            if (const double score = nameScore(column.index); score > bestScore) {
                best = column.index;
                bestScore = score;
            }
        }
        if (best >= 0 && best == head) {
            takeHeadAsSubject(head);
        } else if (best != headed) {
            m_mapping.put(field, best, MappedBy::Content);
        }
    }

    /// "张三 5325…": one column for both is that of the names; what is read of them takes the ids out (readNameCell).
    void namesBesideIds() {
        if (!m_persons || m_mapping.has(Field::Name)) {
            return;
        }
        const int ids = m_mapping.columnOf(Field::CitizenId);
        if (profile(ids).namesWithIds >= kSureShare) {
            m_mapping.put(Field::Name, ids, MappedBy::Content);
        }
    }

    /// Lists of households (低保, 特困) know their people by the head or the applicant alone. Where members stand
    /// beside them, a head's name is not theirs.
    [[nodiscard]] int headWhoIsSubject() const {
        constexpr double kHeadsDiffer = 0.9;
        const int head = columnOfHead(Field::Name);
        const bool each = profile(head).filled > 0 && profile(head).distinct >= kHeadsDiffer;
        return each && mayBeNames(head) && !m_mapping.has(Field::Relation) ? head : -1;
    }

    [[nodiscard]] int columnOfHead(Field field) const {
        for (const Column& column : m_layout.columns) {
            if (HeaderAliases::bundled().findOfHead(column.header, column.group, m_kind) == field) {
                return column.index;
            }
        }
        return -1;
    }

    void takeHeadAsSubject(int head) {
        m_mapping.put(Field::Name, head, MappedBy::Header);
        for (const Field field : {Field::CitizenId, Field::Phone}) {
            if (const int column = columnOfHead(field); column >= 0 && !m_mapping.has(field)) {
                m_mapping.put(field, column, MappedBy::Header);
            }
        }
    }

    /// 领款人姓名, 身份证号, 死者姓名, 身份证号: of several columns with the same words the one behind the names is
    /// theirs, also where only what stands in a column says that it holds names.
    void takeWhatStandsBehindTheNames() {
        const int names = m_mapping.columnOf(Field::Name);
        for (const Field field : {Field::CitizenId, Field::Phone}) {
            const int taken = m_mapping.columnOf(field);
            const int owner = namesBefore(taken);
            if (names < 0 || owner < 0 || owner == names) {
                continue;
            }
            for (const Column& column : m_layout.columns) {
                const auto found = HeaderAliases::bundled().find(column.header, column.group, m_kind);
                if (found && found->field == field && !found->weak() && profile(column.index).filled > 0 &&
                    !m_mapping.fieldAt(column.index) && namesBefore(column.index) == names) {
                    m_mapping.put(field, column.index, MappedBy::Header);
                    break;
                }
            }
        }
    }

    /// The column with somebody's names that stands nearest to the left of this one; -1 when there is none.
    [[nodiscard]] int namesBefore(int column) const {
        for (int before = column - 1; before >= 0; --before) {
            if (before == m_mapping.columnOf(Field::Name) || (mayBeNames(before) && holdsOthersNames(before))) {
                return before;
            }
        }
        return -1;
    }

    /// Of somebody else (领款人姓名), or in another part: 缴费人姓名 beside 参保人姓名.
    [[nodiscard]] bool holdsOthersNames(int column) const {
        const Column& header = m_layout.columns.at(column);
        const auto found = HeaderAliases::bundled().find(header.header, header.group, m_kind);
        return !mayBeSubjects(header) || (found && found->field == Field::Name);
    }

    [[nodiscard]] bool headedWeakly(Field field) const {
        const auto claim = m_headers.surest().constFind(field);
        return claim != m_headers.surest().constEnd() && claim->weak && m_mapping.columnOf(field) == claim->column;
    }

    [[nodiscard]] Share nameShare() const {
        return m_persons ? &ContentProfile::personNames : &ContentProfile::employerNames;
    }

    [[nodiscard]] bool mayBeNames(int column) const {
        const ContentProfile& cells = profile(column);
        return cells.*nameShare() >= kSureShare && cells.villages < kSureShare && cells.sexes < kSureShare &&
               cells.ethnicities < kSureShare;
    }

    /// 因病 and 粮农 are as short as names, but nobody's, and they repeat. Names of no known family stand beside ids.
    [[nodiscard]] bool areSomebodys(int column) const {
        const ContentProfile& cells = profile(column);
        const bool differ = cells.distinct >= kSureShare && besideIds(column) > 0;
        return !m_persons || cells.surnames >= kKnownFamilies || differ;
    }

    /// Short Chinese words are names, groups and villages alike; names differ, and stand beside the ids, mostly to the
    /// left.
    [[nodiscard]] double nameScore(int column) const {
        return profile(column).*nameShare() + profile(column).distinct + besideIds(column);
    }

    [[nodiscard]] double besideIds(int column) const {
        const int ids = m_mapping.columnOf(m_persons ? Field::CitizenId : Field::CreditCode);
        return ids < 0 ? 0 : column == leftOf(ids) ? kLeftOfIds : column == ids + 1 ? kRightOfIds : 0;
    }

    /// The next column that holds more than somebody's sex or age: 家庭成员 | 性别 | 年龄 | 身份证号.
    [[nodiscard]] int leftOf(int column) const {
        const auto isAside = [this](int left) {
            const auto field = left < 0 ? std::nullopt : m_mapping.fieldAt(left);
            return field == Field::Sex || field == Field::Age || field == Field::Birth || field == Field::Ethnicity ||
                   field == Field::Relation;
        };
        int left = column - 1;
        while (isAside(left)) {
            --left;
        }
        return left;
    }

    /// A list of one or two rows has no more cells than that.
    [[nodiscard]] bool fillsTheList(int column) const {
        return profile(column).filled > 0 && profile(column).filled * 2 >= m_mostFilled;
    }

    [[nodiscard]] bool enoughCells(int column) const {
        return profile(column).filled >= kFewestCells || (profile(column).proven > 0 && fillsTheList(column));
    }

    void restByContent() {
        struct Rule {
            Field field;
            Share share;
            Admits admits;
        };
        static constexpr std::array kRules{
            Rule{Field::Sex, &ContentProfile::sexes, &Mapper::hasNoHeader},
            Rule{Field::Ethnicity, &ContentProfile::ethnicities, &Mapper::hasNoHeader},
            Rule{Field::Village, &ContentProfile::villages, &Mapper::mayNameVillages},
            Rule{Field::Phone, &ContentProfile::mobiles, &Mapper::hasNoHeader},
            Rule{Field::Insurance, &ContentProfile::insurances, &Mapper::hasNoHeader},
            Rule{Field::Address, &ContentProfile::addresses, &Mapper::hasNoHeader},
        };
        for (const Rule& rule : kRules) {
            if (m_mapping.has(rule.field)) {
                continue;
            }
            const int column = bestByContent(rule.share, rule.admits);
            if (column >= 0) {
                m_mapping.put(rule.field, column, MappedBy::Content);
            }
        }
    }

    using Admits = bool (Mapper::*)(const Column&) const;
    [[nodiscard]] bool hasNoHeader(const Column& column) const {
        return column.header.isEmpty() || (m_layout.unknownWords && isUnknown(column));
    }
    /// Its header names no field, nor anybody.
    [[nodiscard]] bool isUnknown(const Column& column) const {
        return !HeaderAliases::bundled().find(column.header, column.group, m_kind) && mayBeSubjects(column);
    }
    /// 单位 may be the village that sent the row (on lists of the employed it is where they work), 村组 the village
    /// alone.
    [[nodiscard]] bool mayNameVillages(const Column& column) const {
        const auto field = m_mapping.fieldAt(column.index);
        const bool unit = m_persons && m_kind != domain::ListKind::EmployedUnenrolled && field == Field::EmployerName;
        const bool villageAndGroup =
            field == Field::Group && HeaderAliases::bundled().namesVillageThenGroup(column.header, m_kind);
        const bool another = m_persons && namesAnotherPlace(HeaderAliases::normalised(column.header));
        return unit || villageAndGroup || (isUnknown(column) && !another);
    }
    /// A column of ids under words that name a guardian or a head of household is not the subject's.
    [[nodiscard]] bool mayBeSubjects(const Column& column) const {
        const auto found = HeaderAliases::bundled().find(column.header, column.group, m_kind);
        return !namesSomebodyElse(HeaderAliases::normalised(column.group)) &&
               !namesSomebodyElse(HeaderAliases::normalised(column.header)) && !(found && m_headers.isOfARole(*found));
    }

    [[nodiscard]] bool free(const Column& column) const {
        return !m_mapping.fieldAt(column.index) && mayBeSubjects(column);
    }

    [[nodiscard]] int bestByContent(Share share, Admits admits) const {
        int best = -1;
        for (const Column& column : m_layout.columns) {
            const ContentProfile& cells = profile(column.index);
            const bool taken = m_mapping.fieldAt(column.index) && profile(column.index).*share < kSureShare;
            if (taken || !(this->*admits)(column) || !enoughCells(column.index) || cells.*share < kSureShare) {
                continue;
            }
            if (const auto other = m_mapping.fieldAt(column.index); other && typeOf(*other) == FieldType::Id) {
                continue; // the legal person's id, a card: rightly headed as another number
            }
            if (column.index == m_mapping.columnOf(Field::Name) && cells.namesWithIds >= kSureShare) {
                continue; // 张三 5325… 新车村委会, whole in one cell
            }
            if (best < 0 || cells.*share > profile(best).*share) {
                best = column.index;
            }
        }
        return best;
    }

    const Layout& m_layout;
    const QList<ContentProfile>& m_profiles;
    domain::ListKind m_kind;
    bool m_persons;
    int m_mostFilled = 0; ///< of all columns
    Mapping m_mapping;
    HeaderClaims m_headers;
};

void apply(const ColumnChoices& choices, MappedBy by, Mapping& mapping) {
    for (auto choice = choices.constBegin(); choice != choices.constEnd(); ++choice) {
        if (choice.value() < 0) {
            mapping.columns.remove(choice.key());
            mapping.further.remove(choice.key());
        } else {
            mapping.put(choice.key(), choice.value(), by);
        }
    }
}

} // namespace

Mapping mapColumns(const Layout& layout, const QList<ContentProfile>& profiles, domain::ListKind kind,
                   const ColumnChoices& learned, const ColumnChoices& chosen) {
    Mapping mapping = Mapper(layout, profiles, kind).run();
    apply(learned, MappedBy::Learned, mapping);
    apply(chosen, MappedBy::User, mapping);
    return mapping;
}

bool identifiesSubjects(const Mapping& mapping, domain::ListKind kind) {
    return domain::subjectOf(kind) == domain::SubjectType::Person
               ? mapping.has(Field::Name) || mapping.has(Field::CitizenId) || mapping.has(Field::DisabilityCard)
               : mapping.has(Field::EmployerName) || mapping.has(Field::CreditCode);
}

Result<std::pair<Field, int>> parseColumnChoice(QStringView text) {
    const qsizetype equals = text.indexOf(u'=');
    const auto field = fieldFromCode(text.left(std::max<qsizetype>(0, equals)).trimmed());
    const QStringView letters = text.mid(equals + 1).trimmed();
    const auto column = letters == u"-" ? std::optional(-1) : sheet::columnFromLetters(letters);
    if (equals < 0 || !field || !column) {
        return std::unexpected(Error::user(QCoreApplication::translate(
            "canbao::Intake", "A column is named as FIELD=COLUMN, for example citizen_id=C; FIELD=- says that the list "
                              "has no such column.")));
    }
    return std::pair(*field, *column);
}

} // namespace canbao::intake
