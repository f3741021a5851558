#pragma once

#include "core/store/queries/enforcements.h"
#include "ui/common/workspace.h"
#include "ui/workbench/subject_block.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace canbao::ui {

class RowsModel;
class TableView;
class TextLabel;

/// 督促整改: the steps taken against the employer, each with its notice, and what may be done next.
class EnforcementPaper final : public SubjectBlock {
    Q_OBJECT

public:
    explicit EnforcementPaper(Workspace& workspace);
    void showSubject(const store::SubjectFile& file, EntryId entry) override;
    [[nodiscard]] QString heading() const override { return m_heading; }

private:
    [[nodiscard]] QWidget* makeForm();
    void showSteps(const QList<domain::EnforcementStep>& allowed);
    void stepChosen();
    void record();
    void showNotice();
    void tellProblem(const QString& sentence);

    Workspace& m_workspace;
    EntryId m_entry;
    QList<store::Enforcement> m_steps;
    QString m_heading;
    QWidget* m_form;
    QComboBox* m_step;
    QDateEdit* m_on;
    QDateEdit* m_due;
    QLineEdit* m_document;
    QLineEdit* m_note;
    QPushButton* m_record;
    QPushButton* m_notice;
    TextLabel* m_standing; ///< how it stands: what runs, what is overdue, why nothing can be done
    TextLabel* m_problem;
    RowsModel* m_rows;
    TableView* m_view;
};

} // namespace canbao::ui
