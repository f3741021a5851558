#pragma once

#include <QString>

namespace canbao::domain {

/// First 6 and last 4 characters kept, the rest '*': 532526********0013. Shorter than 11 characters: all but the last
/// two hidden.
[[nodiscard]] QString maskedId(QStringView id);
/// 138****5678; landlines keep the area code and the last two digits.
[[nodiscard]] QString maskedPhone(QStringView phone);

} // namespace canbao::domain
