#pragma once

#include <QStringList>

class QSettings;

namespace canbao::ui {

/// The ledgers that were open lately, newest first; at most eight, those that are gone left out.
[[nodiscard]] QStringList recentLedgers(const QSettings& settings);
void rememberLedger(QSettings& settings, const QString& path);
void forgetLedger(QSettings& settings, const QString& path);

} // namespace canbao::ui
