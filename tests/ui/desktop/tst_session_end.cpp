#include "ui/desktop/session_end.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <windows.h>

using namespace Qt::StringLiterals;
using canbao::ui::SessionEnd;

/// Windows asks every program before the session ends, and waits for the answer.
class TestSessionEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSavedHoldsUpTheSession() {
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        bool saved = false;
        int asked = 0;
        const SessionEnd sessionEnd(window, [&] {
            ++asked;
            return saved;
        });
        const auto handle = reinterpret_cast<HWND>(window.winId());
        QVERIFY(!SendMessageW(handle, WM_QUERYENDSESSION, 0, ENDSESSION_LOGOFF));
        QCOMPARE(asked, 1);
        QVERIFY(window.isVisible());
        SendMessageW(handle, WM_ENDSESSION, FALSE, ENDSESSION_LOGOFF);

        saved = true;
        QVERIFY(SendMessageW(handle, WM_QUERYENDSESSION, 0, ENDSESSION_LOGOFF));
        QCOMPARE(asked, 2);
    }
};

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "windows"); // the offscreen one has no window that could be asked
    QApplication application(argc, argv);
    TestSessionEnd test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_session_end.moc"
