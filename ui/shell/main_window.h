#pragma once

#include "core/base/clock.h"
#include "core/services/claim_ledger.h"
#include "core/store/session.h"
#include "ui/common/dialogs.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace canbao::printing {
class PrintDialogs;
}

namespace canbao::ui {

class LedgerView;
class LongWork;
class SignInPage;
class StartPage;

/// The one window: the start page, or an open ledger. `settings` remembers this computer's habits (recent ledgers, the
/// window's place), never anything of a ledger.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Clock& clock, Dialogs& dialogs, printing::PrintDialogs& printDialogs, QSettings& settings,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// As the user left it; the first time in a window where there is room for one, else (1366 × 768, or 150 %) over
    /// the whole screen.
    void showFitting();
    /// Opens it in the background (an older one is brought up to date first); ledgerOpened(), a question or a sentence
    /// follows. One that somebody else has open is offered for reading; one whose operator has a PIN asks for it.
    void openLedger(const QString& path);
    /// Null while the start page is shown.
    [[nodiscard]] LedgerView* ledgerView() const { return m_ledgerView; }
    [[nodiscard]] StartPage* startPage() const { return m_start; }
    [[nodiscard]] SignInPage* signInPage() const { return m_signIn; }

Q_SIGNALS:
    void ledgerOpened();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void createLedger(const QString& path, const store::LedgerSeed& seed);
    void offerReading(const QString& path, const store::LedgerHolder& heldBy);
    /// As whoever worked on it last at this computer; with a PIN that one signs in first.
    void enter(store::Ledger ledger);
    void switchTo(OperatorId who);
    void showLedger(store::Ledger ledger, OperatorId who);
    void closeLedger();
    void showStart();
    void offerBackup(const QString& path, const Error& error);
    void restore(const QString& path, const QString& backupPath, const QString& operatorName);

    const Clock& m_clock;
    Dialogs& m_dialogs;
    printing::PrintDialogs& m_printDialogs;
    QSettings& m_settings;
    QStackedWidget* m_stack;
    StartPage* m_start;
    QWidget* m_startColumn; ///< holds it: a small screen scrolls
    SignInPage* m_signIn;
    std::optional<store::WriterClaim> m_claim; ///< while a ledger is open for writing
    std::optional<store::Ledger> m_entering;   ///< its operator is signing in
    LedgerView* m_ledgerView = nullptr;
    LongWork* m_work;
};

} // namespace canbao::ui
