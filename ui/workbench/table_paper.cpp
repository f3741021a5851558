#include "ui/workbench/table_paper.h"

#include "ui/common/metrics.h"
#include "ui/common/table_view.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace canbao::ui {

TablePaper::TablePaper(const QString& name, RowsModel* rows, const QList<int>& widths)
    : m_rows(rows)
    , m_view(new TableView(name))
    , m_heading(name) {
    setAccessibleName(name);
    m_rows->setParent(this);
    m_view->setModel(m_rows);
    for (int column = 0; column < widths.size(); ++column) {
        m_view->horizontalHeader()->resizeSection(column, widths.at(column));
    }
    m_view->setMinimumHeight(2 * kRowHeight);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes the room that is left
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

} // namespace canbao::ui
