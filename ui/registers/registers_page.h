#pragma once

#include "core/reporting/register_table.h"
#include "ui/common/page.h"
#include "ui/common/workspace.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace canbao::printing {
class PrintDialogs;
class PaperStack;
} // namespace canbao::printing

namespace canbao::ui {

class EmptyState;
class RevealFields;
class RowsModel;
class TableView;
class TextLabel;
class UploadLayoutMenu;

/// 专册: the four registers that are handed in, and the ledgers that the office keeps, as the results recorded fill
/// them. Shown masked; printed and exported masked too, unless whole numbers are asked for with their purpose and
/// recipient, which becomes an event.
class RegistersPage final : public Page {
    Q_OBJECT

public:
    RegistersPage(Workspace& workspace, printing::PrintDialogs& printDialogs, QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] bool canLeave() override;

private:
    [[nodiscard]] QWidget* makeTablePage();
    [[nodiscard]] QPushButton* makeChoice(reporting::RegisterKind kind);
    void fillVillages();
    void choose(reporting::RegisterKind kind);
    void read();
    void show(const reporting::RegisterTable& table);
    void showCounts(const QHash<QString, qint64>& counts);
    void showDue();
    void tellBadge();
    void exportSheet();
    void writeSheet(const QString& path);
    void showPreview();
    [[nodiscard]] reporting::Numbers numbers() const;
    /// What is exported and printed: all of it.
    [[nodiscard]] reporting::RegisterRequest request() const;
    [[nodiscard]] QDate dueDay() const;

    Workspace& m_workspace;
    reporting::RegisterKind m_kind = reporting::RegisterKind::Deceased;
    reporting::RegisterTable m_table; ///< as it is shown
    printing::PaperStack* m_paper;
    QList<QPushButton*> m_choices; ///< in the order of registerKinds()
    TextLabel* m_due;
    QComboBox* m_villages;
    TextLabel* m_total;
    UploadLayoutMenu* m_layout;
    QPushButton* m_export;
    QPushButton* m_print;
    RowsModel* m_rows;
    TableView* m_view;
    QStackedWidget* m_body;
    EmptyState* m_empty;
    RevealFields* m_reveal;
};

} // namespace canbao::ui
