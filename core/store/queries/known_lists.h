#pragma once

#include "core/store/ledger.h"

namespace canbao::store {

/// Whether the ledger holds such a list: then who does not stand on it is not what it is about.
[[nodiscard]] Result<bool> hasReferences(const Ledger& ledger, domain::ListKind kind);

} // namespace canbao::store
