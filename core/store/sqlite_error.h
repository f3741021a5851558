#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace canbao::store {

/// The connection's last failure in words for the user: a full disk, a locked or damaged ledger, a disk that fails.
/// `detail` holds SQLite's extended code and its own words for it, which never hold a bound value.
[[nodiscard]] Error sqliteError(sqlite3* connection);
/// Whether such an error says that the file itself is damaged, or none of ours: trying again will not help.
[[nodiscard]] bool saysDamaged(const Error& error);

} // namespace canbao::store
