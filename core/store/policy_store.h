#pragma once

#include "core/domain/policy_row.h"
#include "core/store/database.h"

namespace canbao::store {

/// Puts the correction in the place of an earlier one of the same row. Within the caller's transaction, with its event.
[[nodiscard]] Result<> putPolicyCorrection(const Database& database, const domain::PolicyCorrection& correction);
/// The bundled row holds again. Within the caller's transaction, with its event.
[[nodiscard]] Result<> removePolicyCorrection(const Database& database, const domain::PolicyKey& key);

} // namespace canbao::store
