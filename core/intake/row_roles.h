#pragma once

#include "core/intake/layout.h"
#include "core/intake/mapping.h"

namespace canbao::intake {

/// What a row below the header is.
enum class RowRole : char {
    Data,
    Spare,          ///< numbered in advance and otherwise blank
    RepeatedHeader, ///< the header once more, on a new page or over the next village
    Total,          ///< 小计, 合计 …
    Footer,         ///< 填表人, 审核人, 填报日期 …
    Note,           ///< 注: …, a heading inside the table, an example
};

/// Judges one row (ordinal) below the header. A row with an id or code in its place is data, whatever else it says.
[[nodiscard]] RowRole roleOf(const Grid& grid, const Layout& layout, const Mapping& mapping, domain::ListKind kind,
                             int ordinal);

} // namespace canbao::intake
