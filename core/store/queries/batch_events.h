#pragma once

#include "core/store/event_log.h"
#include "core/store/ledger.h"

#include <QList>

namespace canbao::store {

/// Every event that a batch brought, oldest first.
[[nodiscard]] Result<QList<Event>> eventsOfBatch(const Ledger& ledger, BatchId batch);
/// Entries that the batch issued or withdrew and whose state changed again since; ascending.
[[nodiscard]] Result<QList<EntryId>> entriesMovedSince(const Ledger& ledger, BatchId batch);

/// Later imports, not taken back, that found what this one brought: of a city list those that list one of its entries
/// again, of a department's list those of the same kind that met its records. Ascending.
[[nodiscard]] Result<QList<BatchId>> batchesBuiltOn(const Ledger& ledger, BatchId batch);

} // namespace canbao::store
