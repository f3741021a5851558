#include "ui/shell/ledger_view.h"

#include "core/base/network_drive.h"
#include "core/services/keep_backups.h"
#include "core/store/queries/event_counts.h"
#include "core/store/queries/subject_file.h"
#include "ui/common/actions.h"
#include "ui/common/toast.h"
#include "ui/shell/daily_backup.h"
#include "ui/shell/key_card.h"
#include "ui/shell/looking_only_band.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace canbao::ui {

namespace {

constexpr int kRoomForNames = 1080; ///< narrower windows show the rooms by their icons alone

QStringList filesIn(const QDropEvent& event) {
    QStringList files;
    for (const QUrl& url : event.mimeData()->urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

} // namespace

LedgerView::LedgerView(std::unique_ptr<Workspace> workspace, printing::PrintDialogs& printDialogs, QWidget* parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_rooms(ledgerRooms(*m_workspace, printDialogs))
    , m_pages(m_rooms.size(), nullptr)
    , m_navigation(new NavigationBar)
    , m_top(new TopBar)
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine)
    , m_toast(new Toast(this))
    , m_backup(new DailyBackup(m_workspace->ledger().path(), m_workspace->clock(), this)) {
    m_top->setLedger(m_workspace->ledger().officeName(), m_workspace->ledger().year());
    showOperators();
    m_status->setReadOnly(!m_workspace->mayWrite());

    auto* const middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stack, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    if (!m_workspace->mayWrite()) {
        layout->addWidget(new LookingOnlyBand(m_workspace->readOnly()));
    }
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);

    for (const Room& room : m_rooms) {
        m_navigation->addRoom(room.title, room.iconName);
    }
    addKeys();
    setAcceptDrops(true);

    connect(m_navigation, &NavigationBar::currentRowChanged, this, &LedgerView::showRoom);
    connect(m_top, &TopBar::operatorChosen, m_workspace.get(), &Workspace::askToSwitch);
    connect(m_workspace.get(), &Workspace::tablesChanged, this, &LedgerView::showOperators);
    connect(m_top, &TopBar::searched, this, [this](const QString& text) {
        const store::Ledger& ledger = m_workspace->ledger();
        if (const auto form = domain::FormCode::read(text, ledger.ledgerId(), ledger.year())) {
            follow(FormLink{*form});
            return;
        }
        store::EntryFilter filter;
        filter.search = text;
        openRows(filter);
    });
    m_readStatusSoon.setSingleShot(true);
    m_readStatusSoon.setInterval(200ms);
    connect(&m_readStatusSoon, &QTimer::timeout, this, &LedgerView::readStatus);
    connect(m_workspace.get(), &Workspace::entriesChanged, &m_readStatusSoon, qOverload<>(&QTimer::start));
    connect(m_workspace.get(), &Workspace::busyChanged, this, [this](bool busy) {
        m_navigation->setDisabled(busy);
        m_top->setDisabled(busy);
    });
    m_navigation->setCurrentRow(0);
    connect(&m_furnishSoon, &QTimer::timeout, this, &LedgerView::furnishNext);
    m_furnishSoon.start(0ms);
    readStatus();
    if (isOnNetworkDrive(m_workspace->ledger().path())) {
        m_status->setOnNetworkDrive();
    }
    connect(m_backup, &DailyBackup::looked, this, &LedgerView::showBackup);
    connect(m_backup, &DailyBackup::failed, this, &LedgerView::showNoBackup);
    if (m_workspace->mayWrite()) {
        m_backup->start();
    } else {
        showBackup();
    }
}

LedgerView::~LedgerView() {
    delete m_backup; // it reads the file
    // Pages hold references into the workspace: they go first.
    qDeleteAll(m_pages);
}

Page& LedgerView::furnished(qsizetype room) {
    if (m_pages.at(room) == nullptr) {
        Page* const page = m_rooms.at(room).furnish();
        m_pages[room] = page;
        m_stack->addWidget(page);
        connect(page, &Page::badgeChanged, this,
                [this, room](const QString& badge) { m_navigation->setBadge(int(room), badge); });
        connect(page, &Page::linkFollowed, this, &LedgerView::follow);
        connect(page, &Page::said, this, &LedgerView::say);
    }
    return *m_pages.at(room);
}

void LedgerView::furnishNext() {
    const qsizetype next = m_pages.indexOf(nullptr);
    if (next < 0) {
        m_furnishSoon.stop();
        return;
    }
    furnished(next);
}

void LedgerView::addKeys() {
    connect(catalogueAction(this, ActionId::ShowKeys), &QAction::triggered, this,
            [this] { (new KeyCard(this))->open(); });
    connect(catalogueAction(this, ActionId::FindSubject), &QAction::triggered, m_top, &TopBar::focusSearch);
    for (const ActionId id : {ActionId::ImportFile, ActionId::BackUpNow}) {
        connect(catalogueAction(this, id), &QAction::triggered, this, [this, id] { follow(ActionLink{id}); });
    }
    connect(catalogueAction(this, ActionId::Refresh), &QAction::triggered, this, [this] { currentPage()->activate(); });
    for (int room = 0; room < std::min<int>(9, int(m_pages.size())); ++room) {
        auto* const go = new QAction(this);
        go->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + room)));
        connect(go, &QAction::triggered, this, [this, room] {
            if (m_navigation->isEnabled()) {
                m_navigation->setCurrentRow(room);
            }
        });
        QWidget::addAction(go);
    }
}

void LedgerView::showOperators() {
    m_top->setOperators(m_workspace->operators(), m_workspace->operatorId());
}

qsizetype LedgerView::roomOf(PageId id) const {
    return std::ranges::find(m_rooms, id, &Room::id) - m_rooms.begin();
}

Page& LedgerView::page(PageId id) {
    return furnished(roomOf(id));
}

Page* LedgerView::currentPage() const {
    return static_cast<Page*>(m_stack->currentWidget());
}

PageId LedgerView::currentRoom() const {
    return m_rooms.at(m_pages.indexOf(currentPage())).id;
}

void LedgerView::showPage(PageId id) {
    m_navigation->setCurrentRow(int(roomOf(id)));
}

void LedgerView::showRoom(int room) {
    if (room < 0) {
        return;
    }
    Page& page = furnished(room);
    QWidget* const left = page.focusWidget(); // before the stack of rooms picks one of its own
    m_stack->setCurrentWidget(&page);
    page.activate();
    if (!m_navigation->hasFocus()) { // arrow keys in the navigation only look around
        focusPage(left);
    }
}

void LedgerView::focusPage(QWidget* left) {
    QWidget* const target = left != nullptr && left->isVisible() ? left : currentPage()->firstFocus();
    if (target != nullptr) {
        target->setFocus();
    }
}

void LedgerView::follow(const Link& link) {
    if (!m_navigation->isEnabled()) { // long work is going on
        say(Page::waitSentence());
        return;
    }
    if (const auto* const place = std::get_if<PageLink>(&link)) {
        showPage(place->page);
        return;
    }
    if (const auto* const form = std::get_if<FormLink>(&link)) {
        openForm(form->code);
        return;
    }
    if (const auto* const rows = std::get_if<RowsLink>(&link); rows != nullptr && !rows->filter.subject) {
        openRows(rows->filter);
        return;
    }
    for (qsizetype room = 0; room < m_rooms.size(); ++room) {
        Page& candidate = furnished(room);
        if (candidate.follows(link)) {
            m_navigation->setCurrentRow(int(room));
            candidate.follow(link);
            return;
        }
    }
}

bool LedgerView::canLeave() const {
    return std::ranges::all_of(m_pages, [](Page* page) { return page == nullptr || page->canLeave(); });
}

void LedgerView::openForm(const domain::FormCode& form) {
    const store::Ledger& ledger = m_workspace->ledger();
    if (form.ledger != domain::FormCode::ledgerPart(ledger.ledgerId())) {
        m_toast->say(tr("This form belongs to another ledger: another office, or another year."), Role::Blocked);
        return;
    }
    const auto subject = store::subjectFile(ledger, form.entries.first());
    if (!subject) {
        m_toast->say(tr("No entry has the number of this form."), Role::Blocked);
        return;
    }
    const bool person = subject->person() != nullptr;
    follow(EntryLink{form.entries.first(), person ? domain::SubjectType::Person : domain::SubjectType::Employer, true,
                     form.entries.mid(1)});
}

void LedgerView::openRows(const store::EntryFilter& filter) {
    // Rows of persons and employers stand in two rooms: whoever is there decides which opens; persons where both are.
    store::EntryFilter persons = filter;
    persons.subject = domain::SubjectType::Person;
    store::EntryFilter employers = filter;
    employers.subject = domain::SubjectType::Employer;
    struct Found {
        qint64 persons = 0, employers = 0;
    };
    m_workspace->reader().ask(
        m_top,
        [persons, employers](const store::Ledger& ledger) -> Result<Found> {
            Found found;
            CANBAO_TRY_ASSIGN(found.persons, store::entryCount(ledger, persons));
            CANBAO_TRY_ASSIGN(found.employers, store::entryCount(ledger, employers));
            return found;
        },
        [this, persons, employers](const Result<Found>& found) {
            const Found counted = found.value_or(Found{});
            const bool onlyEmployers = counted.persons == 0 && counted.employers > 0;
            follow(RowsLink{onlyEmployers ? employers : persons});
            if (counted.persons > 0 && counted.employers > 0) {
                m_toast->say(tr("Employers: %1 more").arg(QLocale().toString(counted.employers)), Role::Waiting,
                             tr("Show them"), [this, employers] { follow(RowsLink{employers}); });
            }
        });
}

void LedgerView::readStatus() {
    const QDate today = m_workspace->today();
    struct Verified {
        qint64 month = 0, today = 0;
    };
    m_workspace->reader().ask(
        this,
        [today](const store::Ledger& ledger) -> Result<Verified> {
            Verified verified;
            CANBAO_TRY_ASSIGN(verified.month,
                              store::resultsRecordedSince(ledger, QDate(today.year(), today.month(), 1)));
            CANBAO_TRY_ASSIGN(verified.today, store::resultsRecordedSince(ledger, today));
            return verified;
        },
        [this](const Result<Verified>& verified) {
            if (verified) {
                m_status->setVerified(verified->month, verified->today);
            }
        });
}

void LedgerView::say(const QString& sentence) {
    m_toast->say(sentence);
}

void LedgerView::showNoBackup(const Error& error) {
    if (error.kind != Error::Kind::Cancelled) {
        m_status->setBackup(tr("No backup was made today"), Role::Blocked);
        m_toast->say(tr("Today's backup could not be made: %1").arg(error.message), Role::Blocked);
    }
}

void LedgerView::showBackup() {
    const QList<store::KeptBackup> kept = store::keptBackups(m_workspace->ledger().path());
    if (!kept.isEmpty()) {
        const QDateTime takenAt = kept.first().takenAt;
        const bool today = takenAt.date() == m_workspace->today();
        m_status->setBackup(today ? tr("Backup today %1").arg(takenAt.toString(u"HH:mm"))
                                  : tr("Backup %1").arg(takenAt.toString(u"yyyy-MM-dd HH:mm")),
                            today ? Role::Done : Role::Attention);
    }
}

QSize LedgerView::minimumSizeHint() const {
    return QWidget::minimumSizeHint() - QSize(m_navigation->spareWidth(), 0);
}

void LedgerView::resizeEvent(QResizeEvent* event) {
    m_navigation->setCompact(event->size().width() < kRoomForNames);
    QWidget::resizeEvent(event);
}

void LedgerView::dragEnterEvent(QDragEnterEvent* event) {
    if (!filesIn(*event).isEmpty()) {
        event->acceptProposedAction();
    }
}

void LedgerView::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    follow(FilesLink{filesIn(*event)});
}

} // namespace canbao::ui
