#pragma once

#include "core/reporting/group_table.h"
#include "ui/common/link.h"
#include "ui/common/workspace.h"

#include <QWidget>

class QComboBox;
class QModelIndex;

namespace canbao::ui {

class RowsModel;
class TableView;
class TextLabel;

/// 分组统计: the figures of a report's day by village, list, insurance, state, reason or special group; each number
/// opens its rows.
class GroupingView final : public QWidget {
    Q_OBJECT

public:
    explicit GroupingView(Workspace& workspace, QWidget* parent = nullptr);

    /// As a report of that day knew it.
    void show(const store::AsOf& at);

Q_SIGNALS:
    void left(); ///< back to the table
    void linkFollowed(const canbao::ui::Link& link);

private:
    void fillGroupings();
    void read();
    void showTable(const reporting::GroupTable& table);
    void openRows(const QModelIndex& index);

    Workspace& m_workspace;
    store::AsOf m_at;
    reporting::GroupTable m_table;
    QComboBox* m_groupings;
    QComboBox* m_subjects;
    TextLabel* m_day;
    RowsModel* m_rows;
    TableView* m_view;
};

} // namespace canbao::ui
