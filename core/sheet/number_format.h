#pragma once

#include <QStringView>

#include <optional>

namespace canbao::sheet {

/// Whether a number format's code shows a date, a time or a duration: its first section has a y, m, d, h, s or e (the
/// year of an era) outside quotes, escapes and brackets, or an elapsed [h] [m] [s]. ECMA-376 part 1, 18.8.31.
[[nodiscard]] bool showsDate(QStringView formatCode);

/// The same for the formats that have a number but no code in the file (ECMA-376 part 1, 18.8.30; 27-36 and 50-58 are
/// the dates of the East Asian editions). Nothing when the number is not built in.
[[nodiscard]] std::optional<bool> builtInShowsDate(int formatId);

} // namespace canbao::sheet
