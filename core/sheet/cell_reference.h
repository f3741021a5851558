#pragma once

#include "core/sheet/workbook.h"

#include <optional>
#include <string_view>

namespace canbao::sheet {

struct CellReference {
    int row = 0; ///< from 0
    int column = 0;
};

/// Reads "B12" (also "$B$12", "b12"); nothing when it is no reference inside Excel's grid.
[[nodiscard]] std::optional<CellReference> parseCellReference(std::string_view text);

/// "C" ↔ 2, "AA" ↔ 26. Nothing for what is no column name up to XFD.
[[nodiscard]] QString columnLetters(int column);
[[nodiscard]] std::optional<int> columnFromLetters(QStringView letters);

/// Reads "A1:C3" or a single "A1"; the corners may be given in any order.
[[nodiscard]] std::optional<MergedRange> parseRange(std::string_view text);

} // namespace canbao::sheet
