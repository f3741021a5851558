#pragma once

#include "core/reporting/monthly_report_table.h"
#include "ui/common/page.h"
#include "ui/common/workspace.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace canbao::printing {
class PrintDialogs;
class PaperStack;
} // namespace canbao::printing

namespace canbao::ui {

class ReportModel;
class TableView;
class TextLabel;

/// 报表: the monthly report of one month as it will be printed; its numbers open their rows. Exported, printed, and
/// frozen when it is submitted.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    ReportsPage(Workspace& workspace, printing::PrintDialogs& printDialogs, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Reports; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void activate() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] bool canLeave() override;

private:
    [[nodiscard]] QWidget* makeTablePage();
    void fillMonths();
    void read();
    void show(const reporting::MonthlyReport& report);
    void fitColumns();
    void openRows(const QModelIndex& index);
    void exportSheet();
    void showPreview();
    void freeze();
    void tellBadge();
    [[nodiscard]] QDate month() const;
    [[nodiscard]] reporting::MonthlyReportTable table() const;

    Workspace& m_workspace;
    reporting::MonthlyReport m_report;
    printing::PaperStack* m_paper;
    QComboBox* m_months;
    TextLabel* m_due;
    QPushButton* m_export;
    QPushButton* m_print;
    QPushButton* m_freeze;
    ReportModel* m_model;
    TableView* m_view;
    QPlainTextEdit* m_problems;
    QPlainTextEdit* m_measures;
    bool m_wordsExported = true;
};

} // namespace canbao::ui
