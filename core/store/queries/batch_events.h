#pragma once

#include "core/store/event_log.h"
#include "core/store/ledger.h"

#include <QList>

namespace canbao::store {

/// Every event that a batch brought, oldest first.
[[nodiscard]] Result<QList<Event>> eventsOfBatch(const Ledger& ledger, BatchId batch);
/// Entries that the batch issued or withdrew and whose state or person somebody changed since; ascending. (What another
/// import did to them is that import's: see batchesBuiltOn.)
[[nodiscard]] Result<QList<EntryId>> entriesMovedSince(const Ledger& ledger, BatchId batch);

/// When the entry came into the state that it had before event `seq`.
[[nodiscard]] Result<QDate> stateSinceBefore(const Ledger& ledger, EntryId entry, qint64 seq);

/// Later imports, not taken back, that found what this one brought: of a city list those that list or withdraw one of
/// its entries or another entry of somebody whom it brought or described anew, of a department's list those of the same
/// kind that met its records and those that made entries of what was found in it. Ascending.
[[nodiscard]] Result<QList<BatchId>> batchesBuiltOn(const Ledger& ledger, BatchId batch);

} // namespace canbao::store
