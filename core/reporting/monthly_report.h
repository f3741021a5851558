#pragma once

#include "core/base/result.h"
#include "core/reporting/monthly_report_table.h"
#include "core/store/queries/as_of.h"
#include "core/store/session.h"

namespace canbao::reporting {

/// The month's report: the submitted one where one is in force, else computed as of the month's last day with
/// everything known now. thisMonth = cumulative(M) − cumulative(M−1) as both are known now; adjustments =
/// cumulative(M−1) as known now − as it was submitted. Without a submission of the month before, adjustments are nought
/// and cumulative(M−1) is what is known now.
///
/// A month that has not begun is refused in words.
[[nodiscard]] Result<MonthlyReport> monthlyReport(const store::Ledger& ledger, int year, int month, const Clock& clock);

/// The same with its words: those that were submitted, or else the draft of the month, `preparedBy` and today.
[[nodiscard]] Result<MonthlyReportContent> monthlyReportContent(const store::Ledger& ledger, int year, int month,
                                                                const Clock& clock, const QString& preparedBy);

/// The month as it was known at event `seq`, whatever was submitted: what a submission's figures are computed by, then
/// and ever again.
[[nodiscard]] Result<MonthlyReport> computedReport(const store::Ledger& ledger, int year, int month, qint64 seq);

/// The end of the month as a report knew it.
[[nodiscard]] store::AsOf asOf(const MonthlyReport& report);

/// "2026-06", as months are called in the ledger and by canbao-cli.
[[nodiscard]] QString monthKey(QDate day);
[[nodiscard]] QString monthKey(const MonthlyReport& report);

} // namespace canbao::reporting
