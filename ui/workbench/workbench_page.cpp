#include "ui/workbench/workbench_page.h"

#include "core/services/keep_backups.h"
#include "ui/common/actions.h"
#include "ui/common/empty_state.h"
#include "ui/common/entry_filter_bar.h"
#include "ui/common/icons.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/common/scroll_column.h"
#include "ui/common/text_label.h"
#include "ui/models/entry_queue_model.h"
#include "ui/printing/preview/paper_stack.h"
#include "ui/workbench/bulk_pane.h"
#include "ui/workbench/queue_view.h"
#include "ui/workbench/result_form.h"
#include "ui/workbench/subject_pane.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using canbao::domain::SubjectType;

namespace canbao::ui {

namespace {

constexpr qsizetype kManyResults = 50; ///< so many at once are dangerous enough for a backup of their own
constexpr auto kTypingPause = 150ms;   ///< whoever types on sooner looks at no subject yet

/// A button with a picture only: what it does is said where the pointer rests.
QPushButton* pictured(const QString& icon, ActionId id) {
    const ActionSpec spec = actionSpec(id);
    auto* const button = new QPushButton(tintedIcon(icon), QString());
    button->setAccessibleName(spec.text);
    button->setToolTip(spec.text + u" ("_s + spec.shortcut.toString(QKeySequence::NativeText) + u')');
    button->setFocusPolicy(Qt::TabFocus); // typing goes on in the form
    return button;
}

} // namespace

WorkbenchPage::WorkbenchPage(Workspace& workspace, SubjectType subject, printing::PrintDialogs& printDialogs,
                             QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_subject(subject)
    , m_filters(new EntryFilterBar(workspace, subject))
    , m_count(new TextLabel(QString(), Role::Muted))
    , m_unsaved(new QPushButton)
    , m_takeBack(pictured(u"undo"_s, ActionId::TakeBackResult))
    , m_chooseAll(pictured(u"check"_s, ActionId::ChooseAll))
    , m_queue(new EntryQueueModel(workspace, this))
    , m_queueView(new QueueView(m_queue, subject))
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState(u"search"_s, {}, {}, tr("Show all")))
    , m_pane(new SubjectPane(workspace, subject))
    , m_bulk(new BulkPane(workspace))
    , m_right(new QStackedWidget)
    , m_stack(new printing::PaperStack(workspace, printDialogs, this)) {
    m_queueView->installEventFilter(this);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_chooseAll->setObjectName(u"chooseAll"_s);
    showTakeBack();
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap + 4);
    column->addWidget(makeTop());
    column->addWidget(makeBody(), 1);
    m_stack->setContent(content);
    m_stack->setWayBack(tr("Back"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);
    layout->addWidget(m_stack);
    m_unsaved->setObjectName(u"unsaved"_s);
    m_unsaved->setIcon(tintedIcon(u"warning"_s, Role::Attention));
    m_unsaved->setFocusPolicy(Qt::TabFocus);
    m_unsaved->setToolTip(tr("Typed and not saved yet; it is kept, even when the program is closed"));
    showUnsaved();

    connect(m_filters, &EntryFilterBar::changed, this, &WorkbenchPage::applyFilter);
    connect(m_filters, &EntryFilterBar::formTyped, this,
            [this](const domain::FormCode& form) { Q_EMIT linkFollowed(FormLink{form}); });
    connect(m_queue, &EntryQueueModel::loaded, this, &WorkbenchPage::queueLoaded);
    connect(m_queue, &EntryQueueModel::appended, this, [this] {
        showCount();
        if (!m_showSoon.isActive()) {
            m_pane->setPlace(placeOf(m_queueView->currentRow()));
        }
    });
    connect(m_queue, &EntryQueueModel::failed, this,
            [this](const Error& error) { m_workspace.dialogs().tell(this, error); });
    connect(m_queueView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && m_settling && m_filters->typing()) {
                    m_showSoon.start();
                } else if (current.isValid()) {
                    showCurrent();
                }
            });
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(kTypingPause);
    connect(&m_showSoon, &QTimer::timeout, this, &WorkbenchPage::showCurrent);
    connect(qApp, &QApplication::focusChanged, &m_showSoon,
            [this](QWidget*, const QWidget* now) { // not while the page is taken down
                if (m_showSoon.isActive() && m_right->isAncestorOf(now)) {
                    showCurrent();
                }
            });
    connect(m_queueView, &QueueView::chosenChanged, this, &WorkbenchPage::showChosen);
    connect(m_pane, &SubjectPane::saved, this, &WorkbenchPage::entrySaved);
    connect(m_pane, &SubjectPane::changed, m_queue, &EntryQueueModel::refreshRows);
    connect(m_pane, &SubjectPane::undoable, this, &WorkbenchPage::remember);
    connect(m_pane, &SubjectPane::linkFollowed, this, &WorkbenchPage::linkFollowed);
    connect(m_pane, &SubjectPane::said, this, &WorkbenchPage::said);
    connect(m_pane, &SubjectPane::moveRequested, this, &WorkbenchPage::move);
    connect(m_bulk, &BulkPane::saveRequested, this, &WorkbenchPage::saveTogether);
    connect(m_bulk, &BulkPane::moveRequested, this, &WorkbenchPage::move);
    connect(m_bulk, &BulkPane::leaveRequested, this, [this] { move(0); });
    connect(m_takeBack, &QPushButton::clicked, this, &WorkbenchPage::takeBack);
    connect(m_chooseAll, &QPushButton::clicked, m_queueView, &QueueView::chooseAll);
    connect(m_empty, &EmptyState::pressed, this, [this] { m_filters->setFilter({}); });
    connect(m_unsaved, &QPushButton::clicked, this, &WorkbenchPage::goToUnsaved);
    connect(&m_pane->drafts(), &Drafts::changed, this, &WorkbenchPage::showUnsaved);
    connect(m_pane, &SubjectPane::paperAsked, m_stack, &printing::PaperStack::showPaper);
    connect(m_stack, &printing::PaperStack::cameBack, this, [this] { form()->setFocus(); });
    connect(&m_workspace, &Workspace::entriesChanged, this, &WorkbenchPage::readCounts);
    addKeys();
    readCounts();
}

QWidget* WorkbenchPage::makeTop() {
    auto* const top = new QWidget;
    auto* const layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filters, 100);
    layout->addStretch(1);
    layout->addWidget(m_unsaved);
    layout->addWidget(m_count);
    layout->addWidget(m_chooseAll);
    layout->addWidget(m_takeBack);
    return top;
}

QWidget* WorkbenchPage::makeBody() {
    m_right->addWidget(new ScrollColumn(m_pane));
    m_right->addWidget(new ScrollColumn(m_bulk));
    auto* const split = new QSplitter;
    split->addWidget(m_queueView);
    split->addWidget(m_right);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setHandleWidth(kMargin);
    split->setChildrenCollapsible(false);
    split->setSizes({528, 632});
    m_body->addWidget(split);
    m_body->addWidget(m_empty);
    return m_body;
}

void WorkbenchPage::addKeys() {
    connect(catalogueAction(this, ActionId::NextInQueue), &QAction::triggered, this, [this] { move(1); });
    connect(catalogueAction(this, ActionId::PreviousInQueue), &QAction::triggered, this, [this] { move(-1); });
    connect(catalogueAction(this, ActionId::TakeBackResult), &QAction::triggered, this, &WorkbenchPage::takeBack);
    connect(catalogueAction(this, ActionId::FocusQueue), &QAction::triggered, m_queueView,
            qOverload<>(&QWidget::setFocus));
    connect(catalogueAction(this, ActionId::FocusForm), &QAction::triggered, this, [this] { form()->setFocus(); });
    connect(catalogueAction(this, ActionId::ChooseMoreBelow), &QAction::triggered, this,
            [this] { m_queueView->extend(1); });
    connect(catalogueAction(this, ActionId::ChooseMoreAbove), &QAction::triggered, this,
            [this] { m_queueView->extend(-1); });
    connect(catalogueAction(this, ActionId::ChooseAll), &QAction::triggered, m_queueView, &QueueView::chooseAll);
    m_pane->addKeys(this);
}

QWidget* WorkbenchPage::firstFocus() const {
    return form();
}

ResultForm* WorkbenchPage::form() const {
    return m_right->currentIndex() == 0 ? m_pane->form() : m_bulk->form();
}

void WorkbenchPage::activate() {
    if (!m_shownOnce) {
        m_shownOnce = true;
        applyFilter();
    } else {
        m_queue->refreshRows();
        showCurrent();
    }
    readCounts();
}

bool WorkbenchPage::canLeave() {
    if (refusedWhile(m_stack->working())) {
        return false;
    }
    const Result<> kept = m_pane->drafts().flush();
    const int lost = (kept ? 0 : int(m_pane->drafts().entries().size())) + (m_bulk->hasDraft() ? 1 : 0);
    if (lost == 0) {
        return true;
    }
    m_workspace.dialogs().confirm(this,
                                  {tr("Not saved yet"),
                                   tr("%n result(s) were typed and not saved. Leave without them?", nullptr, lost),
                                   tr("Leave without them"), true},
                                  [this](bool leave) {
                                      if (leave) {
                                          m_pane->discardAll();
                                          m_bulk->discard();
                                          QTimer::singleShot(0, window(), &QWidget::close);
                                      }
                                  });
    return false;
}

bool WorkbenchPage::follows(const Link& link) const {
    if (const auto* const rows = std::get_if<RowsLink>(&link)) {
        return rows->filter.subject.value_or(SubjectType::Person) == m_subject;
    }
    const auto* const entry = std::get_if<EntryLink>(&link);
    return entry != nullptr && entry->subject == m_subject;
}

void WorkbenchPage::follow(const Link& link) {
    if (const auto* const rows = std::get_if<RowsLink>(&link)) {
        m_filters->setFilter(rows->filter);
    } else {
        const auto& entry = std::get<EntryLink>(link);
        m_onPaper = entry.onPaper;
        m_alsoOnPaper = entry.alsoOnPaper;
        show(entry.entry);
        m_pane->form()->setFocus();
    }
}

void WorkbenchPage::show(EntryId entry) {
    const int row = m_queue->loading() ? -1 : m_queue->rowOf(entry);
    if (row >= 0) {
        m_queueView->goTo(row);
    } else {
        m_wanted = entry;
        m_filters->setFilter({});
    }
}

void WorkbenchPage::applyFilter() {
    if (!m_wanted) {
        m_wanted = m_pane->entry();
    }
    m_queue->show(m_filters->filter(), m_wanted);
}

void WorkbenchPage::queueLoaded() {
    showCount();
    if (m_queue->rowCount() == 0) {
        const bool narrowed = m_queue->filter().search.isEmpty() == false;
        m_empty->setSentence(tr("Nothing here"),
                             narrowed ? tr("No entry fits the search and the filters. Check the spelling, or show all.")
                                      : tr("No entry fits the filters. Import a list, or show all entries."));
        m_body->setCurrentIndex(1);
        m_wanted = {};
        return;
    }
    const bool wasEmpty = m_empty->isAncestorOf(focusWidget());
    m_body->setCurrentIndex(0);
    m_settling = true;
    m_queueView->goTo(std::max(0, m_queue->rowOf(std::exchange(m_wanted, {}))));
    m_settling = false;
    if (wasEmpty) {
        m_pane->form()->setFocus();
    }
}

void WorkbenchPage::showCount() {
    const QString rows = rowsKnown();
    m_count->setText(m_queue->cut() ? tr("The first %1 entries").arg(rows) : tr("%1 entries").arg(rows));
}

void WorkbenchPage::showChosen() {
    const bool several = m_queueView->chosenCount() > 1;
    const bool typing = m_right->isAncestorOf(focusWidget());
    m_right->setCurrentIndex(several ? 1 : 0);
    if (several) {
        m_bulk->setEntries(m_queueView->chosen());
    }
    if (typing) {
        form()->setFocus();
    }
}

void WorkbenchPage::showCurrent() {
    m_showSoon.stop();
    const int row = m_queueView->currentRow();
    if (row >= 0) {
        m_pane->showEntry(m_queue->entryAt(row), placeOf(row));
    }
}

void WorkbenchPage::move(int rows) {
    const int row = m_queueView->currentRow() + rows;
    if (row >= 0 && row < m_queue->rowCount()) {
        m_queueView->goTo(row);
    }
}

void WorkbenchPage::entrySaved(const services::RecordedResult& recorded) {
    remember(undoOf(recorded, m_workspace.codes()));
    m_queue->refreshRows();
    if (m_onPaper) {
        paperSaved();
        return;
    }
    goOn(tr("Saved. This was the last of the queue."));
}

void WorkbenchPage::goOn(const QString& afterTheLast) {
    if (m_queueView->currentRow() + 1 >= m_queue->rowCount()) {
        move(0);
        showCurrent();
        Q_EMIT said(afterTheLast);
    } else {
        move(1);
    }
    form()->setFocus();
}

void WorkbenchPage::saveTogether(const QList<services::ResultRequest>& requests) {
    struct Saved {
        services::RecordedGroup group;
        Result<> backup; ///< failing stops nobody from working
    };
    m_stack->work().run(
        tr("Saving %n results", nullptr, int(requests.size())),
        m_workspace.elsewhere([requests](const store::Session& session, const Progress& progress) -> Result<Saved> {
            Saved saved;
            if (requests.size() >= kManyResults) {
                saved.backup =
                    services::backUpBefore(session.ledger.path(), store::BackupOccasion::Bulk, session.clock, progress);
            }
            CANBAO_TRY_ASSIGN(saved.group, services::recordResults(session, requests, progress));
            return saved;
        }),
        [this](const Result<Saved>& saved) {
            if (saved) {
                savedTogether(saved->group);
            } else {
                showChosen(); // what will change is shown anew
            }
            if (const Result<>& told = saved ? saved->backup : Result<>(std::unexpected(saved.error())); !told) {
                m_workspace.dialogs().tell(this, told.error());
            }
        });
}

void WorkbenchPage::savedTogether(const services::RecordedGroup& recorded) {
    const int count = int(recorded.results.size());
    remember(count > 1 ? undoOf(recorded) : undoOf(recorded.results.first(), m_workspace.codes()));
    m_bulk->discard();
    m_workspace.tellEntriesChanged();
    m_queue->refreshRows();
    const int last = m_queue->rowOf(m_queueView->chosen().last());
    m_queueView->goTo(last);
    Q_EMIT said(tr("%n result(s) saved. Ctrl+Z takes all of them back.", nullptr, count));
    goOn(tr("%n result(s) saved. This was the last of the queue.", nullptr, count));
}

void WorkbenchPage::remember(UndoStep step) {
    m_undo.add(std::move(step));
    showTakeBack();
}

void WorkbenchPage::takeBack() {
    if (m_undo.empty()) {
        m_workspace.dialogs().tell(this, Error::user(tr("Nothing was recorded here that could be taken back.")));
        return;
    }
    const UndoStep step = m_undo.takeNewest();
    showTakeBack();
    if (!step.large) {
        tookBack(step.run(m_workspace.session(), {}));
        return;
    }
    m_stack->work().run(tr("Taking back"), m_workspace.elsewhere(step.run),
                        [this, step](const Result<TakenBack>& taken) {
                            if (!taken && taken.error().kind == Error::Kind::Cancelled) {
                                remember(step); // it stands as it was
                            }
                            tookBack(taken);
                        });
}

void WorkbenchPage::tookBack(const Result<TakenBack>& taken) {
    if (!taken) {
        m_workspace.dialogs().tell(this, taken.error());
        return;
    }
    m_workspace.tellEntriesChanged();
    m_queue->refreshRows();
    if (const int row = m_queue->rowOf(taken->entry); row >= 0) {
        m_queueView->goTo(row);
    }
    showCurrent();
    form()->setFocus();
    Q_EMIT said(taken->sentence);
}

void WorkbenchPage::showTakeBack() {
    m_takeBack->setEnabled(!m_undo.empty());
}

void WorkbenchPage::paperSaved() {
    if (!m_alsoOnPaper.isEmpty()) {
        show(m_alsoOnPaper.takeFirst());
        m_pane->form()->setFocus();
        return;
    }
    m_onPaper = false;
    showCurrent();
    m_filters->focusSearch();
    Q_EMIT said(tr("Saved. Scan or type the next form."));
}

void WorkbenchPage::showUnsaved() {
    const int count = int(m_pane->drafts().entries().size());
    m_unsaved->setVisible(count > 0);
    m_unsaved->setText(tr("%n not saved", nullptr, count));
}

void WorkbenchPage::goToUnsaved() {
    const QList<EntryId> entries = m_pane->drafts().entries();
    const auto after = std::ranges::upper_bound(entries, m_pane->entry());
    show(after != entries.end() ? *after : entries.first());
    form()->setFocus();
}

void WorkbenchPage::readCounts() {
    store::EntryFilter pending;
    pending.subject = m_subject;
    pending.state = domain::State::Pending;
    m_workspace.reader().ask(
        this, [pending](const store::Ledger& ledger) { return store::entryCount(ledger, pending); },
        [this](const Result<qint64>& count) {
            if (count) {
                Q_EMIT badgeChanged(*count > 0 ? QLocale().toString(*count) : QString());
            }
        });
}

QString WorkbenchPage::placeOf(int row) const {
    return tr("%1 of %2").arg(QLocale().toString(row + 1), rowsKnown());
}

QString WorkbenchPage::rowsKnown() const {
    return m_queue->loading() ? u"…"_s : QLocale().toString(m_queue->rowCount());
}

bool WorkbenchPage::eventFilter(QObject* watched, QEvent* event) {
    // Keys that mean something to the form reach it from the queue too.
    if (watched == m_queueView && event->type() == QEvent::KeyPress) {
        auto* const key = static_cast<QKeyEvent*>(event);
        if (form()->takesKey(key)) {
            form()->setFocus();
            QCoreApplication::sendEvent(form(), key);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace canbao::ui
