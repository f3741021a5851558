#pragma once

#include "core/services/edit_operators.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace canbao::ui {

class RowsModel;
class TableView;

/// 操作员: who works on the ledger, in which role, with or without a PIN. The head looks after all of them; anybody
/// changes the own PIN.
class OperatorsSection final : public SettingsSection {
    Q_OBJECT

public:
    OperatorsSection(Workspace& workspace, LongWork& work);

    [[nodiscard]] QString title() const override;
    void activate() override;
    [[nodiscard]] bool edited() const override;
    void forget() override;

private:
    [[nodiscard]] QWidget* makeForm();
    void showAll();
    void choose();
    void beginNew();
    void save();
    void retire();
    void clearPin();
    /// Done by a thread of its own: hashing a PIN takes its time.
    void change(OperatorId id, const services::OperatorEdit& edit, const QString& done);
    void changed(const Result<OperatorId>& id, const QString& done);
    [[nodiscard]] const domain::Operator* chosen() const;
    [[nodiscard]] services::OperatorEdit typed() const;

    RowsModel* m_rows;
    TableView* m_view;
    TextLabel* m_formTitle;
    QLineEdit* m_name;
    QComboBox* m_role;
    QLineEdit* m_pin;
    QLineEdit* m_pinAgain;
    TextLabel* m_problem;
    QPushButton* m_add;
    QPushButton* m_retire;
    QPushButton* m_clearPin;
    QPushButton* m_save;
    bool m_new = false;
};

} // namespace canbao::ui
