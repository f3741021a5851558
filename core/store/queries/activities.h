#pragma once

#include "core/domain/activity.h"
#include "core/store/ledger.h"

#include <QList>

#include <limits>

namespace canbao::store {

/// The activities held from `from` to `to`, both inclusive, as they were known at event `seq`; the latest first.
[[nodiscard]] Result<QList<domain::Activity>> activities(const Ledger& ledger, QDate from, QDate to,
                                                         qint64 seq = std::numeric_limits<qint64>::max());

} // namespace canbao::store
