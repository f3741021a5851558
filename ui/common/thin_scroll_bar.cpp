#include "ui/common/thin_scroll_bar.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace canbao::ui {

namespace {
constexpr int kShortestHandle = 32;
} // namespace

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part) {
    const QRect& rect = bar.rect;
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? rect.width() : rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0) {
        const qint64 share = qint64(length) * bar.pageStep / std::max<qint64>(1, range + bar.pageStep);
        handle = std::clamp(int(share), std::min(kShortestHandle, length), length);
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto piece = [&](int from, int size) {
        return across ? QRect(rect.x() + from, rect.y(), size, rect.height())
                      : QRect(rect.x(), rect.y() + from, rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return piece(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    default:
        return {};
    }
}

void drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter) {
    painter->fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.maximum <= bar.minimum) {
        return;
    }
    const bool active = (bar.state & QStyle::State_MouseOver) || (bar.state & QStyle::State_Sunken);
    const QRectF handle = QRectF(scrollBarPart(bar, QStyle::SC_ScrollBarSlider)).adjusted(3, 3, -3, -3);
    QColor colour = bar.palette.color(QPalette::WindowText);
    colour.setAlphaF(active ? 0.45F : 0.25F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

} // namespace canbao::ui
