#pragma once

#include "core/domain/activity.h"
#include "ui/common/page.h"
#include "ui/common/workspace.h"

class QLineEdit;
class QModelIndex;
class QPushButton;

namespace canbao::ui {

class ActivityForm;
class RowsModel;
class TableView;
class TextLabel;

/// 宣传执法: the outreach activities and inspections of the campaign, the latest first, and the form to record and
/// correct them. The monthly report counts them.
class ActivitiesPage final : public Page {
    Q_OBJECT

public:
    explicit ActivitiesPage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() const override;

private:
    [[nodiscard]] QWidget* makeForm();
    void show(const QList<domain::Activity>& activities);
    void edit(const QModelIndex& index);
    void beginNew();
    void save();
    void remove();

    Workspace& m_workspace;
    QList<domain::Activity> m_activities;
    TextLabel* m_sum;
    RowsModel* m_model;
    TableView* m_view;
    TextLabel* m_head;
    ActivityForm* m_form;
    QWidget* m_removal; ///< there while an activity is corrected
    QLineEdit* m_because;
};

} // namespace canbao::ui
