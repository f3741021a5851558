#include "ui/workbench/workbench_page.h"

#include "ui/common/actions.h"
#include "ui/common/empty_state.h"
#include "ui/common/entry_filter_bar.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/scroll_column.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/models/entry_queue_model.h"
#include "ui/models/state_delegate.h"
#include "ui/workbench/result_form.h"
#include "ui/workbench/subject_pane.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using canbao::domain::SubjectType;

namespace canbao::ui {

namespace {

constexpr int kNarrowestQueue = 240;
constexpr int kNarrowestName = 88; ///< four characters; what is longer is cut

} // namespace

WorkbenchPage::WorkbenchPage(Workspace& workspace, SubjectType subject, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_subject(subject)
    , m_filters(new EntryFilterBar(workspace, subject))
    , m_count(new TextLabel(QString(), Role::Muted))
    , m_takeBack(new QPushButton(tintedIcon(u"undo"_s), QString()))
    , m_results(workspace)
    , m_queue(new EntryQueueModel(workspace, this))
    , m_queueView(new TableView(tr("Queue")))
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState(u"search"_s, {}, {}, tr("Show all")))
    , m_pane(new SubjectPane(workspace, subject)) {
    m_queueView->setObjectName(u"queue"_s);
    m_queueView->setModel(m_queue);
    m_queueView->setItemDelegateForColumn(EntryQueueModel::State, new StateDelegate(EntryQueueModel::StateRole, this));
    m_queueView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_queueView->installEventFilter(this);
    const ActionSpec takeBackKey = actionSpec(ActionId::TakeBackResult);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_takeBack->setAccessibleName(takeBackKey.text);
    m_takeBack->setToolTip(takeBackKey.text + u" ("_s + takeBackKey.shortcut.toString(QKeySequence::NativeText) + u')');
    m_takeBack->setFocusPolicy(Qt::TabFocus); // typing goes on in the form
    showTakeBack();
    const bool persons = subject == SubjectType::Person;
    QHeaderView* const head = m_queueView->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(EntryQueueModel::Name, QHeaderView::Stretch);
    head->resizeSection(EntryQueueModel::State, 84);
    head->resizeSection(EntryQueueModel::Identifier, 172);
    head->resizeSection(EntryQueueModel::Village, 88);
    head->resizeSection(EntryQueueModel::Insurance, 80);
    m_queueView->setColumnHidden(EntryQueueModel::Identifier, !persons);
    m_queueView->setMinimumWidth(kNarrowestQueue);
    m_queueView->setSpareColumns({EntryQueueModel::Village, EntryQueueModel::Insurance},
                                 persons ? kNarrowestName : 2 * kNarrowestName);

    auto* const split = new QSplitter;
    split->addWidget(m_queueView);
    auto* const paneColumn = new ScrollColumn(m_pane);
    split->addWidget(paneColumn);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setHandleWidth(kMargin);
    split->setChildrenCollapsible(false);
    split->setSizes({528, 632});
    m_body->addWidget(split);
    m_body->addWidget(m_empty);

    auto* const top = new QHBoxLayout;
    top->addWidget(m_filters);
    top->addStretch();
    top->addWidget(m_count);
    top->addWidget(m_takeBack);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);
    layout->setSpacing(kGap + 4);
    layout->addLayout(top);
    layout->addWidget(m_body, 1);

    connect(m_filters, &EntryFilterBar::changed, this, &WorkbenchPage::applyFilter);
    connect(m_filters, &EntryFilterBar::formTyped, this,
            [this](const domain::FormCode& form) { Q_EMIT linkFollowed(FormLink{form}); });
    connect(m_queue, &EntryQueueModel::loaded, this, &WorkbenchPage::queueLoaded);
    connect(m_queue, &EntryQueueModel::appended, this, [this] {
        showCount();
        showCurrent(); // which says how many there are
    });
    connect(m_queue, &EntryQueueModel::failed, this,
            [this](const Error& error) { m_workspace.dialogs().tell(this, error); });
    connect(m_queueView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid()) {
                    showCurrent();
                }
            });
    connect(m_pane, &SubjectPane::saved, this, &WorkbenchPage::entrySaved);
    connect(m_pane, &SubjectPane::changed, m_queue, &EntryQueueModel::refreshRows);
    connect(m_pane, &SubjectPane::linkFollowed, this, &WorkbenchPage::linkFollowed);
    connect(m_pane, &SubjectPane::said, this, &WorkbenchPage::said);
    connect(m_takeBack, &QPushButton::clicked, this, &WorkbenchPage::takeBack);
    connect(m_pane, &SubjectPane::moveRequested, this, &WorkbenchPage::move);
    connect(m_empty, &EmptyState::pressed, this, [this] { m_filters->setFilter({}); });
    connect(&m_workspace, &Workspace::entriesChanged, this, &WorkbenchPage::readCounts);
    addKeys();
    readCounts();
}

PageId WorkbenchPage::id() const {
    return m_subject == SubjectType::Person ? PageId::Persons : PageId::Employers;
}

QString WorkbenchPage::title() const {
    return m_subject == SubjectType::Person ? tr("Persons") : tr("Employers");
}

QString WorkbenchPage::iconName() const {
    return m_subject == SubjectType::Person ? u"persons"_s : u"employers"_s;
}

void WorkbenchPage::addKeys() {
    connect(catalogueAction(this, ActionId::NextInQueue), &QAction::triggered, this, [this] { move(1); });
    connect(catalogueAction(this, ActionId::PreviousInQueue), &QAction::triggered, this, [this] { move(-1); });
    connect(catalogueAction(this, ActionId::TakeBackResult), &QAction::triggered, this, &WorkbenchPage::takeBack);
    connect(catalogueAction(this, ActionId::FocusQueue), &QAction::triggered, m_queueView,
            qOverload<>(&QWidget::setFocus));
    connect(catalogueAction(this, ActionId::FocusForm), &QAction::triggered, m_pane->form(),
            qOverload<>(&QWidget::setFocus));
    m_pane->addKeys(this);
}

QWidget* WorkbenchPage::firstFocus() const {
    return m_pane->form();
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
    const QList<EntryId> unsaved = m_pane->unsaved();
    if (unsaved.isEmpty()) {
        return true;
    }
    m_workspace.dialogs().confirm(
        this,
        {tr("Not saved yet"),
         tr("%n result(s) were typed and not saved. Leave without them?", nullptr, int(unsaved.size())),
         tr("Leave without them"), true},
        [this](bool leave) {
            if (leave) {
                m_pane->discardAll();
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
        m_queueView->selectRow(row);
        m_queueView->scrollTo(m_queue->index(row, 0));
    } else {
        m_wanted = entry;
        m_filters->setFilter({});
    }
}

void WorkbenchPage::applyFilter() {
    if (!m_wanted) {
        m_wanted = m_pane->entry();
    }
    m_queue->show(m_filters->filter());
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
    const int row = std::max(0, m_queue->rowOf(std::exchange(m_wanted, {})));
    m_queueView->selectRow(row);
    m_queueView->scrollTo(m_queue->index(row, 0));
    if (wasEmpty) {
        m_pane->form()->setFocus();
    }
}

void WorkbenchPage::showCount() {
    const QString rows = QLocale().toString(m_queue->rowCount());
    m_count->setText(m_queue->cut() ? tr("The first %1 entries").arg(rows) : tr("%1 entries").arg(rows));
}

void WorkbenchPage::showCurrent() {
    const int row = m_queueView->currentIndex().row();
    if (row >= 0) {
        m_pane->showEntry(m_queue->entryAt(row), placeOf(row));
    }
}

void WorkbenchPage::move(int rows) {
    const int row = m_queueView->currentIndex().row() + rows;
    if (row >= 0 && row < m_queue->rowCount()) {
        m_queueView->selectRow(row);
    }
}

void WorkbenchPage::entrySaved(const services::RecordedResult& recorded) {
    m_results.add(recorded);
    showTakeBack();
    m_queue->refreshRows();
    if (m_onPaper) {
        paperSaved();
        return;
    }
    const bool last = m_queueView->currentIndex().row() + 1 >= m_queue->rowCount();
    if (last) {
        showCurrent();
        Q_EMIT said(tr("Saved. This was the last of the queue."));
    } else {
        move(1);
    }
    m_pane->form()->setFocus();
}

void WorkbenchPage::takeBack() {
    const auto taken = m_results.takeBackNewest();
    showTakeBack();
    if (!taken) {
        m_workspace.dialogs().tell(this, taken.error());
        return;
    }
    m_workspace.tellEntriesChanged();
    m_queue->refreshRows();
    if (const int row = m_queue->rowOf(taken->entry); row >= 0) {
        m_queueView->selectRow(row);
    }
    showCurrent();
    m_pane->form()->setFocus();
    Q_EMIT said(taken->sentence);
}

void WorkbenchPage::showTakeBack() {
    m_takeBack->setEnabled(!m_results.empty());
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
    const QLocale locale;
    return tr("%1 of %2").arg(locale.toString(row + 1), locale.toString(m_queue->rowCount()));
}

bool WorkbenchPage::eventFilter(QObject* watched, QEvent* event) {
    // Keys that mean something to the form reach it from the queue too.
    if (watched == m_queueView && event->type() == QEvent::KeyPress) {
        auto* const key = static_cast<QKeyEvent*>(event);
        if (m_pane->form()->takesKey(key)) {
            m_pane->form()->setFocus();
            QCoreApplication::sendEvent(m_pane->form(), key);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace canbao::ui
