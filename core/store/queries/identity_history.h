#pragma once

#include "core/store/event_log.h"
#include "core/store/ledger.h"

namespace canbao::store {

/// The events of one merge or split, by the seq of the first (its group); empty when there is none with that number.
[[nodiscard]] Result<QList<Event>> identityEventsOf(const Ledger& ledger, qint64 group);
/// Every merge, split and undoing that touched the person's entries, and those of whoever was merged into them.
[[nodiscard]] Result<QList<Event>> identityEventsOfPerson(const Ledger& ledger, PersonId person);
/// The first event after `seq` that changed how the entry stands or whose it is.
[[nodiscard]] Result<std::optional<Event>> firstWorkAfter(const Ledger& ledger, EntryId entry, qint64 seq);
/// The first list that was taken in after `seq`, stands, and names the person; none when there is none.
[[nodiscard]] Result<BatchId> firstListAfter(const Ledger& ledger, PersonId person, qint64 seq);

} // namespace canbao::store
