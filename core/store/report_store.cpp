#include "core/store/report_store.h"

namespace canbao::store {

Result<std::optional<FrozenReport>> frozenReport(const Database& database, const QString& month) {
    CANBAO_TRY_ASSIGN(Statement row, database.query("SELECT month, seq, figures, hash, frozen_at, operator FROM report "
                                                    "WHERE month = ?1",
                                                    month));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    if (!found) {
        return std::nullopt;
    }
    return FrozenReport{row.text(0), row.int64(1),   row.text(2).toUtf8(),
                        row.blob(3), row.instant(4), row.id<OperatorId>(5)};
}

Result<> insertFrozenReport(const Database& database, const FrozenReport& report) {
    return database.execute(
        "INSERT INTO report (month, seq, figures, hash, frozen_at, operator) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        report.month, report.seq, QString::fromUtf8(report.figures), report.hash, report.frozenAt, report.by);
}

} // namespace canbao::store
