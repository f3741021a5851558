#pragma once

#include "core/base/progress.h"
#include "core/store/ledger.h"

namespace canbao::services {

/// What a check found. No problem sentence holds a name or an identifier: entries and events are named by their
/// numbers.
struct CheckReport {
    qint64 events = 0;
    QByteArray head;      ///< the chain's last hash
    QStringList problems; ///< translated sentences; empty: the ledger is sound
    [[nodiscard]] bool ok() const { return problems.isEmpty(); }
};

/// Everything a ledger can be asked about itself: the file's integrity, foreign keys, the event chain hash by hash,
/// every entry's state, version and owner rebuilt from its events, every batch's counts against its rows and events,
/// every index and every copy made for speed against what it was made from. Only reads; for a thread of its own.
[[nodiscard]] Result<CheckReport> checkLedger(const store::Ledger& ledger, const Progress& progress = {});

} // namespace canbao::services
