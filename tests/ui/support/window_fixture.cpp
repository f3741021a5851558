#include "tests/ui/support/window_fixture.h"

#include "ui/shell/navigation_bar.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace canbao::test {

WindowFixture::WindowFixture()
    : m_settings(m_ledger.file(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , m_window(m_ledger.clock(), m_dialogs, m_printer, m_settings) {
    m_window.resize(1366, 728);
    m_window.show();
    m_window.activateWindow();
    (void)QTest::qWaitForWindowActive(&m_window);
}

bool WindowFixture::open() {
    m_window.openLedger(m_ledger.path());
    return QTest::qWaitFor([this] { return m_window.ledgerView() != nullptr; });
}

void WindowFixture::eachRoom(const std::function<void(ui::Page&, const QString&)>& visit) {
    constexpr int kToRead = 100; // ms
    auto* const navigation = m_window.ledgerView()->findChild<ui::NavigationBar*>();
    for (int room = 0; room < navigation->count() && !QTest::currentTestFailed(); ++room) {
        navigation->setCurrentRow(room);
        QTest::qWait(kToRead);
        visit(*m_window.ledgerView()->currentPage(), navigation->item(room)->text());
    }
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    ++m_keys;
    QWidget* const focused = QApplication::focusWidget();
    QTest::keyClick(focused != nullptr ? focused : &m_window, key, modifiers);
}

void WindowFixture::write(const QString& text) {
    QInputMethodEvent committed;
    committed.setCommitString(text);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &committed);
}

} // namespace canbao::test
