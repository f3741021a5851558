#pragma once

#include "core/domain/codes.h"
#include "core/intake/field.h"

#include <functional>
#include <optional>

class QMenu;
class QWidget;

namespace canbao::ui {

/// What a column of such a list may mean, `current` checked; deletes itself when it closes. `chosen` gets the meaning,
/// none for a column that is not used.
[[nodiscard]] QMenu* columnMeaningMenu(domain::ListKind kind, std::optional<intake::Field> current, QWidget* parent,
                                       const std::function<void(std::optional<intake::Field>)>& chosen);

} // namespace canbao::ui
