#include "ui/printing/text_fitter.h"

#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace canbao::printing {

namespace {

constexpr double kHundredthsPerPoint = 2540.0 / 72.0;
constexpr double kHundredthsPerMm = 100;
/// Where the baseline runs through the square of a Chinese character (OpenType BASE table of the CJK faces).
constexpr double kBaseline = 0.88;
/// Each attempt is a little smaller than the one before.
constexpr double kShrink = 0.95;
/// Forms of persons come and go; what repeats is found again soon.
constexpr qsizetype kRemembered = 4096;
constexpr double kThickening = 0.025; // of the em

int hundredthsOf(double points) {
    return std::max(1, static_cast<int>(std::lround(points * kHundredthsPerPoint)));
}

/// One attempt: the text at one size, wrapped to the box's width.
class Attempt {
public:
    Attempt(const QString& text, const QFont& font, double width, const TextStyle& style)
        : m_layout(QString(text).replace(u'\n', QChar::LineSeparator), font)
        , m_em(font.pixelSize())
        , m_pitch(m_em * style.lineHeight) {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            m_width = std::max(m_width, line.naturalTextWidth());
        }
        m_layout.endLayout();
    }

    [[nodiscard]] int lines() const { return m_layout.lineCount(); }
    [[nodiscard]] double width() const { return m_width; }
    /// From the top of the first em square to the foot of the last.
    [[nodiscard]] double height() const { return m_em + (m_layout.lineCount() - 1) * m_pitch; }

    /// Moves the lines to where the alignment wants them; returns what they cover.
    QRectF place(QSizeF box, Qt::Alignment alignment) {
        double top = 0;
        if (alignment & Qt::AlignVCenter) {
            top = (box.height() - height()) / 2;
        } else if (alignment & Qt::AlignBottom) {
            top = box.height() - height();
        }
        QRectF inked;
        for (int i = 0; i < m_layout.lineCount(); ++i) {
            QTextLine line = m_layout.lineAt(i);
            const double room = box.width() - line.naturalTextWidth();
            const double left = alignment & Qt::AlignHCenter ? room / 2 : alignment & Qt::AlignRight ? room : 0;
            const double square = top + i * m_pitch;
            line.setPosition({left, square + kBaseline * m_em - line.ascent()});
            inked |= QRectF(left, square, line.naturalTextWidth(), m_em);
        }
        return inked;
    }

    [[nodiscard]] QList<QGlyphRun> glyphs() const { return m_layout.glyphRuns(); }

private:
    QTextLayout m_layout;
    double m_em;
    double m_pitch;
    double m_width = 0;
};

FittedRun runOf(const QGlyphRun& glyphs, const QString& text) {
    const QRawFont font = glyphs.rawFont();
    QHash<quint32, char32_t> characters;
    for (const char32_t character : text.toUcs4()) {
        const QList<quint32> indexes = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
        if (indexes.size() == 1 && indexes.first() != 0 && !characters.contains(indexes.first())) {
            characters.insert(indexes.first(), character);
        }
    }
    // The weight too, because Windows' faces have no style names.
    FittedRun run{glyphs, font.familyName() + u'/' + font.styleName() + u'/' + QString::number(font.weight()), {}};
    for (const quint32 glyph : glyphs.glyphIndexes()) {
        run.characters.append(characters.value(glyph));
    }
    return run;
}

/// As they are read, line by line from left to right: whoever copies text out of a PDF gets it in the order in which it
/// was painted, while a layout hands its glyphs out face by face.
QList<QGlyphRun> inReadingOrder(const QList<QGlyphRun>& runs) {
    if (runs.size() < 2) {
        return runs;
    }
    struct Placed {
        QPointF position;
        quint32 glyph;
        qsizetype run;
    };
    QList<Placed> glyphs;
    for (qsizetype run = 0; run < runs.size(); ++run) {
        const QList<quint32> indexes = runs.at(run).glyphIndexes();
        const QList<QPointF> positions = runs.at(run).positions();
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            glyphs.append({positions.at(i), indexes.at(i), run});
        }
    }
    std::ranges::stable_sort(glyphs, [](const Placed& one, const Placed& other) {
        const double below = one.position.y() - other.position.y();
        return std::abs(below) > 1 ? below < 0 : one.position.x() < other.position.x();
    });
    QList<QGlyphRun> ordered;
    for (qsizetype from = 0; from < glyphs.size();) {
        QList<quint32> indexes;
        QList<QPointF> positions;
        const qsizetype run = glyphs.at(from).run;
        for (; from < glyphs.size() && glyphs.at(from).run == run; ++from) {
            indexes.append(glyphs.at(from).glyph);
            positions.append(glyphs.at(from).position);
        }
        QGlyphRun piece;
        piece.setRawFont(runs.at(run).rawFont());
        piece.setGlyphIndexes(indexes);
        piece.setPositions(positions);
        ordered.append(piece);
    }
    return ordered;
}

QRectF inMm(const QRectF& hundredths) {
    return {hundredths.topLeft() / kHundredthsPerMm, hundredths.size() / kHundredthsPerMm};
}

} // namespace

TextFitter::TextFitter(PaperFonts fonts)
    : m_fonts(std::move(fonts)) {}

std::shared_ptr<const FittedText> TextFitter::fit(const QString& text, QSizeF boxMm, const TextStyle& style) {
    Key key{text, boxMm, style};
    if (const auto found = m_fitted.constFind(key); found != m_fitted.cend()) {
        return *found;
    }
    const QSizeF box = boxMm * kHundredthsPerMm;
    auto fitted = std::make_shared<FittedText>();
    for (double points = style.points;; points *= kShrink) {
        const int em = hundredthsOf(points);
        Attempt attempt(text, m_fonts.font(style.role, style.bold, em), box.width(), style);
        if (em > 1 && (attempt.height() > box.height() || attempt.width() > box.width())) {
            continue;
        }
        fitted->inked = inMm(attempt.place(box, style.alignment));
        fitted->points = points;
        fitted->lines = attempt.lines();
        fitted->thickening = m_fonts.isThickened(style.role, style.bold) ? em * kThickening : 0;
        for (const QGlyphRun& glyphs : inReadingOrder(attempt.glyphs())) {
            fitted->runs.append(runOf(glyphs, text));
        }
        break;
    }
    if (m_fitted.size() >= kRemembered) {
        m_fitted.clear();
    }
    m_fitted.insert(std::move(key), fitted);
    return fitted;
}

QSizeF TextFitter::measured(const QString& text, double widthMm, const TextStyle& style) {
    Key key{text, {widthMm, 0}, style};
    if (const auto found = m_measured.constFind(key); found != m_measured.cend()) {
        return *found;
    }
    const QFont font = m_fonts.font(style.role, style.bold, hundredthsOf(style.points));
    const Attempt attempt(text, font, widthMm * kHundredthsPerMm, style);
    const QSizeF size(attempt.width() / kHundredthsPerMm, attempt.height() / kHundredthsPerMm);
    if (m_measured.size() >= kRemembered) {
        m_measured.clear();
    }
    m_measured.insert(std::move(key), size);
    return size;
}

QStringList TextFitter::brokenInto(const QString& text, double firstWidthMm, double widthMm,
                                   const TextStyle& style) const {
    QTextLayout layout(text, m_fonts.font(style.role, style.bold, hundredthsOf(style.points)));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth((lines.isEmpty() ? firstWidthMm : widthMm) * kHundredthsPerMm);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

double TextFitter::widthMm(const QString& text, const TextStyle& style) {
    constexpr double kEndless = 1e4;
    return measured(text, kEndless, style).width();
}

double TextFitter::heightMm(const QString& text, double widthMm, const TextStyle& style) {
    return measured(text, widthMm, style).height();
}

} // namespace canbao::printing
