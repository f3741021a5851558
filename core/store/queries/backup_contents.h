#pragma once

#include "core/store/database.h"

#include <QDateTime>

namespace canbao::store {

/// What a ledger's file holds, told apart from another copy of it. Read from a file of any schema version.
struct BackupContents {
    QString ledgerId;
    QString officeName;
    int year = 0;
    qint64 events = 0;
    qint64 entries = 0; ///< that stand
    qint64 results = 0; ///< entries with a result: enrolled, excluded, declined or in progress
    QDateTime lastRecordedAt;
};
[[nodiscard]] Result<BackupContents> backupContents(const Database& database);

} // namespace canbao::store
