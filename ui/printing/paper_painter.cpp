#include "ui/printing/paper_painter.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>

namespace canbao::printing {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kHundredths = 100;

/// The shapes alone: in a PDF they are no text that would be found a second time.
void drawOutlines(QPainter& painter, QPointF place, const QGlyphRun& run) {
    const QRawFont font = run.rawFont();
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        painter.fillPath(font.pathForGlyph(glyphs.at(i)).translated(place + positions.at(i)), Qt::black);
    }
}

} // namespace

PaperPainter::PaperPainter(QPainter& painter, TextFitter& fitter, double dotsPerInchX, double dotsPerInchY)
    : m_painter(painter)
    , m_fitter(fitter) {
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
    m_painter.scale(dotsPerInchX / kMmPerInch / kHundredths, dotsPerInchY / kMmPerInch / kHundredths);
}

PaperPainter::~PaperPainter() {
    m_painter.restore();
}

void PaperPainter::text(const QRectF& box, const QString& text, const TextStyle& style) {
    if (text.isEmpty()) {
        return;
    }
    const auto fitted = m_fitter.fit(text, box.size(), style);
    if (m_observer) {
        m_observer(text, box, fitted->inked.translated(box.topLeft()));
    }
    m_painter.setPen(Qt::black);
    for (const FittedRun& run : fitted->runs) {
        if (m_log != nullptr) {
            m_log->drawn(run);
        }
        const QPointF place = box.topLeft() * kHundredths;
        m_painter.drawGlyphRun(place, run.glyphs);
        if (fitted->thickening > 0) {
            drawOutlines(m_painter, place + QPointF(fitted->thickening, 0), run.glyphs);
        }
    }
}

void PaperPainter::line(QPointF from, QPointF to, double width) {
    m_painter.setPen(QPen(Qt::black, width * kHundredths, Qt::SolidLine, Qt::SquareCap));
    m_painter.drawLine(from * kHundredths, to * kHundredths);
}

void PaperPainter::frame(const QRectF& rectangle, double width) {
    m_painter.setPen(QPen(Qt::black, width * kHundredths, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(rectangle.topLeft() * kHundredths, rectangle.size() * kHundredths));
}

void PaperPainter::fill(const QRectF& rectangle, const QColor& colour) {
    m_painter.fillRect(QRectF(rectangle.topLeft() * kHundredths, rectangle.size() * kHundredths), colour);
}

} // namespace canbao::printing
