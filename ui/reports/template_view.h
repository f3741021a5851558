#pragma once

#include "core/reporting/template_trial.h"
#include "ui/common/workspace.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace canbao::ui {

class LongWork;
class RowsModel;
class TableView;
class TextLabel;

/// 市级模板: a form of the city is tried on a month's figures; the filled sheet is looked at, with what was recognised
/// of its columns, and then exported.
class TemplateView final : public QWidget {
    Q_OBJECT

public:
    explicit TemplateView(Workspace& workspace, QWidget* parent = nullptr);

    /// The report that is put into the form; the form chosen last is tried at once.
    void show(const reporting::MonthlyReportContent& content);
    [[nodiscard]] bool working() const;

Q_SIGNALS:
    void left(); ///< back to the table
    void said(const QString& sentence);

private:
    void choose();
    void attempt();
    void showTrial(const reporting::TemplateTrial& trial);
    void showSheet();
    void exportFilled();

    Workspace& m_workspace;
    reporting::MonthlyReportContent m_content;
    reporting::TemplateTrial m_trial;
    QString m_template;
    TextLabel* m_name;
    TextLabel* m_outcome;
    QComboBox* m_sheets;
    QPushButton* m_export;
    RowsModel* m_columns;
    TableView* m_columnsView;
    TableView* m_sheetView;
    LongWork* m_work;
};

} // namespace canbao::ui
