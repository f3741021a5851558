#pragma once

#include <QObject>

#include <functional>

class QSessionManager;
class QWidget;

namespace canbao::ui {

/// The user logs off or the computer shuts down (WM_QUERYENDSESSION): while something typed is not saved, the session
/// is asked to wait and the window to come forward, with its own question on it.
class SessionEnd final : public QObject {
    Q_OBJECT

public:
    /// `mayEnd` answers at once; when it says no, it has put its question on the window.
    SessionEnd(QWidget& window, std::function<bool()> mayEnd);

private:
    void answer(QSessionManager& session);

    QWidget& m_window;
    std::function<bool()> m_mayEnd;
};

} // namespace canbao::ui
