#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace canbao::store {

/// Functions that migrations may use besides SQLite's own: person_initials(name), employer_initials(name) of
/// core/domain/pinyin_initials.h.
[[nodiscard]] Result<> addSqlFunctions(sqlite3* connection);

} // namespace canbao::store
