#pragma once

#include "core/store/batch.h"
#include "core/store/ledger.h"

#include <QList>

namespace canbao::store {

/// Every import, standing or taken back, newest first.
[[nodiscard]] Result<QList<Batch>> batches(const Ledger& ledger);

} // namespace canbao::store
