#pragma once

#include <QStyle>

class QStyleOptionSlider;

namespace canbao::ui {

/// The office style's scroll bar: a thin handle, no arrow buttons, the whole length is the groove.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);
void drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter);

} // namespace canbao::ui
