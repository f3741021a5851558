#include "core/store/queries/enforcements.h"

#include <string>

namespace canbao::store {

namespace {

constexpr auto kColumns = "id, employer, step, taken_on, due_on, document, event";

Enforcement fromRow(const Statement& row) {
    Enforcement step;
    step.id = row.id<EnforcementId>(0);
    step.employer = row.id<EmployerId>(1);
    step.taken.step = domain::enforcementStepFromCode(row.text(2)).value_or(domain::EnforcementStep::Urge);
    step.taken.on = row.date(3);
    step.taken.due = row.date(4);
    step.document = row.text(5);
    step.event = row.int64(6);
    return step;
}

} // namespace

Result<QList<Enforcement>> enforcementsOf(const Ledger& ledger, EmployerId employer) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().query("SELECT " + std::string(kColumns) +
                                                  " FROM enforcement WHERE employer = ?1 AND stands = 1 ORDER BY id",
                                              employer));
    QList<Enforcement> steps;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return steps;
        }
        steps.append(fromRow(rows));
    }
}

Result<QList<EmployerId>> enforcedEmployers(const Ledger& ledger, DivisionId village) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().query(
                          "SELECT employer.id FROM enforcement JOIN employer ON employer.id = enforcement.employer "
                          "LEFT JOIN division ON division.id = employer.village "
                          "WHERE enforcement.stands = 1 AND (?1 IS NULL OR employer.village = ?1) "
                          "GROUP BY employer.id "
                          "ORDER BY division.position IS NULL, division.position, min(enforcement.id)",
                          village));
    QList<EmployerId> employers;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return employers;
        }
        employers.append(rows.id<EmployerId>(0));
    }
}

Result<std::optional<Enforcement>> enforcement(const Ledger& ledger, EnforcementId id) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().query(
                          "SELECT " + std::string(kColumns) + " FROM enforcement WHERE id = ?1 AND stands = 1", id));
    CANBAO_TRY_ASSIGN(const bool found, rows.step());
    return found ? std::optional(fromRow(rows)) : std::nullopt;
}

} // namespace canbao::store
