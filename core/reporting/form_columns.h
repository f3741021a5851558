#pragma once

#include "core/domain/code_tables.h"
#include "core/reporting/monthly_report_table.h"

#include <QStringList>

namespace canbao::reporting {

/// How the city's own forms call what a column of the monthly report counts: every way to write groups and head that
/// the code tables know (form-group, form-head, form-span, and the names of insurances and reasons). What an office
/// adds there as an alias is found in the next form.
struct FormHeaders {
    QStringList cumulative;
    QStringList thisMonth;
};
/// `key` as in ReportColumn::key, or "number", "village", "rate".
[[nodiscard]] FormHeaders formHeaders(const QString& key, const domain::CodeTables& codes);

} // namespace canbao::reporting
