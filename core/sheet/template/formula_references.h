#pragma once

#include "core/sheet/template/row_expansion.h"

#include <string>
#include <string_view>

namespace canbao::sheet {

/// Where a formula stands while rows are inserted.
struct FormulaPlace {
    std::string_view expandedSheet; ///< name of the sheet that gets more rows, UTF-8
    bool onExpandedSheet = false;   ///< references that name no sheet mean that one
    int copy = 0;                   ///< of the expanded row, from 0; where the formula stands elsewhere: 0
    bool inExpandedRow = false;
};

/// A formula (UTF-8, without '=', as <f> holds it) that means after the expansion what it meant before: references
/// below the expanded row move with their cells, ranges that hold it take all its copies in. In a copy of the row
/// itself, relative references to the row mean the copy's own cells, those to the row just above the copy before it
/// (running numbers); all others stay with what they meant. Texts, names of functions and other workbooks are left
/// alone.
[[nodiscard]] std::string movedReferences(std::string_view formula, const RowExpansion& expansion,
                                          const FormulaPlace& place);

/// The formula as it reads `rows` further down and `columns` further right: relative references move along, fixed ones
/// stay; one that leaves the grid becomes #REF!.
[[nodiscard]] std::string copiedFormula(std::string_view formula, int rows, int columns);

/// A list of ranges as attributes hold it ("A1:B2 C3"), each grown or moved; a single cell of the expanded row becomes
/// its copies too.
[[nodiscard]] std::string movedRanges(std::string_view ranges, const RowExpansion& expansion);

} // namespace canbao::sheet
