#include "ui/workbench/timeline_delegate.h"

#include "ui/common/metrics.h"
#include "ui/models/state_role.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace canbao::ui {

namespace {

constexpr int kRail = 10; ///< from the left edge to the line
constexpr int kDot = 4;   ///< its radius

} // namespace

TimelineDelegate::TimelineDelegate(int stateRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_stateRole(stateRole) {}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString day = std::exchange(cell.text, {});
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QVariant state = index.data(m_stateRole);
    const QColor colour = roleColor(state.isValid() ? roleOf(domain::State(state.toInt())) : Role::Muted, cell.palette);
    const int x = cell.rect.left() + kRail;
    const int y = cell.rect.center().y(); // as the other columns, however many lines they take
    const bool first = index.row() == 0;
    const bool last = index.row() + 1 == index.model()->rowCount(index.parent());
    painter->save();
    painter->setPen(cell.palette.color(QPalette::Mid));
    painter->drawLine(x, first ? y : cell.rect.top(), x, last ? y : cell.rect.bottom());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5));
    painter->setBrush(state.isValid() ? QBrush(colour) : cell.palette.brush(QPalette::Base));
    painter->drawEllipse(QPointF(x + 0.5, y), kDot, kDot);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->setFont(cell.font);
    painter->drawText(QRect(x + kGap + kDot, cell.rect.top(), cell.rect.right() - x - kGap - kDot, cell.rect.height()),
                      int(Qt::AlignLeft | Qt::AlignVCenter), day);
    painter->restore();
}

} // namespace canbao::ui
