#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/sheet/workbook.h"

#include <optional>

namespace canbao::intake {

/// Which list a dropped file is: by the words of its titles, its name and its sheets' names, else by columns that only
/// one kind has (死亡日期, 学籍状态, 税款所属期 …). A proposal for the user to confirm; nothing when nothing speaks for
/// any. Reads the first rows of each visible sheet only.
[[nodiscard]] Result<std::optional<domain::ListKind>> guessKind(sheet::Workbook& workbook, const QString& fileName);

} // namespace canbao::intake
