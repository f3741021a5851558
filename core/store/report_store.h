#pragma once

#include "core/store/database.h"

#include <QList>

#include <optional>

namespace canbao::store {

/// A monthly report as it was submitted (固化): it is never computed again, only shown.
struct FrozenReport {
    QString month; ///< YYYY-MM
    qint64 seq = 0;
    QByteArray figures; ///< canonical JSON
    QByteArray hash;    ///< SHA-256 of `figures`
    QDateTime frozenAt;
    OperatorId by;
};

[[nodiscard]] Result<std::optional<FrozenReport>> frozenReport(const Database& database, const QString& month);
/// Within the caller's transaction.
[[nodiscard]] Result<> insertFrozenReport(const Database& database, const FrozenReport& report);

} // namespace canbao::store
