#include "ui/common/toast.h"

#include "ui/common/metrics.h"
#include "ui/common/text_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <chrono>

using namespace std::chrono_literals;

namespace canbao::ui {

Toast::Toast(QWidget* over)
    : QWidget(over)
    , m_over(over)
    , m_text(new TextLabel)
    , m_button(new QPushButton) {
    m_button->setFlat(true);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap, kGap, kGap);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    m_hideLater.setSingleShot(true);
    connect(&m_hideLater, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_action, {})) {
            action();
        }
    });
    over->installEventFilter(this);
    hide();
}

void Toast::say(const QString& sentence, Role role) {
    say(sentence, role, {}, {});
}

void Toast::say(const QString& sentence, Role role, const QString& actionText, std::function<void()> action) {
    m_role = role;
    m_text->setText(sentence);
    m_text->setRole(role);
    m_action = std::move(action);
    m_button->setText(actionText);
    m_button->setAccessibleName(actionText);
    m_button->setVisible(!actionText.isEmpty());
    setAccessibleName(sentence);
    layOut();
    show();
    raise();
    m_hideLater.start(6s);
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

QString Toast::sentence() const {
    return isVisible() ? m_text->text() : QString();
}

void Toast::layOut() {
    layout()->activate();
    adjustSize();
    move((m_over->width() - width()) / 2, m_over->height() - height() - kControl - kMargin);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_over && event->type() == QEvent::Resize && isVisible()) {
        layOut();
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(roleGround(m_role, palette()));
    painter.setPen(roleColor(m_role, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
}

} // namespace canbao::ui
