#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace canbao::services {

/// 备份: a verified copy of the ledger at `ledgerPath`, its last commit included (store::backupTo). For a thread of its
/// own: it opens the ledger itself.
[[nodiscard]] Result<> backUpLedger(const QString& ledgerPath, const QString& target, const Progress& progress = {});

} // namespace canbao::services
