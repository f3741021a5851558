#pragma once

#include "core/reporting/year_summary.h"
#include "ui/common/page.h"
#include "ui/common/workspace.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace canbao::printing {
class PaperStack;
class PrintDialogs;
} // namespace canbao::printing

namespace canbao::ui {

class RowsModel;
class TableView;
class TextLabel;

/// 总结: the year's figures and the text about them, drafted by the program and finished by the office; exported as a
/// workbook, printed as an official paper. What is written is kept in the ledger.
class SummaryPage final : public Page {
    Q_OBJECT

public:
    SummaryPage(Workspace& workspace, printing::PrintDialogs& printDialogs, QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] bool canLeave() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeContent();
    void read();
    void show(const reporting::YearSummary& summary, const QString& kept);
    void showTable();
    void showPlaces();
    void showDue();
    void draftAnew();
    /// Keeps what was written; false, and says why, when it could not.
    bool keep();
    void exportSheet();
    void showPaper();
    [[nodiscard]] reporting::SummaryLetter letter() const;

    Workspace& m_workspace;
    reporting::YearSummary m_summary;
    QList<reporting::SummaryTable> m_tables;
    printing::PaperStack* m_paper;
    TextLabel* m_due;
    QPushButton* m_draft;
    QPushButton* m_export;
    QPushButton* m_print;
    QPlainTextEdit* m_text;
    TextLabel* m_places;
    TextLabel* m_fonts;
    QComboBox* m_which;
    RowsModel* m_rows;
    TableView* m_view;
};

} // namespace canbao::ui
