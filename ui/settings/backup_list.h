#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

class QPushButton;

namespace canbao::ui {

class RowsModel;
class TableView;

/// The ledger's kept backups: when and why each was made and what it holds, and the way back to one of them. Which one
/// is taken the window is asked for (Workspace::restoreRequested), for the ledger must be closed first.
class BackupList final : public QWidget {
    Q_OBJECT

public:
    explicit BackupList(Workspace& workspace, QWidget* parent = nullptr);

    /// Reads the folder anew, in the background.
    void refresh();

private:
    void restoreChosen();
    void restoreFromFile();
    void confirm(const QString& path);

    Workspace& m_workspace;
    RowsModel* m_backups;
    TableView* m_view;
    QPushButton* m_restore;
    QStringList m_paths; ///< of the rows
};

} // namespace canbao::ui
