#include "core/store/queries/entry_search.h"

#include "core/domain/person_name.h"
#include "core/domain/typed_text.h"
#include "core/store/queries/entry_filter_sql.h"
#include "core/store/queries/past_entries.h"
#include "core/store/sql_text.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

/// Three digits stand inside almost every number.
constexpr qsizetype kShortestInside = 4;

/// One column that may hold the text.
struct Column {
    std::string subject; ///< person or employer
    std::string name;
    std::string indexedWhere = {}; ///< the condition of its partial index, so that the planner takes it
    std::string alsoLookedIn = {}; ///< another column of the same index, looked through in the same pass
};

/// The columns that a text of this kind may stand in, and the text as they write it.
struct Probe {
    QList<Column> beginnings;
    QList<Column> insides;
    QString text;
    bool number = false; ///< it may be a former one: of somebody who was merged, or whose number was corrected
};

bool isLetters(QStringView text) {
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar ch) { return ch.unicode() < 128 && ch.isLetter(); });
}

/// 532526…, 91532504PDY…, 0873-6211234, 5.32526E+17 as a spreadsheet left it.
bool isNumber(QStringView text) {
    return std::ranges::all_of(text, [](QChar ch) { return ch.unicode() < 128; }) &&
           std::ranges::any_of(text, [](QChar ch) { return ch.isDigit(); });
}

Probe probeFor(const QString& typed) {
    const QString identifier = domain::foldedIdentifier(typed);
    if (isLetters(identifier)) {
        const QList<Column> columns{{"person", "initials"}, {"employer", "initials"}, {"employer", "match_name"}};
        return {columns, columns, identifier};
    }
    if (isNumber(identifier)) {
        const Column idAsSent{"person", "id_as_sent", "person.citizen_id = ''"};
        const QList<Column> employers{{"employer", "credit_code"},
                                      {"employer", "code_as_sent"},
                                      {"employer", "phone"},
                                      {"employer", "match_name"}};
        Probe probe{{{"person", "citizen_id"}, idAsSent, {"person", "phone", "person.phone <> ''"}}, {}, identifier};
        if (identifier.size() >= kShortestInside) {
            probe.insides = {{"person", "citizen_id", {}, "person.phone"}, idAsSent};
            probe.insides += employers;
        }
        probe.beginnings += employers;
        probe.number = true;
        return probe;
    }
    const QList<Column> columns{{"person", "match_name"}, {"employer", "match_name"}};
    return {columns, columns, domain::matchEmployerName(typed)};
}

class Search {
public:
    Search(const Ledger& ledger, const EntryFilter& filter, qsizetype limit)
        : m_ledger(ledger)
        , m_conditions(filter)
        , m_subject(filter.subject)
        , m_limit(limit) {}

    [[nodiscard]] Result<> beginnings(const Column& column, const QString& text) {
        // The last code point there is: what begins with the text lies below.
        return find(column, "{} >= ? AND {} < ?", {text, text + QString::fromUcs4(U"\U0010FFFF", 1)});
    }
    [[nodiscard]] Result<> anywhere(const Column& column, const QString& text) {
        return find(column, column.alsoLookedIn.empty() ? "holds(?, {})" : "holds(?, {}, " + column.alsoLookedIn + ')',
                    {text});
    }
    /// Who stands now for somebody whose number begins with the text and who turned out to be them.
    [[nodiscard]] Result<> merged(const QString& text) {
        if (!seeks(domain::SubjectType::Person)) {
            return {};
        }
        // Few persons ever are: their index is looked through.
        CANBAO_TRY_ASSIGN(
            Statement rows,
            m_ledger.database().prepare(
                "WITH RECURSIVE stands (person) AS (SELECT merged_into FROM person INDEXED BY person_merged_into "
                "WHERE merged_into IS NOT NULL AND (substr(citizen_id, 1, ?2) = ?1 OR substr(id_as_sent, 1, ?2) = ?1) "
                "UNION SELECT person.merged_into FROM stands JOIN person ON person.id = stands.person "
                "WHERE person.merged_into IS NOT NULL) "
                "SELECT entry.id FROM stands JOIN entry ON entry.person = stands.person WHERE " +
                m_conditions.sql + " ORDER BY entry.id LIMIT ?"));
        rows.bindAt(1, text);
        rows.bindAt(2, qint64(text.size()));
        m_conditions.bindTo(rows, 3);
        rows.bindAt(3 + int(m_conditions.texts.size()), qint64(m_limit));
        return take(rows);
    }
    /// Whose number begins with the text on the city's list, and was corrected since.
    [[nodiscard]] Result<> corrected(const QString& text) {
        for (const auto& [subject, type] :
             {std::pair{"person", domain::SubjectType::Person}, {"employer", domain::SubjectType::Employer}}) {
            if (!seeks(type)) {
                continue;
            }
            // Few numbers ever are corrected: all are looked through. A key is `id:…`, `code:…` or `sent:…`.
            CANBAO_TRY_ASSIGN(
                Statement rows,
                m_ledger.database().prepare(sqlText(
                    "SELECT entry.id FROM former_identity AS former CROSS JOIN entry ON entry.{subject} = "
                    "former.subject WHERE former.subject_type = '{subject}' AND "
                    "substr(former.identity_key, instr(former.identity_key, ':') + 1, ?2) = ?1 AND {conditions} "
                    "ORDER BY entry.id LIMIT ?",
                    {{"{subject}", subject}, {"{conditions}", m_conditions.sql}})));
            rows.bindAt(1, text);
            rows.bindAt(2, qint64(text.size()));
            m_conditions.bindTo(rows, 3);
            rows.bindAt(3 + int(m_conditions.texts.size()), qint64(m_limit));
            CANBAO_TRY(take(rows));
        }
        return {};
    }
    [[nodiscard]] const QList<EntryId>& found() const { return m_found; }

private:
    /// More may be found, and of such subjects.
    [[nodiscard]] bool seeks(domain::SubjectType type) const {
        return m_found.size() < m_limit && (!m_subject || *m_subject == type);
    }

    [[nodiscard]] Result<> find(const Column& column, std::string match, const QStringList& values) {
        if (!seeks(column.subject == "person" ? domain::SubjectType::Person : domain::SubjectType::Employer)) {
            return {};
        }
        const std::string name = column.subject + '.' + column.name;
        for (size_t place = match.find("{}"); place != std::string::npos; place = match.find("{}", place)) {
            match.replace(place, 2, name);
        }
        std::string sql = "SELECT entry.id FROM " + column.subject + " CROSS JOIN entry ON entry." + column.subject +
                          " = " + column.subject + ".id WHERE " + match;
        if (!column.indexedWhere.empty()) {
            sql += " AND " + column.indexedWhere;
        }
        sql += " AND " + m_conditions.sql + " ORDER BY " + name + ", " + column.subject + ".id LIMIT ?";
        CANBAO_TRY_ASSIGN(Statement rows, m_ledger.database().prepare(sql));
        int parameter = 0;
        for (const QString& value : values) {
            rows.bindAt(++parameter, value);
        }
        m_conditions.bindTo(rows, parameter + 1);
        rows.bindAt(parameter + int(m_conditions.texts.size()) + 1, qint64(m_limit));
        return take(rows);
    }

    [[nodiscard]] Result<> take(Statement& rows) {
        while (m_found.size() < m_limit) {
            CANBAO_TRY_ASSIGN(const bool row, rows.step());
            if (!row) {
                return {};
            }
            const auto entry = rows.id<EntryId>(0);
            if (!m_seen.contains(entry.value)) { // a phone and an id may both hold it
                m_seen.insert(entry.value);
                m_found.append(entry);
            }
        }
        return {};
    }

    const Ledger& m_ledger;
    EntryConditions m_conditions;
    std::optional<domain::SubjectType> m_subject;
    qsizetype m_limit;
    QList<EntryId> m_found;
    QSet<qint64> m_seen;
};

} // namespace

namespace {

/// Who stood so once, of those whose names or numbers fit now.
Result<QList<EntryId>> searchPastEntries(const Ledger& ledger, const EntryFilter& filter, SearchReach reach,
                                         qsizetype limit) {
    QSet<qint64> stoodSo;
    CANBAO_TRY(visitPastEntries(ledger, filter, [&](DivisionId, EntryId entry) { stoodSo.insert(entry.value); }));
    CANBAO_TRY_ASSIGN(QList<EntryId> found, searchEntries(ledger, {.subject = filter.subject, .search = filter.search},
                                                          reach, std::numeric_limits<int>::max()));
    found.removeIf([&](EntryId entry) { return !stoodSo.contains(entry.value); });
    return found.mid(0, limit);
}

} // namespace

Result<QList<EntryId>> searchEntries(const Ledger& ledger, const EntryFilter& filter, SearchReach reach,
                                     qsizetype limit) {
    if (filter.past) {
        return searchPastEntries(ledger, filter, reach, limit);
    }
    const QString typed = filter.search.trimmed();
    const Probe probe = probeFor(typed);
    Search search(ledger, filter, limit);
    for (const Column& column : probe.beginnings) {
        CANBAO_TRY(search.beginnings(column, probe.text));
    }
    if (probe.number) {
        CANBAO_TRY(search.merged(probe.text));
        CANBAO_TRY(search.corrected(probe.text));
    }
    if (reach == SearchReach::Beginnings) {
        return search.found();
    }
    for (const Column& column : probe.insides) {
        CANBAO_TRY(search.anywhere(column, probe.text));
    }
    if (search.found().isEmpty()) {
        for (const char* const subject : {"person", "employer"}) {
            CANBAO_TRY(search.anywhere({subject, "address", std::string(subject) + ".address <> ''"}, typed));
        }
    }
    return search.found();
}

} // namespace canbao::store
