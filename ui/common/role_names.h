#pragma once

#include "core/domain/operator.h"

namespace canbao::ui {

[[nodiscard]] QString roleName(domain::OperatorRole role);
/// "张三（经办员）".
[[nodiscard]] QString nameWithRole(const domain::Operator& who);

} // namespace canbao::ui
