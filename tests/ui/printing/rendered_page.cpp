#include "tests/ui/printing/rendered_page.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace canbao::tests {

namespace {

constexpr int kDotsPerInch = 150;
constexpr double kMmPerInch = 25.4;
constexpr double kMeanTolerance = 1.25; ///< a page full of words is a grey step apart where another rasterizer draws it
constexpr int kSquare = 8;
constexpr double kSquareTolerance = 48;

QImage paintPage(const printing::PaperDocument& document, int page, const printing::PaperFonts& fonts,
                 const printing::PaperPainter::TextObserver& observer) {
    const QSizeF inches = document.geometry().sizeMm / kMmPerInch;
    QImage image((inches * kDotsPerInch).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    printing::TextFitter fitter(fonts);
    printing::PaperPainter paper(painter, fitter, kDotsPerInch, kDotsPerInch);
    paper.setTextObserver(observer);
    document.paint(page, paper);
    return image.convertToFormat(QImage::Format_Grayscale8);
}

double apart(const QImage& one, const QImage& other, const QRect& area) {
    double sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar* a = one.constScanLine(y);
        const uchar* b = other.constScanLine(y);
        for (int x = area.left(); x <= area.right(); ++x) {
            sum += std::abs(a[x] - b[x]);
        }
    }
    return sum / (area.width() * area.height());
}

} // namespace

QList<PlacedText> textsOf(const printing::PaperDocument& document, int page) {
    QList<PlacedText> texts;
    paintPage(document, page, printing::PaperFonts::installed(),
              [&texts](const QString& text, const QRectF& box, const QRectF& inked) {
                  texts.append({text, box, inked});
              });
    return texts;
}

QString misplacedText(const printing::PaperDocument& document, int page) {
    constexpr double kRounding = 0.02;
    const QRectF content = document.geometry().content().adjusted(-kRounding, -kRounding, kRounding, kRounding);
    printing::TextFitter fitter(printing::PaperFonts::installed());
    for (const PlacedText& placed : textsOf(document, page)) {
        const QRectF box = placed.box.adjusted(-kRounding, -kRounding, kRounding, kRounding);
        if (!box.contains(placed.inked)) {
            return u"outside its box: "_s + placed.text;
        }
        if (!content.contains(placed.inked)) {
            return u"in the margin: "_s + placed.text;
        }
        for (const printing::FittedRun& run : fitter.fit(placed.text, {1000, 1000}, {})->runs) {
            if (run.glyphs.glyphIndexes().contains(0)) {
                return u"no font shows all of: "_s + placed.text;
            }
        }
    }
    return {};
}

QImage rendered(const printing::PaperDocument& document, int page) {
    return paintPage(document, page, printing::PaperFonts::reference(), {});
}

QString differenceFromGolden(const QImage& image, const QString& name) {
    const QString path = QStringLiteral(CANBAO_TEST_DATA "/printing/") + name + u".png"_s;
    if (qEnvironmentVariableIsSet("CANBAO_UPDATE_GOLDEN")) {
        QDir().mkpath(QFileInfo(path).path());
        return image.save(path) ? QString() : u"cannot write "_s + path;
    }
    const QImage golden = QImage(path).convertToFormat(QImage::Format_Grayscale8);
    if (golden.size() != image.size()) {
        return u"another size than "_s + path;
    }
    if (const double mean = apart(image, golden, image.rect()); mean > kMeanTolerance) {
        return u"%1 grey steps apart on average"_s.arg(mean);
    }
    for (int y = 0; y < image.height(); y += kSquare) {
        for (int x = 0; x < image.width(); x += kSquare) {
            const QRect square = QRect(x, y, kSquare, kSquare) & image.rect();
            if (const double mean = apart(image, golden, square); mean > kSquareTolerance) {
                return u"%1 grey steps apart at %2, %3"_s.arg(mean).arg(x).arg(y);
            }
        }
    }
    return {};
}

} // namespace canbao::tests
