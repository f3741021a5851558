#include "ui/overview/coverage_delegate.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace canbao::ui {

void CoverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    ProgressDelegate::paint(painter, option, index);
    const auto share = shareOf(index.data().toString());
    if (!share) {
        return;
    }
    const bool reached = *share * 100 >= m_target;
    const QRectF bar = groove(option);
    const double x = bar.left() + bar.width() * m_target / 100;
    painter->save();
    painter->setPen(QPen(roleColor(reached ? Role::Done : Role::Attention, option.palette), 2));
    painter->drawLine(QPointF(x, bar.top() - 5), QPointF(x, bar.bottom() + 5));
    painter->restore();
}

} // namespace canbao::ui
