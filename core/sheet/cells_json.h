#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sheet/workbook.h"

#include <QIODevice>

namespace canbao::sheet {

/// Writes every cell of `workbook` to `out` as one JSON document, while reading:
/// {"sheets":[{"name":"名单","cells":[[row,column,type,value],…]}]}, as the command `cells` promises. Rows and columns
/// from 0; a number has the file's own digits, where JSON allows them. After an error what was written is no document.
/// No more than one row is in memory at a time.
[[nodiscard]] Result<> writeCellsJson(Workbook& workbook, QIODevice& out, const Progress& progress = {});

} // namespace canbao::sheet
