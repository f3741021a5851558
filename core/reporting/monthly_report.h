#pragma once

#include "core/base/result.h"
#include "core/reporting/figures.h"
#include "core/store/session.h"

namespace canbao::reporting {

/// The month's report: the frozen one when it was submitted, else computed as of the month's last day with everything
/// known now. thisMonth = cumulative(M) − cumulative(M−1) as both are known now; adjustments = cumulative(M−1) as known
/// now − as it was frozen. Without a frozen month before, adjustments are nought and cumulative(M−1) is what is known
/// now.
///
/// A month that has not begun is refused in words.
[[nodiscard]] Result<MonthlyReport> monthlyReport(const store::Ledger& ledger, int year, int month, const Clock& clock);

/// 报送并固化: keeps the figures, the event they were known at and their hash, with an event. A month that is frozen
/// already or has not ended is refused in words.
[[nodiscard]] Result<MonthlyReport> freezeMonthlyReport(const store::Session& session, int year, int month);

/// The figures as of the end of `day` as known at event `seq`, a line for each village of the office in order; entries
/// of no village stand in a last line with an empty code. thisMonth is left empty.
[[nodiscard]] Result<QList<VillageFigures>> figuresByVillage(const store::Ledger& ledger, QDate day, qint64 seq);

} // namespace canbao::reporting
