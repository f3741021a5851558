#pragma once

#include "core/reporting/template_trial.h"
#include "ui/common/workspace.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QPushButton;

namespace canbao::ui {

class LongWork;
class RevealFields;
class RowsModel;
class TableView;
class TextLabel;

/// 市级模板: a form of the city is tried on a month's figures and, where it has rows of persons, on a register; the
/// filled sheet is looked at, with what was recognised of its columns, and then exported. Numbers are shown masked.
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
    [[nodiscard]] QWidget* makeTop();
    void fillRegisters();
    void choose();
    void attempt();
    void showTrial(const reporting::TemplateTrial& trial);
    void showSheet();
    void exportFilled();
    void writeFilled(const QString& path);
    /// Reads what the form is filled with; away from the window.
    using Gather = std::function<Result<reporting::CityFormContent>()>;
    [[nodiscard]] Gather gather(reporting::Numbers numbers) const;
    [[nodiscard]] std::optional<reporting::RegisterKind> chosenRegister() const;

    Workspace& m_workspace;
    reporting::MonthlyReportContent m_content;
    reporting::TemplateTrial m_trial;
    QString m_template;
    TextLabel* m_name;
    TextLabel* m_outcome;
    QComboBox* m_registers; ///< whose lines fill rows of persons
    RevealFields* m_reveal; ///< there when a register is chosen
    QComboBox* m_sheets;
    QPushButton* m_export;
    RowsModel* m_columns;
    TableView* m_columnsView;
    TableView* m_sheetView;
    LongWork* m_work;
};

} // namespace canbao::ui
