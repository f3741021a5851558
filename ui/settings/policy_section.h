#pragma once

#include "core/services/correct_policy.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace canbao::ui {

class RowsModel;
class TableView;

/// 政策表: the ages, amounts and windows by which the program answers, each with its source; the office's own figure is
/// typed under the table and takes the bundled row's place.
class PolicySection final : public SettingsSection {
    Q_OBJECT

public:
    PolicySection(Workspace& workspace, LongWork& work);

    [[nodiscard]] QString title() const override;
    void activate() override;

private:
    [[nodiscard]] QWidget* makeEditor();
    void read();
    void showTable();
    void showRow();
    void makeFields();
    [[nodiscard]] const rules::PolicyTable& table() const;
    [[nodiscard]] const domain::PolicyRow* chosen() const;
    [[nodiscard]] domain::PolicyRow typed() const;
    void save(bool removed);
    void restore();
    void tell(const Result<>& done, const QString& sentence);

    rules::PolicyTables m_tables;
    QList<domain::PolicyRow> m_shown; ///< the rows of the table shown; last those that do not hold here
    QComboBox* m_choice;
    RowsModel* m_rows;
    TableView* m_view;
    QHBoxLayout* m_fieldRow;
    QLineEdit* m_item;
    QLineEdit* m_county;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_source;
    QList<QLineEdit*> m_values;
    QPushButton* m_save;
    QPushButton* m_remove;
    QPushButton* m_restore;
    TextLabel* m_problem;
};

} // namespace canbao::ui
