#pragma once

#include "app/canbao-cli/context.h"
#include "core/demo/demo_data.h"

namespace canbao::cli {

/// Makes --ledger as an office would have it in the middle of a campaign: the demo's city lists in `folder` imported,
/// some entries verified day by day since June with the results that are true of the synthetic people, the months that
/// ended submitted. Returns how many results were recorded.
[[nodiscard]] Result<int> makeDemoLedger(const Context& context, const demo::DemoData& data, const QString& folder);

} // namespace canbao::cli
