#pragma once

#include "tests/faults/fault_run.h"

namespace canbao::faults {

/// Two persons become one: all of their entries, or none.
[[nodiscard]] Scenario mergeScenario();
[[nodiscard]] Scenario undoMergeScenario();
/// One person becomes two.
[[nodiscard]] Scenario splitScenario();
/// Operators are added, and one gets a PIN and another role: each as acknowledged.
[[nodiscard]] Scenario operatorsScenario();

} // namespace canbao::faults
