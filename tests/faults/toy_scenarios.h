#pragma once

#include "tests/faults/fault_run.h"

namespace canbao::faults {

/// Programs that are wrong on purpose: a harness that finds nothing wrong with them finds nothing.

/// Tells the user "done" before it commits: killed in between, the row is lost.
[[nodiscard]] Scenario hastyToy();
/// Writes a file over the old one, in place and without syncing: after a power cut it is neither the one nor the other.
[[nodiscard]] Scenario carelessToy();
/// Does not look whether its writes succeeded.
[[nodiscard]] Scenario deafToy();

} // namespace canbao::faults
