#pragma once

#include "core/reporting/submissions.h"
#include "ui/common/page.h"
#include "ui/common/workspace.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace canbao::printing {
class PrintDialogs;
class PaperStack;
} // namespace canbao::printing

namespace canbao::ui {

class ComparisonView;
class GroupingView;
class ReportModel;
class TableView;
class TemplateView;
class TextLabel;
class WordsPanel;

/// 报表: the monthly report of one month as it will be printed; its numbers open their rows, those of years ago too.
/// Exported, printed, compared with an earlier month, frozen when it is submitted; a submission can be withdrawn.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    ReportsPage(Workspace& workspace, printing::PrintDialogs& printDialogs, QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] bool canLeave() override;

private:
    /// A month with its words as the page shows them.
    struct Shown {
        reporting::MonthlyReportContent content;
        store::ReportDraft lastMonth;
    };

    [[nodiscard]] QWidget* makeTablePage();
    [[nodiscard]] QWidget* makeWithdrawal();
    void fillMonths();
    void read();
    void show(const Shown& shown);
    void showDue();
    void showLate();
    void fitColumns();
    void openRows(const QModelIndex& index);
    void exportSheet();
    void showPreview();
    void compare();
    void showGroups();
    void showTemplates();
    void submit();
    void submitTo(const QString& path);
    void withdraw();
    void withdrawBecause(const QString& because);
    void tellBadge();
    [[nodiscard]] QDate month() const;
    [[nodiscard]] QDate monthBefore() const { return month().addMonths(-1); }
    /// What is exported and printed: of a month that is not submitted with the words as they are typed.
    [[nodiscard]] reporting::MonthlyReportContent content() const;
    [[nodiscard]] reporting::MonthlyReportTable table() const;

    Workspace& m_workspace;
    reporting::MonthlyReportContent m_content;
    printing::PaperStack* m_paper;
    QComboBox* m_months;
    TextLabel* m_due;
    QPushButton* m_export;
    QPushButton* m_print;
    QPushButton* m_compare;
    QPushButton* m_groups;
    QPushButton* m_templates;
    QPushButton* m_freeze;
    QWidget* m_withdrawal; ///< there while a submission is in force
    QLineEdit* m_because;
    TextLabel* m_late;
    ReportModel* m_model;
    TableView* m_view;
    WordsPanel* m_words;
    ComparisonView* m_comparison;
    GroupingView* m_grouping;
    TemplateView* m_template;
};

} // namespace canbao::ui
