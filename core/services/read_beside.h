#pragma once

#include "core/store/ledger.h"

#include <functional>

namespace canbao::services {

/// The ledger opened for reading beside a clerk's work. It keeps at most so many megabytes of the file in memory.
/// Whatever runs on it stops with Error::Kind::Cancelled as soon as it is `superfluous`, which is asked every now and
/// then in the thread that reads, and outlives the ledger.
[[nodiscard]] Result<store::Ledger> openBeside(const QString& path, int megabytes,
                                               const std::function<bool()>& superfluous);

/// For a ledger that stays open while a clerk works, one subject at a time.
[[nodiscard]] Result<> keepSmall(const store::Ledger& ledger);

} // namespace canbao::services
