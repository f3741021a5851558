#pragma once

#include "app/canbao-cli/context.h"
#include "core/store/queries/entry_queue.h"

namespace canbao::cli {

/// The filter that --kind, --state, --insurance, --village and --search describe; a usage error for a code that does
/// not exist.
[[nodiscard]] Result<store::EntryFilter> filterOf(const Context& context, const store::Ledger& ledger);

} // namespace canbao::cli
