#pragma once

#include "core/domain/entry.h"
#include "core/reporting/monthly_report.h"
#include "core/store/event_log.h"
#include "core/store/queries/entry_queue.h"
#include "core/store/queries/standings.h"

namespace canbao::reporting {

/// One number that is not the same in two reports.
struct FigureDifference {
    std::optional<QString> villageCode; ///< none: the total; empty: village not known
    QString villageName;
    ReportColumn column;
    qint64 before = 0;
    qint64 after = 0;
};

/// 对照: the cumulative numbers of two reports that differ, the total's first, then village by village.
struct Comparison {
    MonthlyReport earlier;
    MonthlyReport later;
    QList<FigureDifference> differences;
};
[[nodiscard]] Comparison compareReports(const MonthlyReport& earlier, const MonthlyReport& later,
                                        const domain::CodeTables& codes);

/// An entry behind a difference: how it stood in each report, and the events that lie between.
struct ExplainedEntry {
    EntryId entry;
    std::optional<store::Standing> before; ///< none: not counted in the earlier report
    std::optional<store::Standing> after;
    QList<store::Event> events; ///< oldest first
};
/// The entries of a filter with two points (rowsBehind, rowsBetween), at most `limit` of them.
[[nodiscard]] Result<QList<ExplainedEntry>> explained(const store::Ledger& ledger, const store::EntryFilter& filter,
                                                      qsizetype limit);

} // namespace canbao::reporting
