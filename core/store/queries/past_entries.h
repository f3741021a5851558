#pragma once

#include "core/store/queries/entry_queue.h"

#include <functional>

namespace canbao::store {

/// The entries that `filter` (which has a `past`) asks for, each with the village it stood in then; its search is not
/// looked at.
[[nodiscard]] Result<> visitPastEntries(const Ledger& ledger, const EntryFilter& filter,
                                        const std::function<void(DivisionId, EntryId)>& visitor);

} // namespace canbao::store
