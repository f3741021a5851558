#pragma once

#include "tests/faults/fault_run.h"

namespace canbao::faults {

/// Everything that changes a ledger's file or makes another from it. The judges want: the ledger opens and its check
/// finds nothing, what was acknowledged is there, and nothing is half done.
[[nodiscard]] Scenario recordScenario();
[[nodiscard]] Scenario bulkScenario();
[[nodiscard]] Scenario undoBulkScenario();
[[nodiscard]] Scenario importScenario();
[[nodiscard]] Scenario undoImportScenario();
[[nodiscard]] Scenario backupScenario();
[[nodiscard]] Scenario keptBackupsScenario();
[[nodiscard]] Scenario restoreScenario();
[[nodiscard]] Scenario migrationScenario();
[[nodiscard]] Scenario newLedgerScenario();

} // namespace canbao::faults
