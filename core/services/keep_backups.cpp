#include "core/services/keep_backups.h"

#include "core/store/backup.h"
#include "core/store/ledger.h"

#include <QFileInfo>

namespace canbao::services {

Result<> backUpLedger(const QString& ledgerPath, const QString& target, const Progress& progress) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, store::Ledger::open(ledgerPath, store::Ledger::Access::ReadOnly));
    return store::backupTo(ledger.database(), target, progress);
}

bool dailyBackupDue(const QString& ledgerPath, const Clock& clock) {
    const QList<store::KeptBackup> kept = store::keptBackups(ledgerPath);
    return std::ranges::none_of(
        kept, [&](const store::KeptBackup& backup) { return backup.takenAt.date() == clock.today(); });
}

Result<> backUpDaily(const QString& ledgerPath, const Clock& clock, const Progress& progress) {
    if (!dailyBackupDue(ledgerPath, clock)) {
        return {};
    }
    store::removeStaleDrafts(QFileInfo(ledgerPath).absolutePath(), clock.nowUtc());
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, store::Ledger::open(ledgerPath, store::Ledger::Access::ReadOnly));
    CANBAO_TRY(store::keepBackup(ledger.database(), store::BackupOccasion::Daily, clock.nowUtc(), progress));
    return {};
}

Result<> backUpBefore(const QString& ledgerPath, store::BackupOccasion occasion, const Clock& clock,
                      const Progress& progress) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, store::Ledger::open(ledgerPath, store::Ledger::Access::ReadOnly));
    if (!store::newestBackupIsCurrent(ledger.database())) {
        CANBAO_TRY(store::keepBackup(ledger.database(), occasion, clock.nowUtc(), progress));
    }
    return {};
}

} // namespace canbao::services
