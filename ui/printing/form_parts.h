#pragma once

#include "ui/printing/page.h"
#include "ui/printing/paper_painter.h"

#include <QStringList>

namespace canbao::printing {

/// The common furniture of the office's forms. All measures in mm.

/// One cell of a row of boxes: a printed label or a place for a value.
struct FormCell {
    enum class Kind { Label, Value, Empty };
    Kind kind = Kind::Value;
    QString text;
    double width = 0;
};

[[nodiscard]] FormCell labelCell(const QString& text, double width);
[[nodiscard]] FormCell valueCell(const QString& text, double width);

/// A row of cells, thin rules between them and above them.
void paintCells(PaperPainter& painter, QPointF topLeft, double height, const QList<FormCell>& cells);

/// □ or ☑, its middle at `centre`.
void paintTickBox(PaperPainter& painter, QPointF centre, double size = 3.2, bool ticked = false);

/// A text with a tick box before it, and room to write after it.
struct TickOption {
    QString label;
    double blank = 0; ///< a line of that length to write on
    bool ticked = false;
};

/// Options one after the other, wrapped to a width as words are.
class OptionFlow {
public:
    OptionFlow(TextFitter& fitter, QList<TickOption> options, double width, double lineHeight, double points = 10);
    [[nodiscard]] double height() const { return m_lines * m_lineHeight; }
    void paint(PaperPainter& painter, QPointF topLeft) const;

private:
    struct Place {
        double x;
        int line;
        double textWidth;
    };
    QList<TickOption> m_options;
    QList<Place> m_places;
    int m_lines = 1;
    double m_lineHeight;
    TextStyle m_style;
};

/// An identifier in the groups in which it is read aloud (532526 1985 0101 001X), thin strokes between them. The groups
/// stand close enough to stay one word for a search in the PDF.
void paintGroupedId(PaperPainter& painter, const QRectF& area, const QString& id, const QList<int>& groups);

/// Empty boxes to write an identifier into, one per character, a thicker rule after each group.
void paintCharacterBoxes(PaperPainter& painter, const QRectF& area, const QList<int>& groups);

/// A grey band that opens a part of a form.
void paintBand(PaperPainter& painter, const QRectF& band, const QString& text);

/// Who signs for what, at the foot of a form: a column of lines at the left, a place for a seal at the right.
struct SignatureLine {
    QString who;  ///< 核实人签名
    QString what; ///< a second, smaller field beside it; empty: the line is a date
};
void paintSignatures(PaperPainter& painter, const QRectF& area, const QList<SignatureLine>& lines, const QString& seal);

/// What stands at the head of every form.
struct FormHeading {
    QString countyName; ///< 弥勒市
    QString officeName; ///< 朋普镇
    int year = 0;
    QString title;
    QString number; ///< 编号; empty on a blank form
    QString code;   ///< what the QR code says; empty: none
};

/// Paints title, office and number; returns where the form's table begins (mm from the paper's top).
double paintFormHeading(PaperPainter& painter, const PageGeometry& page, const FormHeading& heading);

/// 第 x 页 共 y 页 and what must be done with a paper that holds personal data.
void paintFormFooter(PaperPainter& painter, const PageGeometry& page, int pageNumber, int pageCount);
/// 第 x 页 共 y 页 (where there are several) and a sentence about the paper.
void paintFooter(PaperPainter& painter, const PageGeometry& page, const QString& words, int pageNumber, int pageCount);

} // namespace canbao::printing
