#pragma once

#include "core/sheet/workbook.h"

#include <QIODevice>

namespace canbao::sheet {

/// Opens an OLE2 compound file as a workbook of Excel 5 to 2003 or WPS (.xls, .et). Encrypted ones and other office
/// documents are refused by their name. Takes over `device`, which is open and seekable.
[[nodiscard]] Result<std::unique_ptr<Workbook>> openXls(std::unique_ptr<QIODevice> device);

/// The same for a stream that stands alone, without its compound file.
[[nodiscard]] Result<std::unique_ptr<Workbook>> openBiffStream(std::unique_ptr<QIODevice> device);

} // namespace canbao::sheet
