#include "core/sheet/template/formula_references.h"
#include "core/sheet/template/formula_tokens.h"

#include <QTest>

using namespace canbao::sheet;

namespace {

/// Row 5 of 月报 becomes three rows.
constexpr RowExpansion kThree(4, 3);

QByteArray moved(const QByteArray& formula, const FormulaPlace& place) {
    return QByteArray::fromStdString(movedReferences(formula.toStdString(), kThree, place));
}

} // namespace

class TestFormulaReferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStandsElsewhereOnTheSheetStillMeansTheSame_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* before, const char* after) {
            QTest::addRow("%s", before) << QByteArray(before) << QByteArray(after);
        };
        row("C5", "C5");
        row("C4+C6", "C4+C8");
        row("$C$6/C$10", "$C$8/C$12");
        row("SUM(C5:C5)", "SUM(C5:C7)");
        row("SUM(C5)", "SUM(C5)");
        row("SUM(C3:C9)", "SUM(C3:C11)");
        row("SUM(C9:C3)", "SUM(C11:C3)");
        row("SUM(5:5)", "SUM(5:7)");
        row("SUM($6:$8)", "SUM($8:$10)");
        row("SUM(C:C)", "SUM(C:C)");
        row("LOG10(C6)+1E6", "LOG10(C8)+1E6");
        row("IF(C6=\"C6\",\"他说\"\"C6\"\"\",ROUND(C6,2))", "IF(C8=\"C6\",\"他说\"\"C6\"\"\",ROUND(C8,2))");
        row("月报!C6", "月报!C8");
        row("'月报'!C6", "'月报'!C8");
        row("汇总!C6", "汇总!C6");
        row("'it''s 5:6'!C6+C6", "'it''s 5:6'!C6+C8");
        row("[1]月报!C6+C6", "[1]月报!C6+C8");
        row("'[其他.xlsx]月报'!C6", "'[其他.xlsx]月报'!C6");
        row("SUM(一月:三月!C6)+C6", "SUM(一月:三月!C6)+C8");
        row("月报!C5:月报!C6", "月报!C5:月报!C8");
        row("合计+税率*C6", "合计+税率*C8");
        row("C6%", "C8%");
        row("XFE6+C6", "XFE6+C8");         // past the last column: a name
        row("C1048577+C6", "C1048577+C8"); // past the last row
        row("#REF!+C6", "#REF!+C8");
        row("", "");
    }
    void whatStandsElsewhereOnTheSheetStillMeansTheSame() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QCOMPARE(moved(before, {"月报", true, 0, false}), after);
    }

    void onOtherSheetsOnlyReferencesThatNameItMove() {
        QCOMPARE(moved("C6+月报!C6+SUM(月报!$C$5:$C$5)", {"月报", false, 0, false}),
                 QByteArray("C6+月报!C8+SUM(月报!$C$5:$C$7)"));
        QCOMPARE(moved("sheet1!C6", {"Sheet1", false, 0, false}), QByteArray("sheet1!C8"));
    }

    void eachCopyOfTheRowMeansItself_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("third");
        const auto row = [](const char* before, const char* first, const char* third) {
            QTest::addRow("%s", before) << QByteArray(before) << QByteArray(first) << QByteArray(third);
        };
        row("D5/C5", "D5/C5", "D7/C7");
        row("SUM(C5:F5)", "SUM(C5:F5)", "SUM(C7:F7)");
        row("C5/C$10", "C5/C$12", "C7/C$12");
        row("A4+1", "A4+1", "A6+1");
        row("SUM(C$5:C5)", "SUM(C$5:C5)", "SUM(C$5:C7)");
        row("C5*C2", "C5*C2", "C7*C2");
        row("C5/SUM(C$5:C$5)", "C5/SUM(C$5:C$7)", "C7/SUM(C$5:C$7)");
    }
    void eachCopyOfTheRowMeansItself() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, third);
        QCOMPARE(moved(before, {"月报", true, 0, true}), first);
        QCOMPARE(moved(before, {"月报", true, 2, true}), third);
    }

    void rangesOfAttributesGrowAndMove() {
        QCOMPARE(movedRanges("A5:B5 C3 D6:D9 E5", kThree), std::string("A5:B7 C3 D8:D11 E5:E7"));
        // A whole column has nowhere to grow to.
        QCOMPARE(movedRanges("A1:XFD1048576", kThree), std::string("A1:XFD1048576"));
    }

    void piecesJoinedAreTheFormula() {
        const std::string formula = "IF('a b'!$A$1:B2>=1.5E3,SUM(5:7,C:C),\"x\"\"\"&[2]z!A1)";
        std::string joined;
        for (const FormulaToken& token : formulaTokens(formula)) {
            joined += token.text;
        }
        QCOMPARE(joined, formula);
    }
};

QTEST_APPLESS_MAIN(TestFormulaReferences)
#include "tst_formula_references.moc"
