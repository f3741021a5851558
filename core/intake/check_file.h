#pragma once

#include "core/intake/check_list.h"
#include "core/intake/kind_guess.h"

namespace canbao::intake {

/// Opens the file, whatever its format, and understands and judges its list: checkList() for those who have a path and
/// know nothing of workbooks.
[[nodiscard]] Result<CheckedList> checkFile(const QString& path, const CheckRequest& request,
                                            const Progress& progress = {});

/// The same for guessKind().
[[nodiscard]] Result<std::optional<domain::ListKind>> guessFileKind(const QString& path);

} // namespace canbao::intake
