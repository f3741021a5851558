#pragma once

#include "core/domain/division.h"
#include "core/reporting/monthly_report_table.h"
#include "core/store/queries/entry_queue.h"

namespace canbao::reporting {

/// What a column counts, whenever.
[[nodiscard]] store::EntryFilter filterOf(const CountedEntries& counted);
/// Only this village's; empty: only those whose village is not known.
void limitTo(store::EntryFilter& filter, const QString& villageCode, const QList<domain::Village>& villages);

/// The rows behind a number of the table: of 累计 the entries as they stood at the month's end, of 本月 those whose
/// standing the month changed, of 调整 those that became known late. As known when the report was made, however many
/// years ago. None where the cell counts nothing.
[[nodiscard]] std::optional<store::EntryFilter> rowsBehind(const MonthlyReport& report, const ReportColumn& column,
                                                           const ReportLine& line,
                                                           const QList<domain::Village>& villages);

/// The entries by which the same number of two reports differs; `villageCode` none: of the whole office.
[[nodiscard]] store::EntryFilter rowsBetween(const MonthlyReport& earlier, const MonthlyReport& later,
                                             const CountedEntries& counted, const std::optional<QString>& villageCode,
                                             const QList<domain::Village>& villages);

} // namespace canbao::reporting
