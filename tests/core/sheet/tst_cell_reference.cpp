#include "core/sheet/cell_reference.h"

#include <QTest>

using namespace canbao::sheet;

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
};

QTEST_APPLESS_MAIN(TestCellReference)
#include "tst_cell_reference.moc"
