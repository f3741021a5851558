#include "ui/printing/preview/page_canvas.h"

#include "ui/common/metrics.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace canbao::printing {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr std::array kSteps{50, 75, 100, 125, 150, 200, 300, 400};
constexpr int kWheelStep = 120;

} // namespace

/// The sheet of paper: white whatever the theme, because paper is.
class PageCanvas::Sheet final : public QWidget {
public:
    explicit Sheet(PageCanvas* canvas)
        : m_canvas(canvas) {}

    void changed() {
        m_image = {};
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QRect paper = rect().adjusted(0, 0, -1, -1);
        if (m_image.size() != size() * devicePixelRatio()) {
            m_image = m_canvas->rendered(size());
        }
        painter.drawPixmap(0, 0, m_image);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(paper);
    }

private:
    PageCanvas* m_canvas;
    QPixmap m_image;
};

PageCanvas::PageCanvas(QWidget* parent)
    : QScrollArea(parent)
    , m_fitter(PaperFonts::installed())
    , m_sheet(new Sheet(this)) {
    setWidget(m_sheet);
    setAlignment(Qt::AlignCenter);
    setBackgroundRole(QPalette::Window);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    m_sheet->hide();
}

void PageCanvas::setDocument(std::shared_ptr<const PaperDocument> document) {
    m_document = std::move(document);
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    m_sheet->setVisible(pageCount() > 0);
    layOut();
    Q_EMIT pageChanged(m_page);
}

void PageCanvas::setPage(int page) {
    const int wanted = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (wanted == m_page) {
        return;
    }
    m_page = wanted;
    layOut();
    verticalScrollBar()->setValue(0);
    Q_EMIT pageChanged(m_page);
}

void PageCanvas::setZoom(Zoom zoom, int percent) {
    m_zoom = zoom;
    m_percent = std::clamp(percent, kSteps.front(), kSteps.back());
    layOut();
    Q_EMIT zoomChanged();
}

int PageCanvas::percent() const {
    return static_cast<int>(std::lround(100 * pixelsPerMm() * kMmPerInch / logicalDpiX()));
}

void PageCanvas::zoomIn() {
    const auto next = std::ranges::find_if(kSteps, [now = percent()](int step) { return step > now; });
    setZoom(Zoom::Percent, next == kSteps.end() ? kSteps.back() : *next);
}

void PageCanvas::zoomOut() {
    const auto next = std::find_if(kSteps.rbegin(), kSteps.rend(), [now = percent()](int step) { return step < now; });
    setZoom(Zoom::Percent, next == kSteps.rend() ? kSteps.front() : *next);
}

double PageCanvas::pixelsPerMm() const {
    if (!m_document) {
        return logicalDpiX() / kMmPerInch;
    }
    const QSizeF paper = m_document->geometry().sizeMm;
    const double width = (maximumViewportSize().width() - 2 * ui::kMargin) / paper.width();
    const double height = (maximumViewportSize().height() - 2 * ui::kMargin) / paper.height();
    switch (m_zoom) {
    case Zoom::WholePage:
        return std::max(0.5, std::min(width, height));
    case Zoom::PageWidth:
        return std::max(0.5, width - verticalScrollBar()->sizeHint().width() / paper.width());
    case Zoom::Percent:
        break;
    }
    return logicalDpiX() / kMmPerInch * m_percent / 100;
}

void PageCanvas::layOut() {
    if (!m_document || pageCount() == 0) {
        setAccessibleName(tr("No page to show"));
        return;
    }
    m_sheet->resize((m_document->geometry().sizeMm * pixelsPerMm()).toSize());
    m_sheet->changed();
    setAccessibleName(tr("Page %1 of %2").arg(m_page + 1).arg(pageCount()));
}

QPixmap PageCanvas::rendered(QSize size) const {
    QPixmap image(size * devicePixelRatio());
    image.fill(Qt::white);
    const QSizeF inches = m_document->geometry().sizeMm / kMmPerInch;
    {
        QPainter painter(&image);
        PaperPainter paper(painter, m_fitter, image.width() / inches.width(), image.height() / inches.height());
        m_document->paint(m_page, paper);
    }
    image.setDevicePixelRatio(devicePixelRatio()); // painted by its own pixels, shown by the screen's
    return image;
}

/// To the next or previous page; backwards by the arrows one arrives at its foot.
void PageCanvas::turn(int pages, bool toFoot) {
    const int before = m_page;
    setPage(m_page + pages);
    if (m_page != before && toFoot) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
}

void PageCanvas::keyPressEvent(QKeyEvent* event) {
    const QScrollBar& bar = *verticalScrollBar();
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageDown:
        turn(1, false);
        return;
    case Qt::Key_PageUp:
        turn(-1, false);
        return;
    case Qt::Key_Home:
        setPage(0);
        return;
    case Qt::Key_End:
        setPage(pageCount() - 1);
        return;
    case Qt::Key_Down:
        if (bar.value() == bar.maximum()) {
            turn(1, false);
            return;
        }
        break;
    case Qt::Key_Up:
        if (bar.value() == bar.minimum()) {
            turn(-1, true);
            return;
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control) {
            zoomIn();
            return;
        }
        break;
    case Qt::Key_Minus:
        if (control) {
            zoomOut();
            return;
        }
        break;
    case Qt::Key_0:
        if (control) {
            setZoom(Zoom::WholePage);
            return;
        }
        break;
    default:
        break;
    }
    QScrollArea::keyPressEvent(event);
}

void PageCanvas::wheelEvent(QWheelEvent* event) {
    const int delta = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier) {
        delta > 0 ? zoomIn() : zoomOut();
        event->accept();
        return;
    }
    const QScrollBar& bar = *verticalScrollBar();
    const bool atEdge = delta < 0 ? bar.value() == bar.maximum() : bar.value() == bar.minimum();
    if (!atEdge) {
        m_wheel = 0;
        QScrollArea::wheelEvent(event);
        return;
    }
    m_wheel += delta;
    if (std::abs(m_wheel) >= kWheelStep) {
        turn(m_wheel < 0 ? 1 : -1, m_wheel > 0);
        m_wheel = 0;
    }
    event->accept();
}

void PageCanvas::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (m_zoom != Zoom::Percent) {
        layOut();
        Q_EMIT zoomChanged();
    }
}

} // namespace canbao::printing
