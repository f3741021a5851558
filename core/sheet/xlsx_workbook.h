#pragma once

#include "core/sheet/workbook.h"
#include "core/sheet/zip_archive.h"

namespace canbao::sheet {

/// Opens a zip package as an Office Open XML workbook (.xlsx, .xlsm, .xltx, .et and .xls by content). Other packages
/// are refused by their name: .xlsb, OpenDocument, Word, presentations, plain archives.
[[nodiscard]] Result<std::unique_ptr<Workbook>> openXlsx(std::unique_ptr<ZipArchive> package);

} // namespace canbao::sheet
