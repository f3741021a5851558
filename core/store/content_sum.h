#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace canbao::store {

/// Two aggregates over rows of any width. content_sum(value, …): the sum of the rows' hashes, the same in whatever
/// order they come. ordered_sum(value, …): the same of rows that come in the order of an index, NULL when they do not.
/// Within one process; hashes are written nowhere.
[[nodiscard]] Result<> addContentSums(sqlite3* connection);

} // namespace canbao::store
