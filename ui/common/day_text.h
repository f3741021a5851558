#pragma once

#include <QDate>
#include <QString>

namespace canbao::ui {

/// A day as it is said: 6月2日. The year is known from what stands around it.
[[nodiscard]] QString dayText(QDate day);

} // namespace canbao::ui
