#pragma once

#include "core/intake/village_finder.h"
#include "core/store/ledger.h"

namespace canbao::intake {

/// The office whose ledger it is, as lists name it: 朋普镇, 朋普, and its active villages with their aliases.
[[nodiscard]] Result<Office> officeOf(const store::Ledger& ledger);

} // namespace canbao::intake
