#include "core/sheet/workbook.h"

#include "core/sheet/refusals.h"
#include "tests/support/sheet_files.h"
#include "tests/support/xlsx_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using canbao::test::XlsxBuilder;

class TestXlsxReader : public QObject {
    Q_OBJECT

    canbao::test::SheetFiles m_files;

    QString shown(const XlsxBuilder& builder, int index = 0) {
        return canbao::test::shown(m_files.write(builder.bytes()), index);
    }
    QString shownRows(const QByteArray& rows) { return shown(XlsxBuilder(rows)); }

private Q_SLOTS:
    void everyTypeOfCell() {
        QCOMPARE(
            shown(XlsxBuilder("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='inlineStr'><is><t>李四</t></is></c>"
                              "<c r='C1' t='str'><f>A1</f><v>王五</v></c><c r='D1'><v>12.50</v></c>"
                              "<c r='E1' t='b'><v>1</v></c><c r='F1' t='e'><v>#N/A</v></c>"
                              "<c r='G1' t='d'><v>2021-06-01</v></c><c r='H1' s='1'><v>44348</v></c></row>")
                      .sharedStrings({"<t>姓名</t>", "<t>张三</t>"})
                      .cellFormats({"0", "14"})),
            u"1: A=s:张三 B=s:李四 C=s:王五 D=n:12.50 E=b:1 F=e:#N/A G=d:2021-06-01 H=d:44348"_s);
    }

    void booleansInWords() {
        QCOMPARE(shownRows("<row><c t='b'><v>true</v></c><c t='b'><v>FALSE</v></c><c t='b'><v>TRUE</v></c>"
                           "<c t='b'><v>0</v></c></row>"),
                 u"1: A=b:1 B=b:0 C=b:1 D=b:0"_s);
    }

    void aNumberKeepsTheDigitsOfTheFile() {
        QCOMPARE(shownRows("<row><c><v>532526199001010018</v></c><c><v>5.32526199001010E+17</v></c><c><v>007</v></c>"
                           "<c><v> 1 </v></c></row>"),
                 u"1: A=n:532526199001010018 B=n:5.32526199001010E+17 C=n:007 D=n:1"_s);
    }

    void textWithoutItsTypeIsKept() {
        QCOMPARE(shownRows("<row><c><v>张三</v></c><c><v>inf</v></c><c><v>1e999</v></c></row>"),
                 u"1: A=s:张三 B=s:inf C=s:1e999"_s);
    }

    void rowsAndCellsWithoutReferences() {
        QCOMPARE(
            shownRows("<row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row>"
                      "<row><c><v>5</v></c></row>"),
            u"1: A=n:1 B=n:2\n4: C=n:3 D=n:4\n5: A=n:5"_s);
    }

    void emptyCellsAreLeftOut() {
        QCOMPARE(shown(XlsxBuilder("<row><c/><c t='s'><v>0</v></c><c t='inlineStr'><is/></c><c><v></v></c><c t='b'/>"
                                   "<c t='s'/><c><v>1</v></c></row><row/>")
                           .sharedStrings({"<t/>"})),
                 u"1: G=n:1"_s);
    }

    void cellsOutOfOrderAreSorted() {
        QCOMPARE(shownRows("<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='C1'><v>4</v></c></row>"),
                 u"1: A=n:1 C=n:4"_s);
    }

    void richTextAndPhonetics() {
        QCOMPARE(shown(XlsxBuilder("<row><c t='s'><v>0</v></c><c t='inlineStr'><is><r><rPr><b/></rPr><t>欧</t></r>"
                                   "<r><t>阳</t></r><rPh sb='0' eb='1'><t>ou</t></rPh></is></c></row>")
                           .sharedStrings({"<r><t>张</t></r><r><rPr/><t xml:space='preserve'> 三</t></r>"
                                           "<rPh sb='0' eb='1'><t>zhang</t></rPh><phoneticPr fontId='1'/>"})),
                 u"1: A=s:张 三 B=s:欧阳"_s);
    }

    void rareCharactersAndEscapes() {
        QCOMPARE(shown(XlsxBuilder("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c></row>")
                           .sharedStrings({"<t>𠅤𬭎</t>", "<t>a_x000D_b_x005F_x0041_</t>", "<t>_x12_xZZZZ_</t>"})),
                 u"1: A=s:𠅤𬭎 B=s:a\rb_x0041_ C=s:_x12_xZZZZ_"_s);
    }

    void prefixesOfNamespaces() {
        const QByteArray sheet =
            "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData>"
            "<x:row r='2'><x:c r='B2' "
            "t='inlineStr'><x:is><x:t>张三</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
        QCOMPARE(shown(XlsxBuilder().part("xl/worksheets/sheet1.xml", sheet)), u"2: B=s:张三"_s);
    }

    void aWrongDimensionIsNotBelieved() {
        const QByteArray sheet = "<worksheet><dimension ref='A1'/><sheetData><row r='9'><c r='Z9'><v>1</v></c></row>"
                                 "</sheetData></worksheet>";
        QCOMPARE(shown(XlsxBuilder().part("xl/worksheets/sheet1.xml", sheet)), u"9: Z=n:1"_s);
    }

    void utf16() {
        const QString sheet = u"<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData><row><c t='inlineStr'><is>"
                              "<t>张三</t></is></c></row></sheetData></worksheet>"_s;
        QByteArray bytes("\xFF\xFE");
        bytes.append(reinterpret_cast<const char*>(sheet.utf16()), sheet.size() * 2);
        QCOMPARE(shown(XlsxBuilder().part("xl/worksheets/sheet1.xml", bytes)), u"1: A=s:张三"_s);
    }

    void backslashesInPartNames() {
        const QByteArray row = "<row><c><v>1</v></c></row>";
        QCOMPARE(shown(XlsxBuilder(row).rename("xl/worksheets/sheet1.xml", "xl\\worksheets\\sheet1.xml")),
                 u"1: A=n:1"_s);
    }

    void absoluteTargets() {
        const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
        QCOMPARE(
            shown(XlsxBuilder("<row><c><v>1</v></c></row>")
                      .part("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId1' Type='" + type +
                                                              "' Target='/xl/worksheets/../worksheets/sheet1.xml'/>"
                                                              "</Relationships>")),
            u"1: A=n:1"_s);
    }

    void aWorkbookWithoutPackageRelationships() {
        QCOMPARE(shown(XlsxBuilder("<row><c><v>1</v></c></row>").rename("_rels/.rels", "_rels/lost")), u"1: A=n:1"_s);
    }

    void hiddenRowsCount() {
        QCOMPARE(shownRows("<row r='1' hidden='1'><c><v>1</v></c></row><row r='2' hidden='0'><c><v>2</v></c></row>"),
                 u"1*: A=n:1\n2: A=n:2"_s);
    }

    void mergedRangesFollowTheRows() {
        QCOMPARE(shown(XlsxBuilder("<row><c><v>1</v></c></row>")
                           .afterRows("<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A2:A40'/></mergeCells>")),
                 u"1: A=n:1\nmerged A1:C1\nmerged A2:A40"_s);
    }

    void sheetsHiddenOnesIncludedChartsNot() {
        const QString path = m_files.write(XlsxBuilder("<row><c><v>1</v></c></row>")
                                               .chartSheet("图表")
                                               .sheet("旧表", "<row><c><v>2</v></c></row>", "hidden")
                                               .sheet("吉山&amp;社区", "<row><c><v>3</v></c></row>", "veryHidden")
                                               .bytes());
        const auto workbook = openWorkbook(path);
        QVERIFY(workbook);
        QCOMPARE(canbao::test::sheetNames(**workbook), (QStringList{u"名单"_s, u"[旧表]"_s, u"[吉山&社区]"_s}));
        QCOMPARE(canbao::test::shown(**workbook, 2), u"1: A=n:3"_s);
        QCOMPARE(canbao::test::shown(**workbook, 0), u"1: A=n:1"_s);
        QCOMPARE(canbao::test::shown(**workbook, 0), u"1: A=n:1"_s); // a second look sees the same
    }

    void the1904Epoch() {
        XlsxBuilder builder("<row><c s='0'><v>1</v></c><c t='d'><v>1904-01-02T12:00:00Z</v></c></row>");
        builder.workbookProperties("date1904='1'").cellFormats({"14"});
        const auto workbook = openWorkbook(m_files.write(builder.bytes()));
        QVERIFY(workbook);
        QVERIFY((*workbook)->date1904());
        double serial = 0;
        QVERIFY((*workbook)->read(0, {[&](Row&& row) {
                                          serial = row.cells[1].number;
                                          return true;
                                      },
                                      {}}));
        QCOMPARE(serial, 1.5);
    }

    void ownNumberFormats() {
        QCOMPARE(
            shown(XlsxBuilder(
                      "<row><c s='0'><v>1</v></c><c s='1'><v>2</v></c><c s='2'><v>3</v></c><c s='9'><v>4</v></c></row>")
                      .cellFormats({"yyyy\"年\"m\"月\"", "0\"个月\"", "27"})),
            u"1: A=d:1 B=n:2 C=d:3 D=n:4"_s);
    }

    /// ISO/IEC 29500 Strict: other namespaces, other relationship types, dates in ISO 8601.
    void strict() {
        const QByteArray base = "http://purl.oclc.org/ooxml/";
        const auto relationship = [&](const char* kind, const char* target) {
            return "<Relationships><Relationship Id='rId1' Type='" + base + "officeDocument/relationships/" + kind +
                   "' Target='" + target + "'/></Relationships>";
        };
        QCOMPARE(
            shown(XlsxBuilder()
                      .part("_rels/.rels", relationship("officeDocument", "xl/workbook.xml"))
                      .part("xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"))
                      .part("xl/workbook.xml", "<workbook xmlns='" + base + "spreadsheetml/main' xmlns:r='" + base +
                                                   "officeDocument/relationships' conformance='strict'><sheets>"
                                                   "<sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>")
                      .part("xl/worksheets/sheet1.xml",
                            "<worksheet xmlns='" + base +
                                "spreadsheetml/main'><sheetData><row r='1'><c r='A1' t='d'><v>2021-06-01</v></c>"
                                "</row></sheetData></worksheet>")),
            u"1: A=d:2021-06-01"_s);
    }

    void aSheetWithoutAPartIsNone() {
        const auto workbook = openWorkbook(
            m_files.write(XlsxBuilder("<row><c><v>1</v></c></row>")
                              .part("xl/workbook.xml", "<workbook><sheets><sheet name='a' r:id='rId1'/><sheet name=' ' "
                                                       "state='veryHidden' r:id=''/></sheets></workbook>")
                              .bytes()));
        QVERIFY(workbook);
        QCOMPARE(canbao::test::sheetNames(**workbook), QStringList{u"a"_s});
        QCOMPARE(canbao::test::shown(**workbook), u"1: A=n:1"_s);
    }

    void escapesAndWhatLooksLikeThem() {
        const auto read = [&](const QByteArray& text) {
            return shown(XlsxBuilder("<row><c t='str'><v>" + text + "</v></c></row>"));
        };
        QCOMPARE(read("_x0041__x0042_c"), u"1: A=s:ABc"_s);
        QCOMPARE(read("_x005F_x0041_"), u"1: A=s:_x0041_"_s);
        QCOMPARE(read("_x_x0041_"), u"1: A=s:_xA"_s);
        QCOMPARE(read("a_x+041_b_x041_"), u"1: A=s:a_x+041_b_x041_"_s);
        QCOMPARE(read("a_x00"), u"1: A=s:a_x00"_s);
    }

    void formulasWithoutResultsAreCautioned() {
        const auto cautions = [&](const QByteArray& cell) {
            const auto workbook = openWorkbook(m_files.write(XlsxBuilder("<row>" + cell + "</row>").bytes()));
            return (*workbook)->read(0, {[](Row&&) { return true; }, {}}) ? (*workbook)->cautions().size() : -1;
        };
        QCOMPARE(cautions("<c><f>A1</f></c><c><v>1</v></c>"), 1);
        QCOMPARE(cautions("<c><f t='shared' si='0'/></c>"), 1);
        QCOMPARE(cautions("<c><f>A1</f><v></v></c>"), 1);
        QCOMPARE(cautions("<c><f>A1</f><v>2</v></c><c/>"), 0);
        QCOMPARE(cautions("<c t='str'><f>A1</f><v></v></c><c t='str'><f>A1</f><v/></c>"), 0); // an empty text
        QCOMPARE(cautions("<c t='str'><f>A1</f></c>"), 1);                                    // openxlsx of R
        QCOMPARE(cautions("<c t='inlineStr'><f>A1</f><is><t>x</t></is></c>"), 0);
    }

    /// Apache POI streams 0.0; other programs that do not calculate write 0 and ask for it when the file is opened.
    void formulasThatAllResultInZeroAreCautioned() {
        const auto cautions = [&](const QByteArray& cells, const QByteArray& properties = {}) {
            const auto workbook = openWorkbook(
                m_files.write(XlsxBuilder("<row>" + cells + "</row>").workbookProperties(properties).bytes()));
            return (*workbook)->read(0, {[](Row&&) { return true; }, {}}) ? (*workbook)->cautions().size() : -1;
        };
        const QByteArray zero = "<c><f>A1</f><v>0</v></c>";
        const QByteArray onLoad = "/><calcPr fullCalcOnLoad='1'"; // behind them
        QCOMPARE(cautions("<c><f>A1</f><v>0.0</v></c>"), 1);
        QCOMPARE(cautions(zero + zero, onLoad), 1);
        QCOMPARE(cautions(zero, {}), 0);
        QCOMPARE(cautions(zero + "<c><f>A1</f><v>2</v></c>", onLoad), 0);
        QCOMPARE(cautions("<c><v>0</v></c>", onLoad), 0);
    }

    void stopsWhenTheSinkHasEnough() {
        QByteArray rows;
        for (int i = 0; i < 1000; ++i) {
            rows += "<row><c><v>1</v></c></row>";
        }
        const auto workbook = openWorkbook(m_files.write(XlsxBuilder(rows).bytes()));
        int seen = 0;
        QVERIFY((*workbook)->read(0, {[&](Row&&) { return ++seen < 3; }, {}}));
        QCOMPARE(seen, 3);
    }

    void canBeCancelled() {
        std::stop_source stop;
        stop.request_stop();
        const auto workbook = openWorkbook(m_files.write(XlsxBuilder("<row><c><v>1</v></c></row>").bytes()));
        const auto done = (*workbook)->read(0, {[](Row&&) { return true; }, {}}, {{}, stop.get_token()});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, canbao::Error::Kind::Cancelled);
    }

    void aPathOutsideAscii() {
        const QString path = m_files.write(XlsxBuilder("<row><c><v>1</v></c></row>").bytes(), u"𠅤的名单.xlsx"_s);
        QCOMPARE(canbao::test::shown(path), u"1: A=n:1"_s);
    }

    void blanksBeforeTheWorkbook() {
        const QByteArray bytes = XlsxBuilder("<row><c><v>1</v></c></row>").bytes();
        for (const char* blanks :
             {"\xEF\xBB\xBF", "\r\n\r\n", "\xEF\xBB\xBF\n \t\n", "\n\xEF\xBB\xBF\xEF\xBB\xBF\r\n"}) {
            QCOMPARE(canbao::test::shown(m_files.write(blanks + bytes, u"名单.xlsx"_s)), u"1: A=n:1"_s);
        }
    }

    void theEndingDoesNotMatter() {
        const QString path = m_files.write(XlsxBuilder("<row><c><v>1</v></c></row>").bytes(), u"名单.xls"_s);
        QCOMPARE(canbao::test::shown(path), u"1: A=n:1"_s);
    }
};

QTEST_APPLESS_MAIN(TestXlsxReader)
#include "tst_xlsx_reader.moc"
