#pragma once

#include "core/store/event_log.h"
#include "core/store/ledger.h"
#include "core/store/queries/as_of.h"

namespace canbao::store {

/// The events that may have moved an entry between two points of the clocks: seen from one of them and not from the
/// other, oldest first. Changes of the subject (another village) are among them.
[[nodiscard]] Result<QList<Event>> eventsBetween(const Ledger& ledger, EntryId entry, const AsOf& one,
                                                 const AsOf& other);

} // namespace canbao::store
