#pragma once

#include "core/store/queries/group_tags.h"
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

/// 特殊群体: which groups the subject belongs to and who says so; a tag by hand is put on, ended and taken away here.
class GroupsPaper final : public SubjectBlock {
    Q_OBJECT

public:
    GroupsPaper(Workspace& workspace, domain::SubjectType subject);
    void showSubject(const store::SubjectFile& file, EntryId entry) override;
    [[nodiscard]] QString heading() const override { return m_heading; }

private:
    void showTags();
    void tag();
    void takeBack();
    [[nodiscard]] const store::GroupTag* chosenByHand() const;
    void updateButtons();

    Workspace& m_workspace;
    PersonId m_person;
    EmployerId m_employer;
    QList<store::GroupTag> m_tags;
    QString m_heading;
    RowsModel* m_rows;
    TableView* m_view;
    QComboBox* m_group;
    QLineEdit* m_source;
    QDateEdit* m_since;
    QPushButton* m_add;
    QPushButton* m_takeBack;
    TextLabel* m_problem;
};

} // namespace canbao::ui
