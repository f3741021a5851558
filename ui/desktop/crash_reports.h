#pragma once

#include <QString>
#include <QStringList>

namespace canbao::ui {

/// From now on a crash leaves a report in `folder`: a minidump with the stacks' addresses alone (memory that could hold
/// a name or an identifier is filtered out) and a .txt with version, error and place. Nothing is sent anywhere. The
/// last few are kept. On Windows only; elsewhere the system's own reports serve.
void keepCrashReports(const QString& folder);

/// The reports' .txt files, newest first.
[[nodiscard]] QStringList crashReports(const QString& folder);

} // namespace canbao::ui
