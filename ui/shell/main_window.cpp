#include "ui/shell/main_window.h"

#include "core/services/keep_backups.h"
#include "core/services/restore_backup.h"
#include "core/store/queries/operators.h"
#include "ui/common/actions.h"
#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/scroll_column.h"
#include "ui/common/workspace.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/recent_ledgers.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/start_page.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

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
    , m_signIn(new SignInPage(clock))
    , m_work(nullptr) {
    setWindowTitle(tr("Canbao Ledger"));
    setWindowIcon(applicationIcon());
    m_stack->addWidget(m_startColumn);
    setCentralWidget(m_stack);
    m_work = new LongWork(m_stack);
    m_stack->addWidget(m_signIn);
    connect(m_signIn, &SignInPage::signedIn, this,
            [this](OperatorId who) { showLedger(*std::exchange(m_entering, std::nullopt), who); });
    connect(m_signIn, &SignInPage::wentBack, this, [this] {
        m_entering.reset();
        m_stack->setCurrentWidget(m_ledgerView);
        m_ledgerView->focusPage();
    });
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
    using store::Ledger;
    using store::WriterClaim;
    // The first opening may have to bring an older schema up to date; the connection itself belongs to this thread.
    m_work->run(
        tr("Opening the ledger"),
        [path, &clock = m_clock](const Progress&) -> Result<WriterClaim::Outcome> {
            if (!QFileInfo(path).isFile()) {
                CANBAO_TRY(Ledger::open(path)); // says so
            }
            CANBAO_TRY_ASSIGN(WriterClaim::Outcome claimed, services::claimLedger(path, u"canbao"_s, {}, clock));
            if (claimed.claim) {
                CANBAO_TRY(Ledger::open(path));
            }
            return claimed;
        },
        [this, path](Result<WriterClaim::Outcome> claimed) {
            if (claimed && !claimed->claim) {
                offerReading(path, claimed->heldBy);
                return;
            }
            Result<Ledger> ledger = claimed ? Ledger::open(path) : Result<Ledger>(std::unexpected(claimed.error()));
            if (!ledger) {
                offerBackup(path, ledger.error());
                return;
            }
            closeLedger();
            m_claim.emplace(*std::move(claimed->claim));
            enter(*std::move(ledger));
        });
}

void MainWindow::offerReading(const QString& path, const store::LedgerHolder& heldBy) {
    m_dialogs.confirm(
        this,
        {tr("The ledger is open elsewhere"),
         tr("%1 Two cannot change it at once; it can be opened here for reading.").arg(services::inUseWords(heldBy)),
         tr("Open for reading")},
        [this, path](bool confirmed) {
            if (!confirmed) {
                return;
            }
            auto ledger = store::Ledger::open(path, store::Ledger::Access::ReadOnly);
            if (!ledger) {
                m_dialogs.tell(this, ledger.error());
                return;
            }
            closeLedger();
            enter(*std::move(ledger));
        });
}

void MainWindow::enter(store::Ledger ledger) {
    const auto operators = store::operators(ledger.database());
    if (!operators) {
        m_dialogs.tell(this, operators.error());
        return;
    }
    const OperatorId last = lastOperator(m_settings, ledger.ledgerId());
    const auto atWork = [](const domain::Operator& who) { return !who.retired; };
    auto who = std::ranges::find_if(*operators, [&](const auto& each) { return each.id == last && atWork(each); });
    if (who == operators->end()) {
        who = std::ranges::find_if(*operators, atWork);
    }
    if (who == operators->end() || !who->hasPin) {
        showLedger(std::move(ledger), who == operators->end() ? OperatorId{} : who->id);
        return;
    }
    m_entering.emplace(std::move(ledger));
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->ask(*m_entering, *operators, who->id, false);
}

void MainWindow::switchTo(OperatorId who) {
    if (!m_ledgerView->canLeave()) {
        return;
    }
    Workspace& workspace = m_ledgerView->workspace();
    const QString path = workspace.ledger().path();
    auto again = store::Ledger::open(path, workspace.readOnly() ? store::Ledger::Access::ReadOnly
                                                                : store::Ledger::Access::ReadWrite);
    if (!again) {
        m_dialogs.tell(this, again.error());
        return;
    }
    const auto known = std::ranges::find(workspace.operators(), who, &domain::Operator::id);
    if (known == workspace.operators().end() || !known->hasPin || who == workspace.operatorId()) {
        showLedger(*std::move(again), who);
        return;
    }
    m_entering.emplace(*std::move(again));
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->ask(*m_entering, workspace.operators(), who, true);
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

void MainWindow::showLedger(store::Ledger ledger, OperatorId who) {
    const QString path = ledger.path();
    auto workspace = Workspace::start(std::move(ledger), who, m_clock, m_dialogs);
    if (!workspace) {
        m_dialogs.tell(this, workspace.error());
        return;
    }
    const auto room = m_ledgerView != nullptr ? std::optional(m_ledgerView->currentRoom()) : std::nullopt;
    delete std::exchange(m_ledgerView, nullptr);
    rememberLedger(m_settings, path);
    setWindowTitle(tr("Canbao Ledger · %1 · campaign of %2")
                       .arg((*workspace)->ledger().officeName())
                       .arg((*workspace)->ledger().year()));
    m_ledgerView = new LedgerView(*std::move(workspace), m_printDialogs);
    Workspace& opened = m_ledgerView->workspace();
    rememberOperator(m_settings, opened.ledger().ledgerId(), opened.operatorId());
    if (m_claim) {
        m_claim->tell(services::thisHolder(u"canbao"_s, opened.operatorName(), m_clock));
    }
    connect(
        &opened, &Workspace::restoreRequested, this,
        [this, path, by = opened.operatorName()](const QString& backup) {
            if (m_ledgerView->canLeave()) {
                restore(path, backup, by);
            }
        },
        Qt::QueuedConnection); // the page that asks is gone before the restoring begins
    connect(&opened, &Workspace::switchRequested, this, &MainWindow::switchTo, Qt::QueuedConnection);
    m_stack->addWidget(m_ledgerView);
    m_stack->setCurrentWidget(m_ledgerView);
    if (room) {
        m_ledgerView->showPage(*room);
    }
    m_ledgerView->focusPage();
    Q_EMIT ledgerOpened();
}

void MainWindow::closeLedger() {
    m_entering.reset();
    delete std::exchange(m_ledgerView, nullptr);
    m_claim.reset();
}

void MainWindow::showStart() {
    if (m_ledgerView != nullptr && !m_ledgerView->canLeave()) {
        return;
    }
    closeLedger();
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
    closeLedger(); // nobody may have it open
    m_stack->setCurrentWidget(m_startColumn);
    m_work->run(
        tr("Restoring the backup"),
        [path, backupPath, operatorName, &clock = m_clock](const Progress& progress) -> Result<services::Restored> {
            CANBAO_TRY_ASSIGN(const auto claimed, services::claimLedger(path, u"canbao"_s, operatorName, clock));
            if (!claimed.claim) {
                return std::unexpected(Error::user(services::inUseWords(claimed.heldBy)));
            }
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
