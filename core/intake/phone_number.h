#pragma once

#include "core/intake/grid.h"

#include <QString>

namespace canbao::intake {

/// Eleven digits of a mobile number, or a landline of 7 to 12 digits with its area code; hyphens between are allowed.
[[nodiscard]] bool looksLikePhone(QStringView text);

/// A phone cell as it is stored: number cells written out, hyphens and blanks inside a mobile number removed, the first
/// of several numbers; a landline keeps its hyphen. What cannot be a phone number stays as it was sent.
[[nodiscard]] QString phoneFrom(const GridCell& cell);

} // namespace canbao::intake
