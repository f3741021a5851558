#pragma once

#include "core/base/row_id.h"

#include <QStringList>

class QSettings;

namespace canbao::ui {

/// The ledgers that were open lately, newest first; at most eight, those that are gone left out.
[[nodiscard]] QStringList recentLedgers(const QSettings& settings);
void rememberLedger(QSettings& settings, const QString& path);
void forgetLedger(QSettings& settings, const QString& path);

/// Who worked last at this computer on a ledger, by the operator's number there; none when nobody did.
[[nodiscard]] OperatorId lastOperator(const QSettings& settings, const QString& ledgerId);
void rememberOperator(QSettings& settings, const QString& ledgerId, OperatorId who);

} // namespace canbao::ui
