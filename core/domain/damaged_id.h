#pragma once

#include <QString>

namespace canbao::domain {

/// The leading digits that a spreadsheet left of a damaged citizen id and that can be relied on: of 532526198501010000
/// the first 15, of 5.32526E+17 all but the last, which may be rounded. Empty where nothing is sure (a masked number).
[[nodiscard]] QString reliableDigits(QStringView damagedId);

} // namespace canbao::domain
