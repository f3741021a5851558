#include "core/sheet/template/formula_value.h"

#include <QTest>

#include <map>

using namespace canbao::sheet;
using namespace Qt::StringLiterals;

namespace {

/// A1 3, A2 4, A3 empty, A4 "合计", A5 TRUE, A6 #DIV/0!; A7 cannot be told.
std::optional<std::vector<FormulaValue>> cells(const FormulaToken& reference) {
    static const std::map<int, FormulaValue> values{
        {0, 3.0}, {1, 4.0}, {3, u"合计"_s}, {4, true}, {5, FormulaError{u"#DIV/0!"_s}}};
    if (reference.elsewhere || !reference.from.row) {
        return std::nullopt;
    }
    std::vector<FormulaValue> result;
    for (int row = *reference.from.row; row <= (reference.to ? *reference.to->row : *reference.from.row); ++row) {
        if (row == 6) {
            return std::nullopt;
        }
        const auto found = values.find(row);
        result.push_back(found == values.end() ? FormulaValue() : found->second);
    }
    return result;
}

QString shown(const std::optional<FormulaValue>& value) {
    if (!value) {
        return u"?"_s;
    }
    if (const auto* const number = std::get_if<double>(&*value)) {
        return QString::number(*number, 'g', 15);
    }
    if (const auto* const text = std::get_if<QString>(&*value)) {
        return u'"' + *text + u'"';
    }
    if (const auto* const truth = std::get_if<bool>(&*value)) {
        return *truth ? u"TRUE"_s : u"FALSE"_s;
    }
    const auto* const error = std::get_if<FormulaError>(&*value);
    return error != nullptr ? error->text : u"empty"_s;
}

} // namespace

class TestFormulaValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void calculatesWhatOfficesWrite_data() {
        QTest::addColumn<QByteArray>("formula");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* formula, const QString& value) {
            QTest::addRow("%s", formula) << QByteArray(formula) << value;
        };
        row("1+2*3", u"7"_s);
        row("(1+2)*3", u"9"_s);
        row("-2^2", u"4"_s);
        row("7-2-1", u"4"_s);
        row("12/4/3", u"1"_s);
        row("50%", u"0.5"_s);
        row("1.5E2", u"150"_s);
        row("A1+A2", u"7"_s);
        row("A1+A3", u"3"_s);
        row("A1+A5", u"4"_s);
        row("A3", u"empty"_s);
        row("A4", u"\"合计\""_s);
        row("A4&\"：\"&A1", u"\"合计：3\""_s);
        row("\"他说\"\"好\"\"\"", u"\"他说\"好\"\""_s);
        row("SUM(A1:A5)", u"7"_s);
        row("sum(A1:A3,A1,10)", u"20"_s);
        row("SUM(A1,A4)", u"3"_s);
        row("SUM(月报!A1:A2)", u"7"_s);
        row("'it''s 月报'!A1*2", u"6"_s);
        row("AVERAGE(A1:A3)", u"3.5"_s);
        row("COUNT(A1:A5)", u"2"_s);
        row("COUNTA(A1:A5)", u"4"_s);
        row("MAX(A1:A3)", u"4"_s);
        row("MIN(A1:A3)", u"3"_s);
        row("ROUND(2.675,2)", u"2.68"_s);
        row("ROUND(-1.5,0)", u"-2"_s);
        row("ROUND(A1/A2*100,1)", u"75"_s);
        row("ABS(A1-A2)", u"1"_s);
        row("INT(-1.5)", u"-2"_s);
        row("A1<A2", u"TRUE"_s);
        row("A1>=A2", u"FALSE"_s);
        row("A1<>A2", u"TRUE"_s);
        row("\"a\"=\"A\"", u"TRUE"_s);
        row("IF(A1>A2,\"多\",\"少\")", u"\"少\""_s);
        row("IF(A3=0,0,A1/A3)", u"0"_s);
        row("IF(A1=3,\"是\")", u"\"是\""_s);
        row("IF(A1=4,\"是\")", u"FALSE"_s);
        row("AND(A1=3,A2=4)", u"TRUE"_s);
        row("OR(A1=4,A2=5)", u"FALSE"_s);
        row("NOT(A1=3)", u"FALSE"_s);
        row("A1/A3", u"#DIV/0!"_s);
        row("A1/0+1", u"#DIV/0!"_s);
        row("IFERROR(A1/A3,0)", u"0"_s);
        row("IFERROR(A6,\"-\")", u"\"-\""_s);
        row("IFERROR(A1/A2,0)", u"0.75"_s);
    }
    void calculatesWhatOfficesWrite() {
        QFETCH(QByteArray, formula);
        QFETCH(QString, value);
        QCOMPARE(shown(formulaValue(formula.toStdString(), cells)), value);
    }

    void whatItDoesNotKnowItLeavesOpen_data() {
        QTest::addColumn<QByteArray>("formula");
        for (const char* const formula :
             {"", "1+", "(1", "A7", "SUM(A1:A7)", "VLOOKUP(A1,A1:A3,1)", "税率*2", "[1]月报!A1", "A1 A2", "{1,2}",
              "TODAY()", "IFERROR(A7,0)", "IF(A7,1,2)", "1..2", "\"open", "SUM(1,2", "@"}) {
            QTest::addRow("%s", formula) << QByteArray(formula);
        }
    }
    void whatItDoesNotKnowItLeavesOpen() {
        QFETCH(QByteArray, formula);
        QCOMPARE(shown(formulaValue(formula.toStdString(), cells)), u"?"_s);
    }
};

QTEST_APPLESS_MAIN(TestFormulaValue)
#include "tst_formula_value.moc"
