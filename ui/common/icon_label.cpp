#include "ui/common/icon_label.h"

#include "ui/common/icons.h"

#include <QPainter>

namespace canbao::ui {

IconLabel::IconLabel(QString iconName, int size, Role role, QWidget* parent)
    : QWidget(parent)
    , m_iconName(std::move(iconName))
    , m_size(size)
    , m_role(role) {
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString& iconName, Role role) {
    m_iconName = iconName;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(painter, rect(), m_iconName, roleColor(m_role, palette()));
}

} // namespace canbao::ui
