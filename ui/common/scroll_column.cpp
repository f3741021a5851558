#include "ui/common/scroll_column.h"

#include "ui/common/metrics.h"

#include <QEvent>

namespace canbao::ui {

ScrollColumn::ScrollColumn(QWidget* content, QWidget* parent)
    : QScrollArea(parent) {
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    content->installEventFilter(this);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QSize ScrollColumn::minimumSizeHint() const {
    return {widget()->minimumSizeHint().width(), 8 * kRowHeight};
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace canbao::ui
