#pragma once

#include "core/intake/import_plan.h"
#include "core/store/session.h"

namespace canbao::intake {

struct ImportOutcome {
    BatchId batch;
    store::Batch::Counts counts;
    int proposals = 0; ///< damaged numbers that may be somebody in the ledger, new with this import
};

/// 导入: takes the list in, whole or not at all. One transaction holds the batch with every row as it was sent, the new
/// and changed subjects, the new entries, withdrawals, and an event for each; the plan is made again inside it, so that
/// nothing that changed since the preview is overwritten unseen. Cancelled or failed, the ledger is as it was.
[[nodiscard]] Result<ImportOutcome> commitImport(const store::Session& session, const CheckedList& list,
                                                 const ImportOptions& options, const Progress& progress = {});

} // namespace canbao::intake
