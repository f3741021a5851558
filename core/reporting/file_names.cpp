#include "core/reporting/file_names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

/// Dots and spaces at the ends would be dropped by Windows anyway.
QString permittedFileName(const QString& name) {
    QString kept;
    for (const QChar ch : name) {
        if (ch >= u' ' && !u"<>:\"/\\|?*"_s.contains(ch)) {
            kept.append(ch);
        }
    }
    while (kept.endsWith(u'.') || kept.endsWith(u' ')) {
        kept.chop(1);
    }
    return kept.trimmed();
}

QString monthlyReportFileName(const MonthlyReport& report, const QString& suffix) {
    const QString name = QCoreApplication::translate("ExportFileName", "%1 %2-%3 enrolment campaign monthly report")
                             .arg(report.officeName, QString::number(report.year), QString::number(report.month));
    return permittedFileName(name) + u'.' + suffix;
}

} // namespace canbao::reporting
