#pragma once

#include "core/domain/operator.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace canbao::ui {

class TextLabel;

/// Which ledger this is, the search that works everywhere, and who is working.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setLedger(const QString& office, int year);
    /// Those of `operators` who have not left can take over.
    void setOperators(const QList<domain::Operator>& operators, OperatorId current);
    void focusSearch();

Q_SIGNALS:
    /// Enter in the search field, with what was typed, trimmed and not empty.
    void searched(const QString& text);
    /// Somebody else is to work.
    void operatorChosen(canbao::OperatorId who);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_title;
    QToolButton* m_operator;
    QLineEdit* m_search;
};

} // namespace canbao::ui
