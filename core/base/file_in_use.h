#pragma once

#include <QString>

namespace canbao {

/// Whether another program holds the file so that it cannot be replaced, as WPS and Excel do with what they show.
/// Windows alone knows this; elsewhere, and for a file that is not there, false.
[[nodiscard]] bool isHeldByAnotherProgram(const QString& path);

/// The first of `报表 (2).xlsx`, `报表 (3).xlsx` … that is not there.
[[nodiscard]] QString freeNameBeside(const QString& path);

} // namespace canbao
