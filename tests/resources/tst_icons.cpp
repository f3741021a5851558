#include "resources/icons/icon_files.h"

#include <QImage>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

/// The pictures arrive in the program, in every size, drawn, and in one colour, so that a tint reaches all of it.
class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySymbolIsThereInEverySize_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name : icons::symbolNames()) {
            QTest::addRow("%s", qPrintable(name)) << name;
        }
    }
    void everySymbolIsThereInEverySize() {
        QFETCH(QString, name);
        for (int size : icons::symbolSizes()) {
            const QImage image = QImage(icons::symbolFile(name, size)).convertToFormat(QImage::Format_ARGB32);
            QCOMPARE(image.size(), QSize(size, size));
            QVERIFY2(inkShare(image) > 0.03, "nearly nothing is drawn");
            QVERIFY2(inkShare(image) < 0.5, "a symbol is made of lines");
            QVERIFY2(isBlack(image), "a second colour would survive the tint");
        }
    }
    void theApplicationsIconIsInColour() {
        for (int size : icons::appIconSizes()) {
            const QImage image = QImage(icons::appIconFile(size)).convertToFormat(QImage::Format_ARGB32);
            QCOMPARE(image.size(), QSize(size, size));
            QVERIFY(!isBlack(image));
        }
    }
    void theNavigationFindsItsSymbols() {
        for (const QString& name : {u"home"_s, u"import"_s, u"persons"_s, u"employers"_s, u"comparison"_s,
                                    u"registers"_s, u"reports"_s, u"printing"_s, u"settings"_s}) {
            QVERIFY2(icons::symbolNames().contains(name), qPrintable(name));
        }
    }

private:
    static double inkShare(const QImage& image) {
        double ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                ink += qAlpha(image.pixel(x, y)) / 255.0;
            }
        }
        return ink / (image.width() * image.height());
    }
    static bool isBlack(const QImage& image) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                if (qAlpha(pixel) > 0 && (qRed(pixel) | qGreen(pixel) | qBlue(pixel)) != 0) {
                    return false;
                }
            }
        }
        return true;
    }
};

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
