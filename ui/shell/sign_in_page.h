#pragma once

#include "core/base/clock.h"
#include "core/domain/operator.h"
#include "core/store/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace canbao::ui {

class LongWork;
class TextLabel;

/// 登录: who works now, and the PIN where that operator has one. Shown over the whole window when a ledger opens whose
/// operator has a PIN, and when somebody with a PIN takes over.
class SignInPage final : public QWidget {
    Q_OBJECT

public:
    /// `clock` outlives it.
    explicit SignInPage(const Clock& clock, QWidget* parent = nullptr);

    /// `chosen` stands in the list first. `mayGoBack`: whoever was at work before is still there.
    void ask(const store::Ledger& ledger, const QList<domain::Operator>& operators, OperatorId chosen, bool mayGoBack);

Q_SIGNALS:
    void signedIn(canbao::OperatorId who);
    void wentBack();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void chosen();
    void signIn();
    [[nodiscard]] OperatorId who() const;

    const Clock& m_clock;
    QString m_ledgerPath;
    store::Ledger::Access m_access = store::Ledger::Access::ReadWrite;
    QList<domain::Operator> m_operators;
    QComboBox* m_who;
    QLineEdit* m_pin;
    TextLabel* m_pinName;
    TextLabel* m_problem;
    QPushButton* m_enter;
    QPushButton* m_back;
    LongWork* m_work;
};

} // namespace canbao::ui
