#pragma once

#include "core/intake/field.h"
#include "core/intake/layout.h"

#include <optional>

namespace canbao::intake {

/// A date that stands in two or three columns beside each other: 年 | 月 | 日 under 出生日期, 出生年 | 出生月.
struct DateParts {
    Field field;
    int columns = 0; ///< 2 or 3, the year first
};

/// The date whose year stands in the column at this place of `columns`.
[[nodiscard]] std::optional<DateParts> datePartsAt(const QList<Column>& columns, qsizetype place,
                                                   domain::ListKind kind);

/// The parts of one row, the year first, as one date would be written; what are not all numbers just stand behind each
/// other.
[[nodiscard]] QString dateFromParts(const QStringList& parts);

} // namespace canbao::intake
