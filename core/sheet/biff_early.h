#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace canbao::sheet {

/// Excel 2, 3 and 4 kept one worksheet in a file. Nobody has them any more, but the data windows of old business
/// systems still export so. Gives back the worksheet in the records of Excel 5, which the other readers know; any other
/// stream stays as it is. Workbooks of Excel 4, charts and macros are refused.
[[nodiscard]] Result<QByteArray> withoutEarlyRecords(QByteArray stream);

} // namespace canbao::sheet
