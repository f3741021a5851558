#pragma once

#include "core/base/result.h"
#include "core/sheet/template/row_expansion.h"

#include <pugixml.hpp>

#include <string_view>

namespace canbao::sheet {

/// Makes one row of a worksheet several. All that tells of places moves along: rows, cells, formulas, merged cells,
/// validations, conditional formats, filters, links, page breaks. Refused in words: array formulas and data tables
/// (they span cells that would be torn apart), tables (their part lists its rows), a sheet that would not fit the grid.
[[nodiscard]] Result<> expandWorksheet(pugi::xml_node worksheet, const RowExpansion& expansion,
                                       std::string_view sheetName);

/// Lets another sheet's formulas, formats and validations mean the same cells as before.
[[nodiscard]] Result<> followExpansion(pugi::xml_node worksheet, const RowExpansion& expansion,
                                       std::string_view expandedSheet);

} // namespace canbao::sheet
