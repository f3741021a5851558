#pragma once

#include "ui/common/dialogs.h"

namespace canbao::ui {

/// The file to write to was chosen, but WPS or Excel holds it open and it cannot be replaced (core/base/file_in_use.h):
/// a free name beside it is offered, so that nobody has to begin again. Answers with the name to write to, or with
/// nothing when that was declined.
void offerFreeName(Dialogs& dialogs, QWidget* parent, const QString& held, std::function<void(QString)> answer);

} // namespace canbao::ui
