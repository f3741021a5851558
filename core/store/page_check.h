#pragma once

#include "core/store/database.h"

namespace canbao::store {

/// Whether every page and every row of the file reads as SQLite wrote it; not whether each index fits its table. False
/// also for a file that is no database any more.
///
/// PRAGMA quick_check, but integrity_check for tables without a rowid: SQLite 3.40's quick_check takes their rows for
/// broken when the primary key does not begin with the first column.
[[nodiscard]] Result<bool> pagesAreSound(const Database& database);

} // namespace canbao::store
