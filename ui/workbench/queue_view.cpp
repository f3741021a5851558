#include "ui/workbench/queue_view.h"

#include "ui/models/entry_queue_model.h"
#include "ui/models/state_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kNarrowestQueue = 240;
constexpr int kNarrowestName = 88; ///< four characters; what is longer is cut

bool movesWithoutChoosing(const QKeyEvent* key) {
    return key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
}

} // namespace

QueueView::QueueView(EntryQueueModel* queue, domain::SubjectType subject, QWidget* parent)
    : TableView(tr("Queue"), parent)
    , m_queue(queue) {
    const bool persons = subject == domain::SubjectType::Person;
    setObjectName(u"queue"_s);
    setModel(queue);
    setItemDelegateForColumn(EntryQueueModel::State, new StateDelegate(EntryQueueModel::StateRole, this));
    QHeaderView* const head = horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(EntryQueueModel::Name, QHeaderView::Stretch);
    head->resizeSection(EntryQueueModel::State, 76);
    head->resizeSection(EntryQueueModel::Identifier, 156);
    head->resizeSection(EntryQueueModel::Village, 88);
    head->resizeSection(EntryQueueModel::Insurance, 80);
    setColumnHidden(EntryQueueModel::Identifier, !persons);
    setMinimumWidth(kNarrowestQueue);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the name takes what is left
    setSpareColumns({EntryQueueModel::Village, EntryQueueModel::Insurance},
                    persons ? kNarrowestName : 2 * kNarrowestName);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (chosenCount() == 1) {
            m_anchor = selectionModel()->selection().first().top();
        }
        Q_EMIT chosenChanged();
    });
}

int QueueView::chosenCount() const {
    int rows = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        rows += range.height();
    }
    return rows;
}

QList<EntryId> QueueView::chosen() const {
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.append(row);
        }
    }
    std::ranges::sort(rows);
    QList<EntryId> entries;
    entries.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(entries), [this](int row) { return m_queue->entryAt(row); });
    return entries;
}

void QueueView::goTo(int row) {
    m_anchor = row;
    // Not selectRow(): with Ctrl held down, as in Ctrl+Down, that adds the row to what is selected.
    selectionModel()->setCurrentIndex(m_queue->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_queue->index(row, 0));
}

void QueueView::extend(int rows) {
    const int to = std::clamp(currentRow() + rows, 0, m_queue->rowCount() - 1);
    if (m_queue->rowCount() == 0 || m_anchor >= m_queue->rowCount()) {
        return;
    }
    const QItemSelection span(m_queue->index(std::min(m_anchor, to), 0),
                              m_queue->index(std::max(m_anchor, to), EntryQueueModel::ColumnCount - 1));
    selectionModel()->setCurrentIndex(m_queue->index(to, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(span, QItemSelectionModel::ClearAndSelect);
    scrollTo(currentIndex());
}

void QueueView::chooseAll() {
    selectAll();
}

bool QueueView::event(QEvent* event) {
    // Here these keys look at other rows without choosing them; elsewhere on the page they go to the next one.
    if (event->type() == QEvent::ShortcutOverride && movesWithoutChoosing(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return TableView::event(event);
}

void QueueView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    TableView::keyPressEvent(event);
}

} // namespace canbao::ui
