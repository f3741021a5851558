#pragma once

#include "core/base/result.h"
#include "core/domain/division.h"
#include "core/reporting/monthly_report_table.h"

namespace canbao::reporting {

/// 月报 in the city's own .xlsx, which asks for its figures by marks (sheet/template/template_fill.h). The marks are
/// the words of the built-in table, upper header and header together: in the line for a village {{村（社区）}},
/// {{下发数人员}} (cumulative) and {{本月下发数人员}}; anywhere {{合计下发数人员}}, {{本月合计下发数人员}},
/// {{调整下发数人员}},
/// {{填报单位}}, {{年度}}, {{月份}}, {{存在问题}} and the like. A form without marks is filled by its header, as the
/// code tables know the city's words (form_columns.h): a line for each village, or into the rows that are named after
/// them, and 合计.
struct TemplateColumn {
    QString sheet;
    QString letters;
    QString header;     ///< as it stands in the form
    QString filledWith; ///< the built-in report's words for it; empty: nothing is known for it, it stayed as it was
};
/// What was recognised; empty for a form with marks.
[[nodiscard]] Result<QList<TemplateColumn>>
fillMonthlyReportTemplate(const MonthlyReportContent& content, const domain::CodeTables& codes,
                          const QList<domain::Village>& villages, const QString& templatePath, const QString& target);

} // namespace canbao::reporting
