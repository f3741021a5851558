#include "ui/common/page.h"

namespace canbao::ui {

bool Page::refusedWhile(bool working) {
    if (working) {
        Q_EMIT said(tr("Wait until the running work has ended, or cancel it."));
    }
    return working;
}

} // namespace canbao::ui
