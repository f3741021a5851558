#pragma once

#include "ui/common/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace canbao::ui {

class TextLabel;

/// A sentence at the foot of the window that says what just happened, with one thing that can be done about it. Stays
/// six seconds, moves nothing, takes no focus.
class Toast final : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget* over);

    void say(const QString& sentence, Role role = Role::Done);
    void say(const QString& sentence, Role role, const QString& actionText, std::function<void()> action);
    [[nodiscard]] QString sentence() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();

    QWidget* m_over;
    TextLabel* m_text;
    QPushButton* m_button;
    QTimer m_hideLater;
    std::function<void()> m_action;
    Role m_role = Role::Done;
};

} // namespace canbao::ui
