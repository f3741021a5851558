#include "core/store/queries/rosters.h"

#include "core/store/entry_store.h"

namespace canbao::store {

Result<QList<Workplace>> workplacesOf(const Ledger& ledger, PersonId person) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        ledger.database().query(
            "SELECT CASE WHEN credit_code <> '' "
            "  THEN (SELECT CASE count(*) WHEN 1 THEN min(id) END FROM employer "
            "        WHERE employer.credit_code = roster.credit_code AND employer.credit_code <> '') "
            "  ELSE (SELECT CASE count(*) WHEN 1 THEN min(id) END FROM employer "
            "        WHERE employer.match_name = roster.match_name) "
            "END, credit_code, name, employed_on FROM roster WHERE person = ?1 ORDER BY match_name, credit_code",
            person));
    QList<Workplace> workplaces;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return workplaces;
        }
        workplaces.append({rows.id<EmployerId>(0), rows.text(1), rows.text(2), rows.text(3)});
    }
}

Result<QList<PersonId>> staffOf(const Ledger& ledger, EmployerId employer) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        ledger.database().query(
            "SELECT roster.person FROM employer JOIN roster ON roster.credit_code = employer.credit_code "
            "WHERE employer.id = ?1 AND roster.credit_code <> '' "
            "UNION SELECT roster.person FROM employer JOIN roster ON roster.match_name = employer.match_name "
            "WHERE employer.id = ?1 AND roster.credit_code = '' ORDER BY 1",
            employer));
    QList<PersonId> staff;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return staff;
        }
        staff.append(rows.id<PersonId>(0));
    }
}

Result<QList<StaffLine>> rosterOf(const Ledger& ledger, EmployerId employer) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().query(
                          "SELECT person.id, person.name, coalesce(nullif(person.citizen_id, ''), person.id_as_sent), "
                          "       max(line.employed_on) "
                          "FROM (SELECT roster.person, roster.employed_on FROM employer "
                          "      JOIN roster ON roster.credit_code = employer.credit_code "
                          "      WHERE employer.id = ?1 AND roster.credit_code <> '' "
                          "      UNION ALL SELECT roster.person, roster.employed_on FROM employer "
                          "      JOIN roster ON roster.match_name = employer.match_name "
                          "      WHERE employer.id = ?1 AND roster.credit_code = '') AS line "
                          "JOIN person ON person.id = line.person GROUP BY person.id ORDER BY person.initials, "
                          "person.name, person.id",
                          employer));
    CANBAO_TRY_ASSIGN(EntryStore entries, EntryStore::on(ledger.database()));
    QList<StaffLine> staff;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return staff;
        }
        StaffLine line{rows.id<PersonId>(0), {}, rows.text(1), rows.text(2), rows.text(3), {}};
        CANBAO_TRY_ASSIGN(line.entries, entries.ofPerson(line.person));
        for (const domain::Entry& entry : std::as_const(line.entries)) {
            const bool open = entry.state == domain::State::Pending || entry.state == domain::State::InProgress;
            if (!line.entry || open) {
                line.entry = entry.id;
            }
            if (open) {
                break;
            }
        }
        staff.append(std::move(line));
    }
}

} // namespace canbao::store
