#pragma once

#include "core/store/database.h"

namespace canbao::store {

/// What the ledger keeps under a key, e.g. upload_layout; empty when it keeps nothing.
[[nodiscard]] Result<QString> setting(const Database& database, const QString& key);
/// Within the caller's transaction, which appends the event too. Empty: keeps nothing any more.
[[nodiscard]] Result<> keepSetting(const Database& database, const QString& key, const QString& value);

} // namespace canbao::store
