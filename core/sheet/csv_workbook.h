#pragma once

#include "core/sheet/workbook.h"

#include <QIODevice>

namespace canbao::sheet {

/// Opens delimited text (.csv, .txt, and what is so by content) as a workbook with one sheet called `sheetName`. The
/// encoding is decided over the whole file. Takes over `device`, which is open and seekable.
[[nodiscard]] Result<std::unique_ptr<Workbook>> openCsv(std::unique_ptr<QIODevice> device, const QString& sheetName);

} // namespace canbao::sheet
