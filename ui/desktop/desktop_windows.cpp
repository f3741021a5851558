#include "ui/desktop/desktop.h"

#include <QWidget>

#include <windows.h>

namespace canbao::ui {

namespace {

HWND handleOf(const QWidget& window) {
    return reinterpret_cast<HWND>(window.winId());
}

} // namespace

void prepareDesktop() {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "windows:darkmode=1");
    }
}

void bringForward(QWidget& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    SetForegroundWindow(handleOf(window)); // by the right that letComeForward() passed on
}

void letComeForward(qint64 processId) {
    AllowSetForegroundWindow(static_cast<DWORD>(processId));
}

void showWhyNotEnding(QWidget& window, const QString& reason) {
    ShutdownBlockReasonCreate(handleOf(window), reinterpret_cast<const wchar_t*>(reason.utf16()));
}

void forgetWhyNotEnding(QWidget& window) {
    ShutdownBlockReasonDestroy(handleOf(window));
}

} // namespace canbao::ui
