#pragma once

#include "core/base/progress.h"
#include "core/store/comparison_stage.h"
#include "core/store/session.h"

namespace canbao::matching {

struct ComparisonOutcome {
    store::ComparisonCounts suggestions;
    qint64 findings = 0; ///< that are new
};

/// Whether lists or entries came or changed since the last comparison.
[[nodiscard]] Result<bool> comparisonIsDue(const store::Ledger& ledger);

/// 比对: the departments' lists against the ledger, in one transaction. Only what changed since the last comparison is
/// looked at; what a clerk decided stays. Suggestions are made and go; no result changes.
[[nodiscard]] Result<ComparisonOutcome> compare(const store::Session& session, const Progress& progress = {});

} // namespace canbao::matching
