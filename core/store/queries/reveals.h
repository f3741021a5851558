#pragma once

#include "core/store/ledger.h"

namespace canbao::store {

/// 未脱敏导出 that once left the ledger (services::noteReveal).
struct RevealLine {
    qint64 seq = 0;
    QDateTime recordedAt;
    QString operatorName;
    QString what;
    QString purpose;
    QString recipient;
};

/// Newest first.
[[nodiscard]] Result<QList<RevealLine>> reveals(const Ledger& ledger);

} // namespace canbao::store
