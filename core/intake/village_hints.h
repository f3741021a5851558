#pragma once

#include "core/intake/layout.h"
#include "core/intake/mapping.h"
#include "core/intake/village_finder.h"

#include <QMap>

namespace canbao::intake {

/// Villages that a sheet says once for many rows, by the ordinal of the first row they are for:
/// - the sheet's name or its title ("新车村", "朋普镇新车村委会未参保人员名单"), from the first row on;
/// - a heading inside the table, for the rows under it;
/// - a village column filled only in the first row of each village (merged cells that lost their merge in CSV).
[[nodiscard]] QMap<int, DivisionId> villageHints(const Grid& grid, const Layout& layout, const Mapping& mapping,
                                                 domain::ListKind kind, const VillageFinder& villages);

} // namespace canbao::intake
