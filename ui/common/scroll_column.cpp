#include "ui/common/scroll_column.h"

#include "ui/common/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>

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
    connect(qApp, &QApplication::focusChanged, this, &ScrollColumn::showFocusLater);
}

ScrollColumn::~ScrollColumn() {
    // The content loses the focus when it goes, after this is no ScrollColumn any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void ScrollColumn::showFocusLater() {
    // The field that got the focus may have just been made and have no place yet.
    QTimer::singleShot(0, this, &ScrollColumn::showFocus);
}

void ScrollColumn::showFocus() {
    QWidget* const focus = widget()->focusWidget();
    if (focus != nullptr && focus->hasFocus() && focus->height() <= viewport()->height()) {
        ensureWidgetVisible(focus, 0, kGap);
    }
}

QSize ScrollColumn::minimumSizeHint() const {
    // With room for the scroll bar: nothing scrolls sideways once it is there.
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 8 * kRowHeight};
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    if (watched == widget() && event->type() == QEvent::Resize) {
        showFocusLater(); // what came in above it may have pushed it out
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace canbao::ui
