#include "ui/models/state_delegate.h"

#include "ui/common/metrics.h"
#include "ui/models/state_role.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace canbao::ui {

StateDelegate::StateDelegate(int stateRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_stateRole(stateRole) {}

void StateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString word = std::exchange(cell.text, {});
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QVariant state = index.data(m_stateRole);
    if (word.isEmpty() || !state.isValid()) {
        return;
    }

    const Role role = roleOf(domain::State(state.toInt()));
    const int width = std::min(cell.fontMetrics.horizontalAdvance(word) + 2 * kGap, cell.rect.width() - kGap);
    const QRectF chip(cell.rect.x() + 4, cell.rect.center().y() - 10 + 0.5, width, 20);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(roleGround(role, cell.palette));
    painter->drawRoundedRect(chip, kCorner, kCorner);
    painter->setPen(roleColor(role, cell.palette));
    painter->setFont(cell.font);
    painter->drawText(chip, int(Qt::AlignCenter),
                      cell.fontMetrics.elidedText(word, Qt::ElideRight, int(chip.width()) - kGap));
    painter->restore();
}

} // namespace canbao::ui
