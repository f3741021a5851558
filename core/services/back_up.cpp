#include "core/services/back_up.h"

#include "core/store/backup.h"
#include "core/store/ledger.h"

namespace canbao::services {

Result<> backUpLedger(const QString& ledgerPath, const QString& target, const Progress& progress) {
    CANBAO_TRY_ASSIGN(const store::Ledger ledger, store::Ledger::open(ledgerPath, store::Ledger::Access::ReadOnly));
    return store::backupTo(ledger.database(), target, progress);
}

} // namespace canbao::services
