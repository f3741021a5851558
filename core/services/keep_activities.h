#pragma once

#include "core/domain/activity.h"
#include "core/store/session.h"

namespace canbao::services {

/// Records an activity, or corrects one that has an id: one transaction with its event; the old wording stays in the
/// history. Refused in words: no kind, a day in the future, numbers that contradict each other, an activity that was
/// taken back.
[[nodiscard]] Result<domain::ActivityId> saveActivity(const store::Session& session, const domain::Activity& activity);

/// Takes an activity back, with the reason. Refused in words: no reason, none of that number.
[[nodiscard]] Result<> removeActivity(const store::Session& session, domain::ActivityId id, const QString& because);

} // namespace canbao::services
