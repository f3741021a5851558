#pragma once

#include "core/store/event_log.h"
#include "core/store/ledger.h"

#include <optional>

namespace canbao::store {

/// The events that stand for an entry's state, oldest first: what was undone is left out together with its undoing. The
/// last one says how the entry stands.
[[nodiscard]] Result<QList<Event>> standingEvents(const Ledger& ledger, EntryId entry);

/// The events of results that were recorded in one go; empty when there is no such group.
[[nodiscard]] Result<QList<Event>> eventsOfGroup(const Ledger& ledger, qint64 group);

/// None when there is no such event.
[[nodiscard]] Result<std::optional<Event>> eventWithSeq(const Ledger& ledger, qint64 seq);

} // namespace canbao::store
