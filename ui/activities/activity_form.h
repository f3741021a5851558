#pragma once

#include "core/domain/activity.h"
#include "ui/common/workspace.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace canbao::ui {

/// The fields of one activity. What belongs only to the other sort is not shown.
class ActivityForm final : public QWidget {
    Q_OBJECT

public:
    explicit ActivityForm(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] domain::Activity activity() const;
    /// To be corrected.
    void edit(const domain::Activity& activity);
    /// Empty, of today, of the sort that was typed last.
    void begin();
    void focusFirst();

Q_SIGNALS:
    void accepted(); ///< Enter in a field

private:
    void fillKinds();
    void fillTables();
    [[nodiscard]] domain::Activity::Sort sort() const;
    [[nodiscard]] QSpinBox* number(const QString& label);

    Workspace& m_workspace;
    domain::ActivityId m_id;
    QFormLayout* m_layout;
    QComboBox* m_sort;
    QComboBox* m_kind;
    QDateEdit* m_heldOn;
    QComboBox* m_village;
    QLineEdit* m_place;
    QComboBox* m_audience;
    QSpinBox* m_reached;
    QSpinBox* m_materials;
    QSpinBox* m_inspected;
    QSpinBox* m_problems;
    QSpinBox* m_ordered;
    QLineEdit* m_note;
};

} // namespace canbao::ui
