#include "ui/desktop/session_end.h"

#include "ui/desktop/desktop.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QWidget>

namespace canbao::ui {

SessionEnd::SessionEnd(QWidget& window, std::function<bool()> mayEnd)
    : QObject(&window)
    , m_window(window)
    , m_mayEnd(std::move(mayEnd)) {
    // Direct: Windows waits for the answer.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &SessionEnd::answer, Qt::DirectConnection);
}

void SessionEnd::answer(QSessionManager& session) {
    if (m_mayEnd()) {
        forgetWhyNotEnding(m_window);
        return;
    }
    showWhyNotEnding(m_window, tr("Something typed is not saved yet: go back, save it, and shut down again."));
    bringForward(m_window);
    session.cancel();
}

} // namespace canbao::ui
