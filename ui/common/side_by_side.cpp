#include "ui/common/side_by_side.h"

#include "ui/common/metrics.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace canbao::ui {

SideBySide::SideBySide(QWidget* first, QWidget* second, int needs, QWidget* parent)
    : QWidget(parent)
    , m_first(first)
    , m_second(second)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_needs(needs) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kMargin);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // else its width now would be the least for ever
    m_layout->addWidget(m_first, 1);
    m_layout->addWidget(m_second, 1);
}

QSize SideBySide::minimumSizeHint() const {
    const QSize first = m_first->minimumSizeHint().expandedTo(m_first->minimumSize());
    const QSize second = m_second->minimumSizeHint().expandedTo(m_second->minimumSize());
    const int width = std::max(first.width(), second.width());
    const bool beside = m_layout->direction() == QBoxLayout::LeftToRight;
    return {width, beside ? std::max(first.height(), second.height()) : first.height() + kMargin + second.height()};
}

void SideBySide::resizeEvent(QResizeEvent* event) {
    const bool beside = event->size().width() >= m_needs;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    updateGeometry();
    QWidget::resizeEvent(event);
}

} // namespace canbao::ui
