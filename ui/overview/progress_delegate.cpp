#include "ui/overview/progress_delegate.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace canbao::ui {

namespace {

constexpr int kBarHeight = 6;
constexpr int kTextWidth = 52;

} // namespace

std::optional<double> ProgressDelegate::shareOf(const QString& text) {
    bool number = false;
    const double share = QString(text).remove(u'%').toDouble(&number) / 100;
    return number ? std::optional(share) : std::nullopt;
}

QRectF ProgressDelegate::groove(const QStyleOptionViewItem& cell) {
    return {double(cell.rect.x() + 4), cell.rect.center().y() - kBarHeight / 2.0 + 0.5,
            double(std::max(8, cell.rect.width() - kTextWidth - kGap - 4)), double(kBarHeight)};
}

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString words = cell.text;
    const auto share = shareOf(words);
    if (share) {
        cell.text.clear();
    }
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (!share) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->setFont(cell.font);
    painter->drawText(cell.rect.adjusted(0, 0, -kGap, 0), int(Qt::AlignRight | Qt::AlignVCenter), words);
    const QRectF bar = groove(cell);
    painter->setPen(Qt::NoPen);
    painter->setBrush(cell.palette.color(QPalette::Mid));
    painter->drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    if (*share > 0) {
        painter->setBrush(roleColor(*share >= 1 ? Role::Done : Role::Accent, cell.palette));
        painter->drawRoundedRect(
            QRectF(bar.topLeft(), QSizeF(std::max<double>(kBarHeight, bar.width() * *share), bar.height())),
            kBarHeight / 2.0, kBarHeight / 2.0);
    }
    painter->restore();
}

} // namespace canbao::ui
