#include "core/store/queries/operators.h"

#include <string>

namespace canbao::store {

namespace {

constexpr auto kColumns = "id, name, role, pin_hash <> '', retired";

domain::Operator operatorFromRow(const Statement& row) {
    return {row.id<OperatorId>(0), row.text(1),
            domain::operatorRoleFromCode(row.text(2)).value_or(domain::OperatorRole::Viewer), row.int64(3) != 0,
            row.int64(4) != 0};
}

} // namespace

Result<QList<domain::Operator>> operators(const Database& database) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      database.query("SELECT " + std::string(kColumns) + " FROM operator ORDER BY retired, id"));
    QList<domain::Operator> found;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return found;
        }
        found.append(operatorFromRow(rows));
    }
}

Result<std::optional<domain::Operator>> operatorOf(const Database& database, OperatorId id) {
    CANBAO_TRY_ASSIGN(Statement row,
                      database.query("SELECT " + std::string(kColumns) + " FROM operator WHERE id = ?1", id));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    return found ? std::optional(operatorFromRow(row)) : std::nullopt;
}

} // namespace canbao::store
