#pragma once

#include "core/domain/codes.h"
#include "core/intake/grid.h"

#include <vector>

namespace canbao::intake {

/// The tables of a sheet, each by itself. Most sheets are one; some hold two halves of a list beside each other
/// (序号 姓名 身份证号 | 序号 姓名 身份证号) or a whole household in a row, or under a first table a second one with
/// its columns in other places.
[[nodiscard]] std::vector<Grid> tablesOf(Grid sheet, domain::ListKind kind);

} // namespace canbao::intake
