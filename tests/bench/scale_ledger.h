#pragma once

#include "core/base/result.h"

#include <QString>

namespace canbao::bench {

/// A ledger of a million synthetic persons with 1.5 million entries and three million events, as an office would have
/// it after many years: batches of 100,000 rows, half of the entries verified, the chain whole.
struct ScaleRequest {
    int persons = 1'000'000;
    quint64 seed = 4;
};

/// The path of that ledger below `folder`, made there once, used again afterwards and brought up to this program's
/// schema; making it takes minutes and 2 GB. Says on stderr how far it is.
[[nodiscard]] Result<QString> scaleLedger(const QString& folder, const ScaleRequest& request = {});

} // namespace canbao::bench
