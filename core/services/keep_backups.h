#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/store/backup_folder.h"

namespace canbao::services {

/// 备份: a verified copy of the ledger at `ledgerPath`, its last commit included (store::backupTo). This and the others
/// are for a thread of their own: they open the ledger themselves.
[[nodiscard]] Result<> backUpLedger(const QString& ledgerPath, const QString& target, const Progress& progress = {});

/// Whether the ledger has had no backup today.
[[nodiscard]] bool dailyBackupDue(const QString& ledgerPath, const Clock& clock);
/// 每日备份: into the backup folder when it is due. Drafts that a crash left beside the ledger are removed too.
[[nodiscard]] Result<> backUpDaily(const QString& ledgerPath, const Clock& clock, const Progress& progress = {});

/// Before something that touches much at once; nothing when the newest backup holds all that the ledger does. A failure
/// is to be said, and stops nobody from working.
[[nodiscard]] Result<> backUpBefore(const QString& ledgerPath, store::BackupOccasion occasion, const Clock& clock,
                                    const Progress& progress = {});

} // namespace canbao::services
