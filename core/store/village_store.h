#pragma once

#include "core/domain/division.h"
#include "core/store/database.h"

namespace canbao::store {

/// Writes name, aliases and whether it is in use of each village, found by its number; codes and numbers stay.
[[nodiscard]] Result<> updateVillages(const Database& database, const QList<domain::Village>& villages);

} // namespace canbao::store
