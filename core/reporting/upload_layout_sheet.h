#pragma once

#include "core/reporting/upload_layout.h"

namespace canbao::reporting {

/// The layout as a workbook that an office edits: a sheet of columns in their order, a sheet of codes in the order in
/// which they are tried, a sheet of the other codes, and one that explains what can be written there. Whole or not at
/// all.
[[nodiscard]] Result<> writeUploadLayout(const UploadLayout& layout, const domain::CodeTables& codes,
                                         const QString& path);

/// Reads such a workbook; sheets are found by the heads of their columns. What cannot be understood is refused in a
/// sentence that names sheet and row; nothing is guessed.
[[nodiscard]] Result<UploadLayout> readUploadLayout(const domain::CodeTables& codes, const QString& path);

} // namespace canbao::reporting
