#pragma once

#include "core/base/result.h"
#include "core/reporting/monthly_report_table.h"

namespace canbao::reporting {

/// Writes 月报 as an .xlsx: A4 landscape, one page wide, header rows repeated, whole or not at all
/// (sheet::TableWriter).
[[nodiscard]] Result<> writeMonthlyReportSheet(const MonthlyReportTable& table, const QString& path);

} // namespace canbao::reporting
