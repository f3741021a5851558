#pragma once

#include "ui/printing/paper_document.h"

#include <QImage>
#include <QString>

namespace canbao::tests {

/// Where a text was put on a page, in mm.
struct PlacedText {
    QString text;
    QRectF box;
    QRectF inked;
};

/// Every text of a page and its place.
[[nodiscard]] QList<PlacedText> textsOf(const printing::PaperDocument& document, int page);

/// What is wrong with where a page's texts stand: outside their box or in the page's margin, or with a character that
/// no font shows; empty when all is well.
[[nodiscard]] QString misplacedText(const printing::PaperDocument& document, int page);

/// The page at 150 dpi in grey, painted with the reference fonts.
[[nodiscard]] QImage rendered(const printing::PaperDocument& document, int page);

/// Compares with tests/data/printing/NAME.png. Equal means: on average less than one grey step of 255 apart, and no
/// square of 8 × 8 pixels (1.4 mm) more than 48 steps. Empty when equal, else what differs. With CANBAO_UPDATE_GOLDEN
/// set, writes the image instead; look at it before it is committed.
[[nodiscard]] QString differenceFromGolden(const QImage& image, const QString& name);

} // namespace canbao::tests
