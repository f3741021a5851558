#pragma once

#include "core/store/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace canbao::ui {

class Dialogs;
class TextLabel;
class VillageModel;

/// Everything a new ledger needs, on one card: the office, its villages, the year, who works, and where the file goes.
class NewLedgerForm final : public QWidget {
    Q_OBJECT

public:
    NewLedgerForm(Dialogs& dialogs, int year, QWidget* parent = nullptr);

    [[nodiscard]] store::LedgerSeed seed() const;
    [[nodiscard]] QString path() const;
    /// A sentence beside the button; empty takes it away.
    void setProblem(const QString& sentence);

Q_SIGNALS:
    void createRequested();

private:
    void officeChosen();
    void proposePath();
    void chooseFolder();
    void check();

    Dialogs& m_dialogs;
    QList<domain::Office> m_offices;
    QComboBox* m_office;
    QSpinBox* m_year;
    QLineEdit* m_operator;
    QLineEdit* m_folder;
    TextLabel* m_file;
    VillageModel* m_villages;
    TextLabel* m_problem;
    QPushButton* m_create;
};

} // namespace canbao::ui
