#pragma once

#include "core/base/clock.h"
#include "tests/ui/support/fake_dialogs.h"
#include "tests/ui/support/pdf_printer.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>

namespace canbao::test {

/// The window as a user has it, with somebody at the keys. Whatever the tour makes stays in the output folder.
class Tour {
public:
    explicit Tour(const QString& outputFolder);

    /// Runs one leg of the tour and says how it went; after a leg that failed the others are left out.
    void leg(const QString& what, const std::function<bool()>& drive);
    [[nodiscard]] bool succeeded() const { return !m_failed; }

    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] ui::LedgerView* view() { return m_window.ledgerView(); }
    [[nodiscard]] FakeDialogs& dialogs() { return m_dialogs; }
    [[nodiscard]] PdfPrinter& printer() { return m_printer; }
    [[nodiscard]] QString file(const QString& name) const { return m_out.filePath(name); }

    /// Waits for it, up to ten seconds, while the window lives.
    [[nodiscard]] bool until(const std::function<bool()>& holds);
    /// Types to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Pictures are numbered in the order of the tour.
    [[nodiscard]] bool takePicture(const QString& name);

private:
    QDir m_out;
    QTemporaryDir m_home;
    SystemClock m_clock;
    FakeDialogs m_dialogs;
    PdfPrinter m_printer;
    QSettings m_settings;
    ui::MainWindow m_window;
    int m_pictures = 0;
    bool m_failed = false;
};

} // namespace canbao::test
