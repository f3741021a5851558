#include "ui/common/page.h"

namespace canbao::ui {

bool Page::refusedWhile(bool working) {
    if (working) {
        Q_EMIT said(waitSentence());
    }
    return working;
}

QString Page::waitSentence() {
    return tr("Wait until the running work has ended, or cancel it.");
}

} // namespace canbao::ui
