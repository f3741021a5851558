#pragma once

#include <QDate>
#include <QString>

namespace canbao::domain {

/// The leading digits that a spreadsheet left of a damaged citizen id and that can be relied on: of 532526198501010000
/// the first 15, of 5.32526E+17 all but the last, which may be rounded. Empty where nothing is sure (a masked number).
[[nodiscard]] QString reliableDigits(QStringView damagedId);

/// The birthday in a citizen id whose other digits are damaged, wrong or missing; invalid when it is not there whole.
[[nodiscard]] QDate birthInDamaged(QStringView number);

} // namespace canbao::domain
