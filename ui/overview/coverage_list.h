#pragma once

#include "core/services/coverage.h"
#include "ui/common/ledger_reader.h"
#include "ui/common/link.h"
#include "ui/common/workspace.h"

#include <QWidget>

namespace canbao::ui {

class RowsModel;
class TableView;
class TextLabel;

/// The persons behind a number of the coverage table; Enter opens whom the ledger has an entry of, Escape goes back.
class CoverageList final : public QWidget {
    Q_OBJECT

public:
    explicit CoverageList(Workspace& workspace, QWidget* parent = nullptr);

    /// `heading` says which village and insurance; the reader is the panel's.
    void show(LedgerReader& reader, const store::CoverageFilter& filter, const QString& heading);

Q_SIGNALS:
    void closed();
    void linkFollowed(const canbao::ui::Link& link);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const store::CoveredPersons& found, const QString& heading);

    Workspace& m_workspace;
    TextLabel* m_heading;
    RowsModel* m_rows;
    TableView* m_view;
};

} // namespace canbao::ui
