#include "ui/workbench/history_paper.h"

#include "ui/common/table_view.h"
#include "ui/workbench/history_sentence.h"

#include <QHeaderView>

namespace canbao::ui {

HistoryPaper::HistoryPaper(Workspace& workspace)
    : TablePaper(tr("History"), new RowsModel({tr("Day"), tr("Who"), tr("What happened")}), {96, 64})
    , m_workspace(workspace) {
    view()->horizontalHeader()->hide();
}

void HistoryPaper::showSubject(const store::SubjectFile& file, EntryId) {
    QList<RowsModel::Row> lines;
    for (auto line = file.history.crbegin(); line != file.history.crend(); ++line) {
        lines.append({{line->event.recordedAt.toLocalTime().date().toString(Qt::ISODate), line->operatorName,
                       historySentence(*line, file, m_workspace.codes())},
                      line->event.seq,
                      std::nullopt});
    }
    rows()->setRows(std::move(lines));
}

} // namespace canbao::ui
