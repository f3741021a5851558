#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/store/queries/backup_contents.h"

namespace canbao::services {

/// Opens a backup, any ledger's, and says what it holds. Refused in words: no ledger, damaged at first sight, a newer
/// program's.
[[nodiscard]] Result<store::BackupContents> lookIntoBackup(const QString& path);

struct Restored {
    store::BackupContents contents; ///< of the ledger as it stands now
    QString savedAs;                ///< where what it took the place of is kept; empty when there was nothing
};

/// 恢复: the backup takes the ledger's place, whole or not at all. Rehearsed first: a copy is made, brought to this
/// program's version, opened and checked like any ledger; the present ledger is backed up (as it is, where it is
/// damaged). That it was restored is the copy's next event. The backup's own file is left as it was.
/// Refused in words, nothing changed: an unsound backup, one of another ledger, a ledger that is open elsewhere.
/// Nobody may have the ledger open; for a thread of its own.
[[nodiscard]] Result<Restored> restoreBackup(const QString& ledgerPath, const QString& backupPath,
                                             const QString& operatorName, const Clock& clock,
                                             const Progress& progress = {});

/// Whether a ledger that did not open is damaged, so that only a backup helps.
[[nodiscard]] bool callsForRestoring(const Error& error);

} // namespace canbao::services
