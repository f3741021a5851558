#pragma once

#include "core/sheet/template/row_expansion.h"

#include <pugixml.hpp>

#include <string_view>

/// What floats over a sheet, in parts of its own: moved when one of the sheet's rows becomes several.
namespace canbao::sheet {

/// Pictures, shapes and charts (ECMA-376 part 1, 20.5): anchored between rows.
void moveAnchors(pugi::xml_node drawing, const RowExpansion& expansion);
/// A chart's series and titles, wherever the chart stands.
void moveChartReferences(pugi::xml_node chart, const RowExpansion& expansion, std::string_view expandedSheet);
/// 批注: the cells that they belong to.
void moveComments(pugi::xml_node comments, const RowExpansion& expansion);
/// The boxes that comments are shown in, and form controls: old VML, whose anchor is eight numbers.
void moveVmlShapes(pugi::xml_node vml, const RowExpansion& expansion);

} // namespace canbao::sheet
