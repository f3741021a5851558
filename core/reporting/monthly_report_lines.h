#pragma once

#include "core/domain/division.h"
#include "core/reporting/monthly_report_table.h"
#include "core/sheet/template/template_fill.h"

namespace canbao::reporting {

/// What a monthly report gives to a city's form: its words, and a line for each village. The marks are the words of the
/// built-in table, upper header and header together: {{村（社区）}}, {{下发数人员}} (cumulative), {{本月下发数人员}};
/// anywhere {{合计下发数人员}}, {{本月合计下发数人员}}, {{调整下发数人员}}, {{填报单位}}, {{年度}}, {{月份}},
/// {{存在问题}} and the like. Headers are known by the city's words in the code tables (form_columns.h).
void addReport(const MonthlyReportContent& content, const domain::CodeTables& codes,
               const QList<domain::Village>& villages, sheet::TemplateContent& filled);

} // namespace canbao::reporting
