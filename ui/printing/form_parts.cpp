#include "ui/printing/form_parts.h"

#include "ui/printing/qr_code.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace canbao::printing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperForm)
};

const TextStyle kLabel{FontRole::Label, 10.5, Qt::AlignCenter};
const TextStyle kValue{FontRole::Body, 12, Qt::AlignLeft | Qt::AlignVCenter};
/// Helps the eye, and never looks like a digit 1.
constexpr QColor kFaint(0x80, 0x80, 0x80);
const QColor kShade(0xef, 0xef, 0xef);
constexpr double kPadding = 1.2;
constexpr double kQrSide = 22;
constexpr double kFooterHeight = 5;

} // namespace

FormCell labelCell(const QString& text, double width) {
    return {FormCell::Kind::Label, text, width};
}

FormCell valueCell(const QString& text, double width) {
    return {FormCell::Kind::Value, text, width};
}

void paintCells(PaperPainter& painter, QPointF topLeft, double height, const QList<FormCell>& cells) {
    double x = topLeft.x();
    for (const FormCell& cell : cells) {
        const QRectF box(x, topLeft.y(), cell.width, height);
        painter.text(box.adjusted(kPadding, 0.6, -kPadding, -0.6), cell.text,
                     cell.kind == FormCell::Kind::Label ? kLabel : kValue);
        if (x > topLeft.x()) {
            painter.line(box.topLeft(), box.bottomLeft());
        }
        x += cell.width;
    }
    painter.line(topLeft, {x, topLeft.y()});
}

void paintTickBox(PaperPainter& painter, QPointF centre, double size, bool ticked) {
    const QRectF box(centre.x() - size / 2, centre.y() - size / 2, size, size);
    painter.frame(box, 0.25);
    if (ticked) {
        const QPointF foot(box.left() + 0.4 * size, box.bottom() - 0.2 * size);
        painter.line({box.left() + 0.18 * size, box.top() + 0.5 * size}, foot, 0.45);
        painter.line(foot, {box.right() - 0.12 * size, box.top() + 0.18 * size}, 0.45);
    }
}

OptionFlow::OptionFlow(TextFitter& fitter, QList<TickOption> options, double width, double lineHeight, double points)
    : m_options(std::move(options))
    , m_lineHeight(lineHeight)
    , m_style{FontRole::Label, points, Qt::AlignLeft | Qt::AlignVCenter} {
    constexpr double kBox = 4.4; // the tick box and the gap behind it
    constexpr double kGap = 2.6; // between two options
    double x = 0;
    for (const TickOption& option : std::as_const(m_options)) {
        const double text = std::min(fitter.widthMm(option.label, m_style) + 0.1, width - kBox - option.blank);
        const double whole = kBox + text + option.blank;
        if (x > 0 && x + whole > width) {
            x = 0;
            ++m_lines;
        }
        m_places.append({x, m_lines - 1, text});
        x += whole + kGap;
    }
}

void OptionFlow::paint(PaperPainter& painter, QPointF topLeft) const {
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        const TickOption& option = m_options.at(i);
        const Place& place = m_places.at(i);
        const QPointF at = topLeft + QPointF(place.x, place.line * m_lineHeight);
        const double middle = at.y() + m_lineHeight / 2;
        paintTickBox(painter, {at.x() + 1.7, middle}, 3.2, option.ticked);
        const QRectF box(at.x() + 4.4, at.y(), place.textWidth, m_lineHeight);
        painter.text(box, option.label, m_style);
        if (option.blank > 0) {
            const double foot = middle + 2;
            painter.line({box.right() + 0.5, foot}, {box.right() + option.blank, foot});
        }
    }
}

void paintGroupedId(PaperPainter& painter, const QRectF& area, const QString& id, const QList<int>& groups) {
    if (std::accumulate(groups.begin(), groups.end(), 0) != id.size()) {
        painter.text(area, id, kValue); // another document, or damaged: as it was sent
        return;
    }
    const TextStyle style{FontRole::Label, 14, Qt::AlignLeft | Qt::AlignVCenter};
    // A gap of a tenth of an em and more would be a space to whoever searches the PDF.
    const double gap = 0.09 * style.points * 25.4 / 72;
    double x = area.left();
    qsizetype from = 0;
    for (const int length : groups) {
        const QString group = id.mid(from, length);
        if (from > 0) {
            painter.fill({x + gap / 2 - 0.05, area.center().y() - 2.2, 0.1, 4.4}, kFaint);
            x += gap;
        }
        const double width = painter.fitter().widthMm(group, style);
        painter.text({x, area.top(), width + 0.01, area.height()}, group, style);
        x += width;
        from += length;
    }
}

void paintCharacterBoxes(PaperPainter& painter, const QRectF& area, const QList<int>& groups) {
    const int count = std::accumulate(groups.begin(), groups.end(), 0);
    const double pitch = std::min(5.4, area.width() / count);
    const double height = std::min(area.height(), 6.6);
    const QRectF boxes(area.left(), area.center().y() - height / 2, pitch * count, height);
    double x = boxes.left();
    for (const int group : groups) {
        for (int i = 0; i < group; ++i) {
            if (x > boxes.left()) {
                painter.line({x, boxes.top()}, {x, boxes.bottom()}, i == 0 ? 0.45 : kThinRule);
            }
            x += pitch;
        }
    }
    painter.frame(boxes, 0.3);
}

void paintBand(PaperPainter& painter, const QRectF& band, const QString& text) {
    painter.fill(band, kShade);
    painter.text(band.adjusted(1.5, 0, -1.5, 0), text, {FontRole::Heading, 10.5});
    painter.line(band.topLeft(), band.topRight());
}

void paintSignatures(PaperPainter& painter, const QRectF& area, const QList<SignatureLine>& lines,
                     const QString& seal) {
    constexpr double kWho = 32;
    constexpr double kLeft = 100;
    constexpr double kWhat = 14;
    constexpr double kWhatSpace = 22;
    const double middle = area.left() + kLeft;
    const double height = area.height() / static_cast<double>(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QPointF at(area.left(), area.top() + static_cast<double>(i) * height);
        const SignatureLine& line = lines.at(i);
        if (line.what.isEmpty()) {
            paintCells(painter, at, height, {labelCell(line.who, kWho), labelCell({}, kLeft - kWho)});
            painter.text({at.x() + kWho + 2, at.y(), kLeft - kWho - 4, height}, Words::tr("______-____-____"),
                         {FontRole::Label, 10.5});
        } else {
            paintCells(painter, at, height,
                       {labelCell(line.who, kWho), labelCell({}, kLeft - kWho - kWhat - kWhatSpace),
                        labelCell(line.what, kWhat), labelCell({}, kWhatSpace)});
        }
    }
    painter.line({middle, area.top()}, {middle, area.bottom()});
    painter.line({middle, area.top()}, {area.right(), area.top()});
    const QRectF sealed(middle + 2, area.top() + 2, area.right() - middle - 4, area.height() - 4);
    painter.text({sealed.left(), sealed.top(), sealed.width(), 6}, seal, {FontRole::Label, 10.5});
    painter.text({sealed.left(), sealed.bottom() - 6, sealed.width(), 6}, Words::tr("______-____-____"),
                 {FontRole::Label, 10.5, Qt::AlignRight | Qt::AlignVCenter});
}

double paintFormHeading(PaperPainter& painter, const PageGeometry& page, const FormHeading& heading) {
    const QRectF content = page.content();
    const QRectF qr(content.right() - kQrSide + 2, content.top() - 2, kQrSide, kQrSide);
    QrCode::of(heading.code).paint(painter, qr);

    painter.text({content.left(), content.top(), content.width() - kQrSide, 5},
                 Words::tr("%1 social insurance enrolment campaign").arg(heading.countyName),
                 {FontRole::Label, 9, Qt::AlignLeft | Qt::AlignVCenter});
    painter.text({content.left() + kQrSide, content.top() + 6, content.width() - 2 * kQrSide, 10}, heading.title,
                 {FontRole::Title, 22, Qt::AlignCenter});
    painter.text({content.left() + kQrSide, content.top() + 16, content.width() - 2 * kQrSide, 6},
                 Words::tr("(year %1)").arg(heading.year), {FontRole::Body, 12, Qt::AlignCenter});

    const double line = content.top() + 22;
    const double half = content.width() / 2;
    painter.text({content.left(), line, half, 6}, Words::tr("Office: %1").arg(heading.officeName),
                 {FontRole::Label, 10.5});
    painter.text({content.left() + half, line, half, 6},
                 Words::tr("No. %1").arg(heading.number.isEmpty() ? u"____________"_s : heading.number),
                 {FontRole::Label, 10.5, Qt::AlignRight | Qt::AlignVCenter});
    return line + 7;
}

void paintFormFooter(PaperPainter& painter, const PageGeometry& page, int pageNumber, int pageCount) {
    paintFooter(painter, page,
                Words::tr("Holds personal data: for this verification only; bring it back to the office to file."),
                pageNumber, pageCount);
}

void paintFooter(PaperPainter& painter, const PageGeometry& page, const QString& words, int pageNumber, int pageCount) {
    const QRectF content = page.content();
    const QRectF foot(content.left(), content.bottom() - kFooterHeight + 1, content.width(), kFooterHeight - 1);
    const TextStyle small{FontRole::Label, 8, Qt::AlignLeft | Qt::AlignVCenter};
    painter.text(foot, words, small);
    if (pageCount > 1) {
        TextStyle right = small;
        right.alignment = Qt::AlignRight | Qt::AlignVCenter;
        painter.text(foot, Words::tr("Page %1 of %2").arg(pageNumber).arg(pageCount), right);
    }
}

} // namespace canbao::printing
