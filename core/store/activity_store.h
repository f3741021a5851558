#pragma once

#include "core/domain/activity.h"
#include "core/store/database.h"

namespace canbao::store {

/// Within the caller's transaction, after event `seq` that tells of it: writes a new wording, of a new activity when it
/// has no id yet. Returns the activity's id.
[[nodiscard]] Result<domain::ActivityId> insertActivity(const Database& database, const domain::Activity& activity,
                                                        qint64 seq);
/// The wording that stands ends with event `seq`; false when none stands.
[[nodiscard]] Result<bool> endActivity(const Database& database, domain::ActivityId id, qint64 seq);
/// The number that the next new activity gets.
[[nodiscard]] Result<domain::ActivityId> nextActivity(const Database& database);

} // namespace canbao::store
