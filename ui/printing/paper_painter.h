#pragma once

#include "ui/printing/glyph_log.h"
#include "ui/printing/text_fitter.h"

#include <QColor>
#include <QPainter>

#include <functional>

namespace canbao::printing {

/// Rules of a form, in millimetres: thick around a table, thin inside it.
inline constexpr double kThickRule = 0.5;
inline constexpr double kThinRule = 0.18;

/// Paints one page in millimetres from the paper's upper left corner, in black, whatever the device's resolution.
class PaperPainter {
public:
    /// Is told where each text was put: its box and what it covers, both in mm.
    using TextObserver = std::function<void(const QString& text, const QRectF& box, const QRectF& inked)>;

    /// `painter` is open on a device of that many dots per inch whose origin is the paper's corner.
    PaperPainter(QPainter& painter, TextFitter& fitter, double dotsPerInchX, double dotsPerInchY);
    ~PaperPainter();
    PaperPainter(const PaperPainter&) = delete;
    PaperPainter& operator=(const PaperPainter&) = delete;

    void setGlyphLog(GlyphLog* log) { m_log = log; }
    void setTextObserver(TextObserver observer) { m_observer = std::move(observer); }

    /// All of `text`, inside `box`: TextFitter::fit.
    void text(const QRectF& box, const QString& text, const TextStyle& style = {});
    void line(QPointF from, QPointF to, double width = kThinRule);
    void frame(const QRectF& rectangle, double width = kThinRule);
    void fill(const QRectF& rectangle, const QColor& colour = Qt::black);

    [[nodiscard]] TextFitter& fitter() { return m_fitter; }

private:
    QPainter& m_painter;
    TextFitter& m_fitter;
    GlyphLog* m_log = nullptr;
    TextObserver m_observer;
};

} // namespace canbao::printing
