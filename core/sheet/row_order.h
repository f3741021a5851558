#pragma once

#include "core/sheet/workbook.h"

namespace canbao::sheet {

/// Puts a row's cells in ascending order of columns; where a cell stands twice, the later one counts, as in Excel.
void keepInColumnOrder(Row& row);

} // namespace canbao::sheet
