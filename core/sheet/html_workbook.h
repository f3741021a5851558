#pragma once

#include "core/sheet/workbook.h"

#include <QIODevice>

namespace canbao::sheet {

/// Opens a web page, which many systems export under the name .xls, as a workbook with one sheet called `sheetName`.
/// The encoding is decided by the bytes, as what such pages declare is often wrong. Takes over `device`, which is open
/// and seekable.
[[nodiscard]] Result<std::unique_ptr<Workbook>> openHtml(std::unique_ptr<QIODevice> device, const QString& sheetName);

} // namespace canbao::sheet
