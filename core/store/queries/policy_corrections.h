#pragma once

#include "core/domain/policy_row.h"
#include "core/store/ledger.h"

#include <QList>

namespace canbao::store {

/// What the office corrected in the policy tables, as it stands now.
[[nodiscard]] Result<QList<domain::PolicyCorrection>> policyCorrections(const Ledger& ledger);

} // namespace canbao::store
