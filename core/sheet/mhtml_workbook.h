#pragma once

#include "core/sheet/workbook.h"

#include <QIODevice>

namespace canbao::sheet {

/// Opens a web page saved as one file (MHTML, RFC 2557), which some systems send as .xls. Excel writes a page that
/// names the sheets and one page for each; where nothing names them, every page with a table is a sheet, called `name`.
/// Takes over `device`, which is open and seekable. A mail with a file attached is refused: the list is in that file.
[[nodiscard]] Result<std::unique_ptr<Workbook>> openMhtml(std::unique_ptr<QIODevice> device, const QString& name);

} // namespace canbao::sheet
