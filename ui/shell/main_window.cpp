#include "ui/shell/main_window.h"

#include "core/services/keep_backups.h"
#include "core/services/restore_backup.h"
#include "ui/common/actions.h"
#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/scroll_column.h"
#include "ui/common/workspace.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/recent_ledgers.h"
#include "ui/shell/start_page.h"

#include <QAction>
#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr auto kGeometryKey = "windowGeometry"_L1;
constexpr QSize kComfortableSize(1280, 720);
constexpr QSize kRoomyScreen(1440, 820);

} // namespace

MainWindow::MainWindow(const Clock& clock, Dialogs& dialogs, printing::PrintDialogs& printDialogs, QSettings& settings,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_clock(clock)
    , m_dialogs(dialogs)
    , m_printDialogs(printDialogs)
    , m_settings(settings)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage(dialogs, clock.today().year()))
    , m_startColumn(new ScrollColumn(m_start))
    , m_work(nullptr) {
    setWindowTitle(tr("Canbao Ledger"));
    setWindowIcon(applicationIcon());
    m_stack->addWidget(m_startColumn);
    setCentralWidget(m_stack);
    m_work = new LongWork(m_stack);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openLedger);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::createLedger);
    connect(catalogueAction(this, ActionId::OpenLedger), &QAction::triggered, this, &MainWindow::showStart);
    if (!restoreGeometry(m_settings.value(kGeometryKey).toByteArray())) {
        resize(kComfortableSize);
    }
    showStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::showFitting() {
    const QSize room = screen()->availableSize();
    const bool roomy = room.width() >= kRoomyScreen.width() && room.height() >= kRoomyScreen.height();
    if (!roomy && !m_settings.contains(kGeometryKey)) {
        showMaximized();
    } else {
        show();
    }
}

void MainWindow::openLedger(const QString& path) {
    if (m_work->running()) {
        return;
    }
    // The first opening may have to bring an older schema up to date; the connection itself belongs to this thread.
    m_work->run(
        tr("Opening the ledger"),
        [path](const Progress&) -> Result<> {
            CANBAO_TRY(store::Ledger::open(path));
            return {};
        },
        [this, path](const Result<>& opened) {
            Result<store::Ledger> ledger =
                opened ? store::Ledger::open(path) : Result<store::Ledger>(std::unexpected(opened.error()));
            if (!ledger) {
                offerBackup(path, ledger.error());
                return;
            }
            showLedger(*std::move(ledger));
        });
}

void MainWindow::createLedger(const QString& path, const store::LedgerSeed& seed) {
    m_work->run(
        tr("Creating the ledger"),
        [path, seed, &clock = m_clock](const Progress&) -> Result<> {
            CANBAO_TRY(store::Ledger::create(path, seed, clock));
            return {};
        },
        [this, path](const Result<>& created) {
            if (!created) {
                m_start->setProblem(created.error().message);
                return;
            }
            openLedger(path);
        });
}

void MainWindow::showLedger(store::Ledger ledger) {
    const QString path = ledger.path();
    auto workspace = Workspace::start(std::move(ledger), m_clock, m_dialogs);
    if (!workspace) {
        m_dialogs.tell(this, workspace.error());
        return;
    }
    delete std::exchange(m_ledgerView, nullptr);
    rememberLedger(m_settings, path);
    setWindowTitle(tr("Canbao Ledger · %1 · campaign of %2")
                       .arg((*workspace)->ledger().officeName())
                       .arg((*workspace)->ledger().year()));
    m_ledgerView = new LedgerView(*std::move(workspace), m_printDialogs);
    Workspace& opened = m_ledgerView->workspace();
    connect(
        &opened, &Workspace::restoreRequested, this,
        [this, path, by = opened.operatorName()](const QString& backup) {
            if (m_ledgerView->canLeave()) {
                restore(path, backup, by);
            }
        },
        Qt::QueuedConnection); // the page that asks is gone before the restoring begins
    m_stack->addWidget(m_ledgerView);
    m_stack->setCurrentWidget(m_ledgerView);
    m_ledgerView->focusPage();
    Q_EMIT ledgerOpened();
}

void MainWindow::showStart() {
    if (m_ledgerView != nullptr && !m_ledgerView->canLeave()) {
        return;
    }
    delete std::exchange(m_ledgerView, nullptr);
    setWindowTitle(tr("Canbao Ledger"));
    m_start->setRecent(recentLedgers(m_settings));
    m_stack->setCurrentWidget(m_startColumn);
}

void MainWindow::offerBackup(const QString& path, const Error& error) {
    const QList<store::KeptBackup> kept = store::keptBackups(path);
    if (kept.isEmpty() || !services::callsForRestoring(error)) {
        m_dialogs.tell(this, error);
        return;
    }
    m_dialogs.confirm(this,
                      {tr("The ledger is damaged"),
                       tr("%1 The newest backup is of %2. The damaged file is kept beside it.")
                           .arg(error.message, kept.first().takenAt.toString(u"yyyy-MM-dd HH:mm")),
                       tr("Restore the backup"), true},
                      [this, path, backup = kept.first().path](bool confirmed) {
                          if (confirmed) {
                              restore(path, backup, {});
                          }
                      });
}

void MainWindow::restore(const QString& path, const QString& backupPath, const QString& operatorName) {
    delete std::exchange(m_ledgerView, nullptr); // nobody may have it open
    m_stack->setCurrentWidget(m_start);
    m_work->run(
        tr("Restoring the backup"),
        [path, backupPath, operatorName, &clock = m_clock](const Progress& progress) {
            return services::restoreBackup(path, backupPath, operatorName, clock, progress);
        },
        [this, path](const Result<services::Restored>& restored) {
            if (!restored) {
                m_dialogs.tell(this, restored.error());
            } else {
                connect(
                    this, &MainWindow::ledgerOpened, this,
                    [this] { m_ledgerView->say(tr("The backup was restored and checked.")); },
                    Qt::SingleShotConnection);
            }
            openLedger(path);
        });
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_ledgerView != nullptr && !m_ledgerView->canLeave()) {
        event->ignore();
        return;
    }
    m_settings.setValue(kGeometryKey, saveGeometry());
    event->accept();
}

} // namespace canbao::ui
