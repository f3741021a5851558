#pragma once

#include <QString>

namespace canbao::ui {

/// Where file dialogs begin: the user's documents, or their home where there are none.
[[nodiscard]] QString documentsFolder();

} // namespace canbao::ui
