#include "ui/desktop/crash_reports.h"

namespace canbao::ui {

void keepCrashReports(const QString&) {}

QStringList crashReports(const QString&) {
    return {};
}

} // namespace canbao::ui
