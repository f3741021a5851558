#pragma once

#include "core/intake/layout.h"
#include "core/intake/mapping.h"
#include "core/intake/village_finder.h"

#include <QMap>
#include <QSet>

namespace canbao::intake {

/// Villages that a sheet says once for many rows.
struct VillageHints {
    QMap<int, DivisionId> from; ///< by the ordinal of the first row they are for; none: nobody says it from here on
    QSet<int> headings;         ///< rows that are lines over others, also where they look like somebody's
};

/// - the sheet's name or its title ("新车村", "朋普镇新车村委会未参保人员名单"), from the first row on; where they name
///   two villages, neither; where they name none, the file's name;
/// - a heading inside the table, for the rows under it; under the title of a village the names of others are its
/// groups,
///   unless they are named as committees;
/// - a subtotal, for the rows under it or above, whichever side of its people the sheet's subtotals stand on.
[[nodiscard]] VillageHints villageHints(const Grid& grid, const Layout& layout, const Mapping& mapping,
                                        domain::ListKind kind, const VillageFinder& villages,
                                        const QString& fileName = {});

} // namespace canbao::intake
