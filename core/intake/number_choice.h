#pragma once

#include "core/intake/field.h"
#include "core/intake/grid.h"

#include <QDate>

namespace canbao::intake {

/// Of the cells of one row that may hold a field's number (身份证号 and 证件号码, 手机 and 固定电话), the one that
/// counts: what is right by its check digit or form, before what says anything at all; of equals the first.
struct NumberChoice {
    GridCell cell;
    bool contradicted = false; ///< another cell holds another number of the same sort: two ids, two credit codes
};
[[nodiscard]] NumberChoice chooseNumber(Field field, const QList<GridCell>& cells, QDate today);

} // namespace canbao::intake
