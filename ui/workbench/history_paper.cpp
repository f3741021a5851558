#include "ui/workbench/history_paper.h"

#include "ui/common/table_view.h"
#include "ui/workbench/history_sentence.h"
#include "ui/workbench/timeline_delegate.h"

#include <QHeaderView>

namespace canbao::ui {

namespace {

constexpr int kDayColumn = 0;

} // namespace

HistoryPaper::HistoryPaper(Workspace& workspace)
    : TablePaper(tr("History"), new RowsModel({tr("Day"), tr("Who"), tr("What happened")}, kDayColumn), {112, 64})
    , m_workspace(workspace) {
    view()->horizontalHeader()->hide();
    view()->setItemDelegateForColumn(kDayColumn, new TimelineDelegate(RowsModel::StateRole, this));
    // A sentence is read whole: the row grows with it.
    view()->setWordWrap(true);
    view()->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view()->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(view()->horizontalHeader(), &QHeaderView::sectionResized, view(), &QTableView::resizeRowsToContents);
}

void HistoryPaper::showSubject(const store::SubjectFile& file, EntryId) {
    QList<RowsModel::Row> lines;
    for (auto line = file.history.crbegin(); line != file.history.crend(); ++line) {
        lines.append({{line->event.recordedAt.toLocalTime().date().toString(Qt::ISODate), line->operatorName,
                       historySentence(*line, file, m_workspace.codes(), m_workspace.villages())},
                      line->event.seq,
                      domain::stateFromCode(line->event.to)});
    }
    rows()->setRows(std::move(lines));
}

} // namespace canbao::ui
