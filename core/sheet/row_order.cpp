#include "core/sheet/row_order.h"

#include <algorithm>

namespace canbao::sheet {

void keepInColumnOrder(Row& row) {
    const auto isBehind = [](const Cell& a, const Cell& b) { return a.column >= b.column; };
    if (std::adjacent_find(row.cells.cbegin(), row.cells.cend(), isBehind) == row.cells.cend()) {
        return;
    }
    std::stable_sort(row.cells.begin(), row.cells.end(),
                     [](const Cell& a, const Cell& b) { return a.column < b.column; });
    const auto first = std::unique(row.cells.rbegin(), row.cells.rend(),
                                   [](const Cell& a, const Cell& b) { return a.column == b.column; });
    row.cells.erase(row.cells.begin(), first.base());
}

} // namespace canbao::sheet
