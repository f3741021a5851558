#pragma once

#include <QString>

class QWidget;

namespace canbao::ui {

/// What must be said before the application is made: on Windows, that window frames follow the system's dark mode.
void prepareDesktop();

/// Brings the window up from behind others or out of the task bar.
void bringForward(QWidget& window);

/// Windows gives the right to come forward only to the program that the user has just started: it passes it on to the
/// process that is to come forward in its place.
void letComeForward(qint64 processId);

/// The sentence that Windows shows beside the program's name when it holds up a shutdown.
void showWhyNotEnding(QWidget& window, const QString& reason);
void forgetWhyNotEnding(QWidget& window);

} // namespace canbao::ui
