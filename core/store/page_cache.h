#pragma once

#include "core/store/database.h"

namespace canbao::store {

/// How much of the file this connection keeps in memory at most. What Database::open() sets is for work that goes
/// through the whole ledger; what stays open beside a clerk's work is content with less.
[[nodiscard]] Result<> limitPageCache(const Database& database, int megabytes);

} // namespace canbao::store
