#pragma once

#include "core/store/queries/enforcements.h"

namespace canbao::store {

/// Within the caller's transaction, with its event.
[[nodiscard]] Result<EnforcementId> insertEnforcement(const Database& database, const Enforcement& step);
[[nodiscard]] Result<> takeBackEnforcement(const Database& database, EnforcementId id);

} // namespace canbao::store
