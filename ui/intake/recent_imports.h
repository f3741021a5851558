#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

class QModelIndex;
class QPushButton;

namespace canbao::ui {

class LongWork;
class RowsModel;
class TableView;

/// 最近导入: the batches of late, newest first; the chosen one can be taken back.
class RecentImports final : public QWidget {
    Q_OBJECT

public:
    explicit RecentImports(Workspace& workspace, QWidget* parent = nullptr);

    /// Reads the batches anew.
    void refresh();
    [[nodiscard]] bool working() const;

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void undo();
    void takeBack(BatchId batch);
    /// A batch that can be taken back.
    [[nodiscard]] static bool standing(const QModelIndex& index);

    Workspace& m_workspace;
    RowsModel* m_batches;
    TableView* m_view;
    QPushButton* m_undo;
    LongWork* m_work;
};

} // namespace canbao::ui
