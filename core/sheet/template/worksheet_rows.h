#pragma once

#include "core/base/result.h"
#include "core/sheet/template/row_expansion.h"

#include <pugixml.hpp>

#include <string_view>

/// The rows of a worksheet part (<sheetData>), changed in place.
namespace canbao::sheet {

/// Writes down the numbers of rows and cells that leave them out (ECMA-376 part 1, 18.3.1.73: one more than the one
/// before), so that they can be moved. Refused: a number outside the grid or out of order.
[[nodiscard]] Result<> numberRows(pugi::xml_node sheetData);

/// Gives each cell of a shared formula its own. After numberRows.
[[nodiscard]] Result<> unshareFormulas(pugi::xml_node sheetData);

/// Makes the row several with the same style, height and contents, moves what is below, and lets every formula mean
/// what it meant. A template without the row has nothing to copy: it stays as it is. After unshareFormulas.
void expandRows(pugi::xml_node sheetData, const RowExpansion& expansion, std::string_view sheetName);

/// Formulas of a sheet that names the expanded one.
void moveFormulas(pugi::xml_node sheetData, const RowExpansion& expansion, std::string_view expandedSheet);

/// Row from 0; none when the sheet has no such row.
[[nodiscard]] pugi::xml_node rowAt(pugi::xml_node sheetData, int row);
[[nodiscard]] int rowNumber(const pugi::xml_node& row); ///< from 0; after numberRows

} // namespace canbao::sheet
