#pragma once

#include "core/domain/operator.h"
#include "core/store/database.h"

#include <QList>

namespace canbao::store {

/// All who ever worked here, those who left at the end.
[[nodiscard]] Result<QList<domain::Operator>> operators(const Database& database);
[[nodiscard]] Result<std::optional<domain::Operator>> operatorOf(const Database& database, OperatorId id);

} // namespace canbao::store
