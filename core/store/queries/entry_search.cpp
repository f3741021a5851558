#include "core/store/queries/entry_search.h"

#include "core/domain/person_name.h"
#include "core/domain/typed_text.h"
#include "core/store/queries/entry_filter_sql.h"

#include <QSet>

#include <algorithm>
#include <string>

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
};

/// The columns that a text of this kind may stand in, and the text as they write it.
struct Probe {
    QList<Column> columns;
    QString text;
    bool inside = true; ///< looked for inside too, not at the beginning only
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
        return {{{"person", "initials"}, {"employer", "initials"}, {"employer", "match_name"}}, identifier, true};
    }
    if (isNumber(identifier)) {
        return {{{"person", "citizen_id", "person.citizen_id <> ''"},
                 {"person", "id_as_sent", "person.citizen_id = ''"},
                 {"person", "phone", "person.phone <> ''"},
                 {"employer", "credit_code"},
                 {"employer", "code_as_sent"},
                 {"employer", "phone"},
                 {"employer", "match_name"}},
                identifier,
                identifier.size() >= kShortestInside};
    }
    return {{{"person", "match_name"}, {"employer", "match_name"}}, domain::matchEmployerName(typed), true};
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
    [[nodiscard]] Result<> insides(const Column& column, const QString& text) {
        return find(column, "instr({}, ?) > 1", {text}); // at 1 it is a beginning
    }
    [[nodiscard]] Result<> anywhere(const Column& column, const QString& text) {
        return find(column, "instr({}, ?) > 0", {text});
    }
    [[nodiscard]] const QList<EntryId>& found() const { return m_found; }

private:
    [[nodiscard]] Result<> find(const Column& column, QByteArray match, const QStringList& values) {
        const bool person = column.subject == "person";
        if (m_found.size() >= m_limit || (m_subject && person != (*m_subject == domain::SubjectType::Person))) {
            return {};
        }
        const std::string name = column.subject + '.' + column.name;
        match.replace("{}", name.c_str());
        std::string sql = "SELECT entry.id FROM " + column.subject + " CROSS JOIN entry ON entry." + column.subject +
                          " = " + column.subject + ".id WHERE " + match.toStdString();
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

Result<QList<EntryId>> searchEntries(const Ledger& ledger, const EntryFilter& filter, SearchReach reach,
                                     qsizetype limit) {
    const QString typed = filter.search.trimmed();
    const Probe probe = probeFor(typed);
    Search search(ledger, filter, limit);
    for (const Column& column : probe.columns) {
        CANBAO_TRY(search.beginnings(column, probe.text));
    }
    if (reach == SearchReach::Beginnings) {
        return search.found();
    }
    for (const Column& column : probe.inside ? probe.columns : QList<Column>()) {
        CANBAO_TRY(search.insides(column, probe.text));
    }
    if (search.found().isEmpty()) {
        for (const char* const subject : {"person", "employer"}) {
            CANBAO_TRY(search.anywhere({subject, "address"}, typed));
        }
    }
    return search.found();
}

} // namespace canbao::store
