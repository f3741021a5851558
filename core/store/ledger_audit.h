#pragma once

#include "core/base/progress.h"
#include "core/store/audit_findings.h"
#include "core/store/database.h"

namespace canbao::store {

struct Audit {
    qint64 events = 0;
    QByteArray head;
    QList<AuditFinding> findings; ///< at most a hundred of each kind
};

/// Reads the whole ledger in one snapshot and says what does not hold. The file and its indexes are read in a thread
/// beside, over a connection of its own. `progress` counts rows.
[[nodiscard]] Result<Audit> auditLedger(const Database& database, const Progress& progress);

} // namespace canbao::store
