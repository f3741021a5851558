#pragma once

#include "tests/support/ledger_fixture.h"
#include "tests/ui/support/fake_dialogs.h"
#include "tests/ui/support/pdf_printer.h"
#include "ui/common/page.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"

#include <QSettings>

#include <functional>

namespace canbao::test {

/// The real window over a fresh ledger, driven through its widgets; only the system's dialogs are laid-out answers.
class WindowFixture {
public:
    WindowFixture();

    [[nodiscard]] LedgerFixture& ledger() { return m_ledger; }
    [[nodiscard]] FakeDialogs& dialogs() { return m_dialogs; }
    [[nodiscard]] PdfPrinter& printer() { return m_printer; }
    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] QSettings& settings() { return m_settings; }

    /// Opens the fixture's ledger; false when it did not open.
    [[nodiscard]] bool open();
    /// Brings a page to the front as a user would: by its key.
    template <class PageType>
    PageType* go(ui::PageId id) {
        m_window.ledgerView()->showPage(id);
        return dynamic_cast<PageType*>(&m_window.ledgerView()->page(id));
    }
    /// Goes through all rooms, lets each one read, and hands over its page and its name; ends when a check failed.
    void eachRoom(const std::function<void(ui::Page&, const QString&)>& visit);
    /// Types one key to whatever has the focus, and counts it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// What an input method commits to whatever has the focus: Chinese is not typed with keys.
    void write(const QString& text);
    [[nodiscard]] int keys() const { return m_keys; }
    void countKeysAnew() { m_keys = 0; }

private:
    LedgerFixture m_ledger;
    FakeDialogs m_dialogs;
    PdfPrinter m_printer;
    QSettings m_settings;
    ui::MainWindow m_window;
    int m_keys = 0;
};

} // namespace canbao::test
