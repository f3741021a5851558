#include "core/sheet/template/template_fill.h"
#include "tests/support/sheet_files.h"
#include "tests/support/xlsx_builder.h"

#include <QFile>
#include <QTest>

using namespace canbao;
using namespace canbao::sheet;
using namespace Qt::StringLiterals;

namespace {

/// The city's monthly table, small: title, one line for each village, 合计, a share and signatures below.
const QByteArray kReport = R"(
<row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>{{填报单位}}参保扩面月报</t></is></c></row>
<row r="2"><c r="A2" t="inlineStr"><is><t>村</t></is></c><c r="B2" t="inlineStr"><is><t>下发</t></is></c></row>
<row r="3" ht="21"><c r="A3" s="2" t="inlineStr"><is><t>{{村}}</t></is></c><c r="B3" s="3" t="inlineStr"><is><t>{{ 下发人数 }}</t></is></c><c r="C3" t="inlineStr"><is><t>{{已参保}}</t></is></c><c r="D3"><f>C3/B3</f><v>0.99</v></c></row>
<row r="4"><c r="A4" t="inlineStr"><is><t>合计</t></is></c><c r="B4"><f>SUM(B3:B3)</f><v>99</v></c><c r="C4"><f t="shared" ref="C4:C4" si="0">SUM(C$3:C3)</f><v>99</v></c><c r="D4"><f>IFERROR(C4/B4,0)</f></c></row>
<row r="6"><c r="A6" t="inlineStr"><is><t>填表人：{{填表人}}　{{填报时间}}</t></is></c></row>)";

TemplateContent content(int villages) {
    TemplateContent content;
    content.single = {{u"填报单位"_s, u"朋普镇"_s}, {u"填表人"_s, u"普丽英"_s}, {u"填报时间"_s, u"2026-07-01"_s}};
    TemplateLines lines;
    lines.columns = {{u"村"_s, {}}, {u"下发人数"_s, {u"下发"_s}}, {u"已参保"_s, {}}};
    for (int village = 1; village <= villages; ++village) {
        lines.rows.append({{u"村"_s, u"=第%1村"_s.arg(village)},
                           {u"下发人数"_s, qint64(village * 10)},
                           {u"已参保"_s, qint64(village * 4)}});
    }
    content.lines = {lines};
    return content;
}

} // namespace

class TestTemplateFill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLinePerVillageGrowsAndTheSumsFollow() {
        test::SheetFiles files;
        const QString form = files.write(test::XlsxBuilder(kReport).bytes());
        QVERIFY(fillTemplate(form, content(3), files.path(u"out.xlsx"_s)).has_value());
        QCOMPARE(test::shown(files.path(u"out.xlsx"_s)), uR"(1: A=s:朋普镇参保扩面月报
2: A=s:村 B=s:下发
3: A=s:=第1村 B=n:10 C=n:4 D=n:0.4
4: A=s:=第2村 B=n:20 C=n:8 D=n:0.4
5: A=s:=第3村 B=n:30 C=n:12 D=n:0.4
6: A=s:合计 B=n:60 C=n:24 D=n:0.4
8: A=s:填表人：普丽英　2026-07-01)"_s);
        QCOMPARE(files.names().size(), 2); // nothing is left beside it
    }

    void oneVillageNeedsNoMoreRows() {
        test::SheetFiles files;
        const QString form = files.write(test::XlsxBuilder(kReport).bytes());
        QVERIFY(fillTemplate(form, content(1), files.path(u"out.xlsx"_s)).has_value());
        QVERIFY(test::shown(files.path(u"out.xlsx"_s)).contains(u"4: A=s:合计 B=n:10 C=n:4 D=n:0.4"_s));
    }

    void whatTellsOfPlacesMovesAlong() {
        test::SheetFiles files;
        test::XlsxBuilder builder(kReport);
        builder.afterRows(
            R"(<autoFilter ref="A2:D3"/><mergeCells count="3"><mergeCell ref="A1:D1"/><mergeCell ref="E3:F3"/><mergeCell ref="A6:D6"/></mergeCells><conditionalFormatting sqref="D3"><cfRule type="expression" priority="1"><formula>$D3&lt;$D$4</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="B3:C3 B4"><formula1>$B$6</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A6" location="名单!A4"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>)");
        const QString form = files.write(builder.bytes());
        QVERIFY(fillTemplate(form, content(3), files.path(u"out.xlsx"_s)).has_value());
        const QByteArray sheet = partOf(files.path(u"out.xlsx"_s), "xl/worksheets/sheet1.xml");
        for (const char* const expected :
             {R"(<autoFilter ref="A2:D5")", R"(<mergeCells count="5">)", R"(ref="A1:D1")", R"(ref="E3:F3")",
              R"(ref="E4:F4")", R"(ref="E5:F5")", R"(ref="A8:D8")", R"(sqref="D3:D5")", "$D3&lt;$D$6",
              R"(sqref="B3:C5 B6")", "<formula1>$B$8</formula1>", R"(hyperlink ref="A8")", R"(brk id="6")",
              R"(<row r="5" ht="21")"}) {
            QVERIFY2(sheet.contains(expected), expected);
        }
    }

    void otherSheetsAndNamesFollow() {
        test::SheetFiles files;
        test::XlsxBuilder builder(kReport);
        builder.sheet(
            "汇总", R"(<row r="1"><c r="A1"><f>名单!B4+B4</f><v>1</v></c><c r="B1"><f>SUM(名单!B3:B3)</f></c></row>)");
        const QString form = files.write(builder.bytes());
        QVERIFY(fillTemplate(form, content(2), files.path(u"out.xlsx"_s)).has_value());
        QCOMPARE(test::shown(files.path(u"out.xlsx"_s), 1), u"1: A=n:30 B=n:30"_s);
        QVERIFY(partOf(files.path(u"out.xlsx"_s), "xl/worksheets/sheet2.xml").contains("<f>名单!B5+B4</f>"));
    }

    void partsThatAreNotTouchedStayByteForByte() {
        test::SheetFiles files;
        test::XlsxBuilder builder(kReport);
        const QByteArray picture("\x89PNG\r\n\x1a\n not really", 19);
        builder.part("xl/media/image1.png", picture).part("docProps/app.xml", "<Properties  >\r\n</Properties>");
        const QString form = files.write(builder.bytes());
        QVERIFY(fillTemplate(form, content(2), files.path(u"out.xlsx"_s)).has_value());
        for (const char* const part : {"xl/media/image1.png", "docProps/app.xml"}) {
            QCOMPARE(partOf(files.path(u"out.xlsx"_s), part), partOf(form, part));
        }
    }

    void aMarkThatNobodyKnowsIsNamedWithItsCell() {
        test::SheetFiles files;
        const QString form = files.write(
            test::XlsxBuilder(R"(<row r="7"><c r="C7" t="inlineStr"><is><t>{{天气}}</t></is></c></row>)").bytes());
        const auto filled = fillTemplate(form, content(2), files.path(u"out.xlsx"_s));
        QVERIFY(!filled);
        QVERIFY(filled.error().message.contains(u"C7"_s) && filled.error().message.contains(u"天气"_s));
        QVERIFY(!QFile::exists(files.path(u"out.xlsx"_s)));
    }

    void marksOfLinesBelongInOneRow() {
        test::SheetFiles files;
        const QString form = files.write(
            test::XlsxBuilder(
                R"(<row r="2"><c r="A2" t="inlineStr"><is><t>{{村}}</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>{{下发人数}}</t></is></c></row>)")
                .bytes());
        QVERIFY(!fillTemplate(form, content(2), files.path(u"out.xlsx"_s)));
    }

    void arrayFormulasAreRefusedInWords() {
        test::SheetFiles files;
        const QString form = files.write(
            test::XlsxBuilder(kReport + R"(<row r="9"><c r="A9"><f t="array" ref="A9:A10">B3:B4</f></c></row>)")
                .bytes());
        const auto filled = fillTemplate(form, content(2), files.path(u"out.xlsx"_s));
        QVERIFY(!filled);
        QVERIFY(filled.error().message.contains(u'9'));
        QVERIFY(!QFile::exists(files.path(u"out.xlsx"_s)));
    }

private:
    static QByteArray partOf(const QString& path, const QByteArray& part) {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly)) {
            return {};
        }
        const auto archive = ZipArchive::open(std::move(file));
        return archive ? (*archive)->readPart(part, 1 << 20).value_or(QByteArray()) : QByteArray();
    }
};

QTEST_APPLESS_MAIN(TestTemplateFill)
#include "tst_template_fill.moc"
