#pragma once

#include "core/reporting/monthly_report_template.h"

#include <QStringList>

namespace canbao::reporting {

/// A city's form as it looks when it is filled, before anything is sent.
struct TemplateTrial {
    struct Sheet {
        QString name;
        QList<QStringList> rows; ///< every row from the first on, all as wide as the widest
    };
    QList<Sheet> sheets;
    QList<TemplateColumn> columns; ///< what was recognised by its header; empty for a form with marks
};

/// Fills the form with this report and reads the result back; nothing stays on the disk. What cannot be filled is
/// refused as fillMonthlyReportTemplate() does.
[[nodiscard]] Result<TemplateTrial> tryTemplate(const MonthlyReportContent& content, const domain::CodeTables& codes,
                                                const QList<domain::Village>& villages, const QString& templatePath);

} // namespace canbao::reporting
