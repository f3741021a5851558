#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

namespace canbao::intake {

/// Proposes, for everybody whose number was damaged, whom of the same name, birth and village the ledger knows under a
/// valid number. The birth is what the list says, or what is left of the number; digits that are left must agree.
/// Nothing is repaired and nobody tied: services::acceptIdentities does that when a clerk says so. Within the import's
/// transaction. Returns how many are new.
[[nodiscard]] Result<int> proposeIdentities(const store::Database& database, BatchId batch);

} // namespace canbao::intake
