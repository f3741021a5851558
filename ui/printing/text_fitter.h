#pragma once

#include "ui/printing/paper_fonts.h"

#include <QGlyphRun>
#include <QList>
#include <QRectF>

#include <memory>

namespace canbao::printing {

struct TextStyle {
    FontRole role = FontRole::Body;
    double points = 10.5; ///< the size that is tried first; 10.5 pt is 五号
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool bold = false;
    double lineHeight = 1.25; ///< of the em; a multiple of it stands between two lines

    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// Glyphs of one face with the characters they stand for: what a PDF needs to be searched.
struct FittedRun {
    QGlyphRun glyphs; ///< in 1/100 mm, relative to the box
    QString face;
    QList<char32_t> characters; ///< one per glyph; 0 where a glyph stands for no single character
};

/// A text laid out for a box of a given size.
struct FittedText {
    QList<FittedRun> runs;
    QRectF inked; ///< mm, relative to the box: the em squares of all lines
    double points = 0;
    int lines = 0;
    double thickening = 0; ///< 1/100 mm: its shapes once more, so far to the right, where a face has no bold file
};

/// Lays text out so that all of it stands inside its box: wrapped where there is room for several lines, smaller where
/// there is not. Never cut, never outside. What repeats on every form is laid out once.
class TextFitter {
public:
    explicit TextFitter(PaperFonts fonts);

    /// A line break in the text starts a new line.
    [[nodiscard]] std::shared_ptr<const FittedText> fit(const QString& text, QSizeF boxMm, const TextStyle& style);
    /// On one line, at the style's own size.
    [[nodiscard]] double widthMm(const QString& text, const TextStyle& style);
    /// At the style's own size, broken into lines of `widthMm`, the first `firstWidthMm` wide.
    [[nodiscard]] QStringList brokenInto(const QString& text, double firstWidthMm, double widthMm,
                                         const TextStyle& style) const;
    /// At the style's own size, wrapped to `widthMm`.
    [[nodiscard]] double heightMm(const QString& text, double widthMm, const TextStyle& style);

private:
    [[nodiscard]] QSizeF measured(const QString& text, double widthMm, const TextStyle& style);

    struct Key {
        QString text;
        QSizeF box;
        TextStyle style;
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed) {
            return qHashMulti(seed, key.text, key.box.width(), key.box.height(), key.style.points,
                              static_cast<int>(key.style.role));
        }
    };

    PaperFonts m_fonts;
    QHash<Key, std::shared_ptr<const FittedText>> m_fitted;
    QHash<Key, QSizeF> m_measured; ///< mm; the key's box has the width to wrap at
};

} // namespace canbao::printing
