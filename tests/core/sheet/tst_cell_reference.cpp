#include "core/sheet/cell_reference.h"

#include <QTest>

using namespace canbao::sheet;
using namespace Qt::StringLiterals;

class TestCellReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsReferences() {
        QCOMPARE(parseCellReference("A1")->row, 0);
        QCOMPARE(parseCellReference("A1")->column, 0);
        QCOMPARE(parseCellReference("XFD1048576")->row, 1'048'575);
        QCOMPARE(parseCellReference("XFD1048576")->column, 16'383);
        QCOMPARE(parseCellReference("$AB$12")->column, 27);
        QCOMPARE(parseCellReference("ab12")->row, 11);
    }

    void refusesWhatNoSheetHas_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "A", "1", "A0", "XFE1", "A1048577", "ZZZZZZZ99999999999", "A99999999999999999999",
                                 "@1", "[1", "A-1", "A1 ", "A1B", "姓1", "$", "$$A1"}) {
            QTest::addRow("%s", text) << QByteArray(text);
        }
    }
    void refusesWhatNoSheetHas() {
        QFETCH(const QByteArray, text);
        QVERIFY(!parseCellReference(text.toStdString()));
    }

    void readsRanges() {
        const auto range = parseRange("C7:A2");
        QVERIFY(range);
        QCOMPARE(range->firstRow, 1);
        QCOMPARE(range->firstColumn, 0);
        QCOMPARE(range->lastRow, 6);
        QCOMPARE(range->lastColumn, 2);
        QCOMPARE(parseRange("B2")->lastColumn, 1);
        QVERIFY(!parseRange("A1:"));
        QVERIFY(!parseRange("A1:B2:C3"));
    }

    void columnLettersAreExcels() {
        for (const auto& [letters, column] : {std::pair(u"A"_s, 0), {u"Z"_s, 25}, {u"AA"_s, 26}, {u"XFD"_s, 16383}}) {
            QCOMPARE(columnLetters(column), letters);
            QCOMPARE(columnFromLetters(letters), std::optional(column));
        }
        QCOMPARE(columnFromLetters(u"aa"), std::optional(26));
        for (const QString& wrong : {u""_s, u"A1"_s, u"XFE"_s, u"AAAAAAAAAA"_s, u"姓"_s}) {
            QVERIFY(!columnFromLetters(wrong));
        }
    }
};

QTEST_APPLESS_MAIN(TestCellReference)
#include "tst_cell_reference.moc"
