#pragma once

#include "core/intake/field.h"
#include "ui/common/theme.h"

namespace canbao::ui {

/// The colour of a column by what it means: who, where, about what; Plain for a column without a meaning.
[[nodiscard]] Role roleOf(intake::Field field);

} // namespace canbao::ui
