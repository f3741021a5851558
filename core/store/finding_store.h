#pragma once

#include "core/domain/suggestion.h"
#include "core/store/database.h"

#include <QList>

#include <optional>

namespace canbao::store {

/// 线索: somebody whom the city's lists miss, as a department's record has them.
struct Finding {
    FindingId id;
    domain::FindingKind kind = domain::FindingKind::MissedEmployer;
    ReferenceId reference;
    bool question = false; ///< the list does not say it plainly
    domain::FindingState state = domain::FindingState::Open;
    BatchId batch; ///< that made it an entry
};

[[nodiscard]] Result<std::optional<Finding>> finding(const Database& database, FindingId id);
/// Within the caller's transaction.
[[nodiscard]] Result<> setFindingState(const Database& database, FindingId id, domain::FindingState state,
                                       BatchId batch = {});
/// The batch that made them entries was taken back.
[[nodiscard]] Result<> reopenFindingsTakenBy(const Database& database, BatchId batch);

} // namespace canbao::store
