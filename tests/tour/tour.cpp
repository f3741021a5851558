#include "tests/tour/tour.h"

#include "ui/common/toast.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace canbao::test {

namespace {
/// What is left of a 1366 × 768 screen under a task bar; at QT_SCALE_FACTOR=1.5 it is less of the window.
constexpr QSize kScreen(1366, 728);
constexpr int kPatience = 10'000;
} // namespace

Tour::Tour(const QString& outputFolder)
    : m_out(outputFolder)
    , m_settings(m_home.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_window(m_clock, m_dialogs, m_printer, m_settings) {
    m_out.mkpath(u"screenshots"_s);
    m_window.resize(kScreen / qApp->devicePixelRatio());
    m_window.show();
    m_window.activateWindow();
    (void)QTest::qWaitForWindowActive(&m_window);
}

void Tour::leg(const QString& what, const std::function<bool()>& drive) {
    if (m_failed) {
        return;
    }
    QElapsedTimer timer;
    timer.start();
    m_failed = !drive();
    QTextStream out(stdout);
    out << (m_failed ? u"FAILED "_s : u"done   "_s) << what << u"  "_s << timer.elapsed() << u" ms\n"_s;
    for (const Error& error : m_dialogs.told) {
        out << u"       "_s << error.message << u'\n';
    }
    m_failed = m_failed || !m_dialogs.told.isEmpty();
}

bool Tour::until(const std::function<bool()>& holds) {
    return QTest::qWaitFor(holds, kPatience);
}

void Tour::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* const focused = QApplication::focusWidget();
    QTest::keyClick(focused != nullptr ? focused : &m_window, key, modifiers);
}

bool Tour::takePicture(const QString& name) {
    QTest::qWait(300); // counts and lists arrive from the reader's thread
    for (auto* const toast : m_window.findChildren<ui::Toast*>()) {
        toast->hide(); // what was said of the leg before
    }
    const QString number = QString::number(++m_pictures).rightJustified(2, u'0');
    return m_window.grab().save(m_out.filePath(u"screenshots/%1-%2.png"_s.arg(number, name)));
}

} // namespace canbao::test
