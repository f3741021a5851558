#pragma once

#include "core/store/event_log.h"
#include "core/store/ledger.h"

#include <QList>

namespace canbao::store {

/// Every event that a batch brought, oldest first.
[[nodiscard]] Result<QList<Event>> eventsOfBatch(const Ledger& ledger, BatchId batch);
/// Entries that the batch issued or withdrew and whose state changed again since; ascending.
[[nodiscard]] Result<QList<EntryId>> entriesMovedSince(const Ledger& ledger, BatchId batch);

} // namespace canbao::store
