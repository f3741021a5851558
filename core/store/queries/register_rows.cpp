#include "core/store/queries/register_rows.h"

#include "core/store/queries/ledger_lines.h"
#include "core/store/subject_store.h"

#include <string>

namespace canbao::store {

Result<QList<RegisterRow>> registerRows(const Ledger& ledger, const QString& reason, DivisionId village) {
    const std::string sql = "SELECT entry.id, entry.person, entry.insurance, entry.occurred_on, "
                            "coalesce(division.name, person.village_as_sent), event.note, operator.name "
                            "FROM entry JOIN person ON person.id = entry.person "
                            "LEFT JOIN division ON division.id = person.village "
                            "LEFT JOIN event ON event.seq = " +
                            std::string(kStandingResult) +
                            " LEFT JOIN operator ON operator.id = event.operator "
                            "WHERE entry.state = 'excluded' AND entry.reason = ?1 "
                            "AND (?2 IS NULL OR person.village = ?2) "
                            "ORDER BY division.position IS NULL, division.position, entry.person, entry.id";
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().query(sql, reason, village));
    CANBAO_TRY_ASSIGN(SubjectStore subjects, SubjectStore::on(ledger.database()));
    QList<RegisterRow> found;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return found;
        }
        const auto personId = rows.id<PersonId>(1);
        if (found.isEmpty() || found.constLast().person.id != personId) {
            CANBAO_TRY_ASSIGN(const auto person, subjects.person(personId));
            RegisterRow first;
            first.person = person.value_or(domain::Person{});
            first.villageName = rows.text(4);
            first.entry = rows.id<EntryId>(0);
            first.occurredOn = rows.date(3);
            found.append(std::move(first));
        }
        RegisterRow& line = found.last();
        if (const auto insurance = domain::insuranceFromCode(rows.text(2))) {
            line.insurances.append(*insurance);
        }
        line.occurredOn = std::min(line.occurredOn, rows.date(3));
        line.note = rows.text(5).isEmpty() ? line.note : rows.text(5);
        line.recordedBy = rows.text(6);
    }
}

Result<QHash<QString, qint64>> registerCounts(const Ledger& ledger, const QStringList& reasons) {
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().query("SELECT reason, count(DISTINCT person) FROM entry "
                                                              "WHERE state = 'excluded' GROUP BY reason"));
    QHash<QString, qint64> counts;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return counts;
        }
        if (reasons.contains(rows.text(0))) {
            counts.insert(rows.text(0), rows.int64(1));
        }
    }
}

} // namespace canbao::store
