#pragma once

#include "core/services/coverage.h"
#include "ui/common/ledger_reader.h"
#include "ui/common/link.h"
#include "ui/common/workspace.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace canbao::ui {

class CoverageList;
class RowsModel;
class TableView;
class TextLabel;

/// 参保率 by village: due, insured, missing, and how far it is to the line that the plan draws. Every number opens the
/// persons behind it. Counted over a connection of its own, so that no queue waits for it.
class CoveragePanel final : public QWidget {
    Q_OBJECT

public:
    explicit CoveragePanel(Workspace& workspace, QWidget* parent = nullptr);

    /// Counts anew where the ledger has changed since the last time.
    void refresh();

Q_SIGNALS:
    void linkFollowed(const canbao::ui::Link& link);

private:
    struct Kind {
        QString label;
        QList<domain::Insurance> insurances;
    };

    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makeTable();
    void show();
    void open(const QModelIndex& index);

    Workspace& m_workspace;
    LedgerReader m_reader;
    QList<Kind> m_kinds;
    int m_kind = 0;
    services::CoverageStand m_stand;
    qint64 m_seq = -1; ///< the ledger's last event when it was counted
    QComboBox* m_choices;
    QStackedWidget* m_stack;
    TextLabel* m_summary;
    RowsModel* m_rows;
    TableView* m_view;
    CoverageList* m_list;
};

} // namespace canbao::ui
