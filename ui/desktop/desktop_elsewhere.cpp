#include "ui/desktop/desktop.h"

#include <QWidget>

namespace canbao::ui {

void prepareDesktop() {}

void bringForward(QWidget& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void letComeForward(qint64) {}

void showWhyNotEnding(QWidget&, const QString&) {}

void forgetWhyNotEnding(QWidget&) {}

} // namespace canbao::ui
