#pragma once

#include "core/intake/grid.h"
#include "core/intake/layout.h"

#include <vector>

namespace canbao::intake {

/// A list that writes a whole household in one row (户主姓名 户主身份证号 | 家庭成员1姓名 家庭成员1身份证号 |
/// 家庭成员2 …): a table for each place in the household, in the sheet's order, with the rows in which somebody stands
/// there and the columns that are about the whole household. Empty when it is no such list; one with a row for each
/// member and the head beside it is none.
[[nodiscard]] std::vector<Grid> householdMembers(const Grid& sheet, const Layout& layout, domain::ListKind kind);

} // namespace canbao::intake
