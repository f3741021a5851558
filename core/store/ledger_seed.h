#pragma once

#include "core/store/ledger.h"

namespace canbao::store {

/// Fills a new, empty schema: identity, office, villages, code tables, the campaign's phases and deadlines, the first
/// operator and the first event. One transaction.
[[nodiscard]] Result<> seedLedger(const Database& database, const LedgerSeed& seed, const Clock& clock);
/// The campaign as the ledger has it.
[[nodiscard]] Result<domain::Campaign> readCampaign(const Database& database, int year);

} // namespace canbao::store
