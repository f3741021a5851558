#include "app/canbao-cli/report_month.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace canbao::cli {

Result<QDate> monthOption(const Context& context, const QString& name) {
    const QDate month = QDate::fromString(context.option(name) + u"-01"_s, Qt::ISODate);
    if (!month.isValid()) {
        return std::unexpected(
            usageError(QCoreApplication::translate("canbao::cli::ReportMonthly", "--%1 takes a month such as 2026-06.")
                           .arg(name)));
    }
    return month;
}

} // namespace canbao::cli
