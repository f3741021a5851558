#pragma once

#include "core/rules/policy_tables.h"
#include "core/store/session.h"

namespace canbao::services {

/// The bundled policy tables with the office's corrections.
[[nodiscard]] Result<rules::PolicyTables> policyTables(const store::Ledger& ledger);

/// 政策更正: a row of the policy tables is what the office says, or does not hold here, as an event. Refused in words:
/// figures that are none, an end before the beginning, no source.
[[nodiscard]] Result<> correctPolicy(const store::Session& session, const domain::PolicyCorrection& correction);
/// The bundled row holds again, as an event; nothing happens where nothing was corrected.
[[nodiscard]] Result<> restorePolicy(const store::Session& session, const domain::PolicyKey& key);

} // namespace canbao::services
