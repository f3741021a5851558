#pragma once

#include "core/store/queries/entry_queue.h"

#include <QList>

namespace canbao::store {

/// The open entries (待核实, 核实中) that have waited longest since they last changed; at most `limit`.
[[nodiscard]] Result<QList<EntryLine>> oldestOpen(const Ledger& ledger, int limit);

} // namespace canbao::store
