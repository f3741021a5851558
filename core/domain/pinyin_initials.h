#pragma once

#include <QString>

namespace canbao::domain {

/// The pinyin initials by which a person is searched: 王小明 → WXM, 曾解放 → ZJF (a surname has its own reading),
/// 阿依古丽·买买提 → AYGLMMT. Latin letters and digits stand for themselves; what has no reading is left out. A
/// character of several readings counts with its most usual one (Unihan kMandarin, resources/pinyin).
[[nodiscard]] QString personInitials(QStringView name);
/// The same for an employer's name, which has no surname.
[[nodiscard]] QString employerInitials(QStringView name);

} // namespace canbao::domain
