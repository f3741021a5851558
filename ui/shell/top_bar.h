#pragma once

#include <QWidget>

class QLineEdit;

namespace canbao::ui {

class TextLabel;

/// Which ledger this is, the search that works everywhere, and who is working.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setLedger(const QString& office, int year, const QString& operatorName);
    void focusSearch();

Q_SIGNALS:
    /// Enter in the search field, with what was typed, trimmed and not empty.
    void searched(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_operator;
    QLineEdit* m_search;
};

} // namespace canbao::ui
