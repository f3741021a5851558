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
/// and changed subjects, the new entries, withdrawals, and an event for each. `shown` is the plan that the user saw: it
/// is made again where anything happened in the ledger since, so that nothing is overwritten unseen. Cancelled or
/// failed, the ledger is as it was.
[[nodiscard]] Result<ImportOutcome> commitImport(const store::Session& session, const CheckedList& list,
                                                 const ImportOptions& options, ImportPlan shown,
                                                 const Progress& progress = {});
/// The same for a list of which no plan was shown.
[[nodiscard]] inline Result<ImportOutcome> commitImport(const store::Session& session, const CheckedList& list,
                                                        const ImportOptions& options, const Progress& progress = {}) {
    return commitImport(session, list, options, ImportPlan{}, progress);
}

} // namespace canbao::intake
