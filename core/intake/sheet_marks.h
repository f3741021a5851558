#pragma once

#include "core/domain/codes.h"

#include <QStringView>

namespace canbao::intake {

// Words by which a sheet or a table says that it is no list of this kind, from resources/intake/sheet_marks.csv.

/// Of a sheet's name: an example or instructions, whatever the list.
[[nodiscard]] bool namesNoList(QStringView name);
/// The same, or the contrary of the list.
[[nodiscard]] bool saysSomethingElse(QStringView name, domain::ListKind kind);
/// Of a title: the contrary of the list. 已参保人员 is nobody whom a list of the uninsured asks about.
[[nodiscard]] bool saysTheContrary(QStringView title, domain::ListKind kind);

} // namespace canbao::intake
