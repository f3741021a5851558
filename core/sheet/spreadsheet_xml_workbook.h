#pragma once

#include "core/sheet/workbook.h"

#include <QIODevice>

namespace canbao::sheet {

/// Opens "XML Spreadsheet 2003", which is often named .xls. Takes over `device`, which is open and seekable.
[[nodiscard]] Result<std::unique_ptr<Workbook>> openSpreadsheetXml(std::unique_ptr<QIODevice> device);

} // namespace canbao::sheet
