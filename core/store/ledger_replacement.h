#pragma once

#include "core/store/database.h"

#include <QDateTime>

namespace canbao::store {

/// Makes a ledger that nobody has open one plain file without a -wal, so that another file can take its place: a -wal
/// that stays behind would be read into the new one. Refused in words while another program has it open.
[[nodiscard]] Result<> settleForReplacement(const QString& ledgerPath);

/// For a ledger too damaged for a backup: its files as they are, byte for byte, into the backup folder under names that
/// no rotation removes. Returns the copy's path. The ledger's journals are gone afterwards.
[[nodiscard]] Result<QString> setAsideDamaged(const QString& ledgerPath, const QDateTime& now);

} // namespace canbao::store
