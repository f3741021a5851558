#include "core/sheet/workbook.h"

#include "core/sheet/refusals.h"
#include "tests/support/encoded_text.h"
#include "tests/support/sheet_files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using canbao::test::encoded;

namespace {

const QByteArray kHead = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                         "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                         "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                         "xmlns:x=\"urn:schemas-microsoft-com:office:excel\">";

QByteArray withRows(const QByteArray& rows) {
    return kHead + "<Worksheet ss:Name=\"名单\"><Table>" + rows + "</Table></Worksheet></Workbook>";
}

QByteArray cell(const QByteArray& type, const QByteArray& content) {
    return "<Cell><Data ss:Type=\"" + type + "\">" + content + "</Data></Cell>";
}

} // namespace

class TestSpreadsheetXmlReader : public QObject {
    Q_OBJECT

    canbao::test::SheetFiles m_files;

    QString shown(const QByteArray& xml, int index = 0) {
        return canbao::test::shown(m_files.write(xml, u"list.xls"_s), index);
    }
    QString refused(const QByteArray& xml) { return canbao::test::refusal(m_files.write(xml, u"list.xls"_s)); }

private Q_SLOTS:
    void everyTypeOfCell() {
        QCOMPARE(
            shown(withRows("<Row>" + cell("String", "张三&amp;") + cell("Number", "532526199001010018") +
                           cell("DateTime", "2021-06-01T00:00:00.000") + cell("Boolean", "1") + cell("Error", "#N/A") +
                           cell("String", "") + "<Cell/>" + cell("Number", "x") + "</Row>")),
            u"1: A=s:张三& B=n:532526199001010018 C=d:2021-06-01T00:00:00.000 D=b:1 E=e:#N/A H=s:x"_s);
    }

    void positions() {
        QCOMPARE(shown(withRows("<Row ss:Index=\"3\"><Cell ss:Index=\"2\"><Data ss:Type=\"Number\">1</Data></Cell>" +
                                cell("Number", "2") + "</Row><Row ss:Span=\"2\"/><Row ss:Hidden=\"1\">" +
                                cell("Number", "3") + "</Row>")),
                 u"3: B=n:1 C=n:2\n7*: A=n:3"_s);
    }

    void mergedCells() {
        QCOMPARE(shown(withRows("<Row><Cell ss:MergeAcross=\"2\"><Data ss:Type=\"String\">a</Data></Cell>" +
                                cell("String", "b") +
                                "</Row><Row><Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">c</Data></Cell></Row>")),
                 u"1: A=s:a D=s:b\n2: A=s:c\nmerged A1:C1\nmerged A2:A3"_s);
    }

    void formattedTextAndComments() {
        QCOMPARE(
            shown(withRows(
                "<Row><Cell><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\"><B>张</B>"
                "<Font>三</Font></ss:Data><Comment ss:Author=\"x\"><ss:Data>note</ss:Data></Comment></Cell></Row>")),
            u"1: A=s:张三"_s);
    }

    void numbersShownAsDates() {
        QCOMPARE(shown(kHead + "<Styles><Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short Date\"/></Style>"
                               "<Style ss:ID=\"n\"><NumberFormat ss:Format=\"0.00\"/></Style></Styles>"
                               "<Worksheet ss:Name=\"s\"><Table><Row>"
                               "<Cell ss:StyleID=\"d\"><Data ss:Type=\"Number\">44348</Data></Cell>"
                               "<Cell ss:StyleID=\"n\"><Data ss:Type=\"Number\">5</Data></Cell>"
                               "</Row></Table></Worksheet></Workbook>"),
                 u"1: A=d:44348 B=n:5"_s);
    }

    void sheetsAndEpoch() {
        const QByteArray xml =
            kHead +
            "<x:ExcelWorkbook><x:Date1904/></x:ExcelWorkbook>"
            "<Worksheet ss:Name=\"一\"><Table><Row>" +
            cell("DateTime", "1904-01-02") + "</Row></Table></Worksheet><Worksheet ss:Name=\"二\"><Table><Row>" +
            cell("Number", "2") +
            "</Row></Table><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>"
            "</Worksheet></Workbook>";
        const auto workbook = openWorkbook(m_files.write(xml, u"list.xls"_s));
        QVERIFY(workbook);
        QCOMPARE(canbao::test::sheetNames(**workbook), (QStringList{u"一"_s, u"[二]"_s}));
        QVERIFY((*workbook)->date1904());
        QCOMPARE(canbao::test::shown(**workbook, 1), u"1: A=n:2"_s);
        double serial = 0;
        QVERIFY((*workbook)->read(0, {[&](Row&& row) {
                                          serial = row.cells[0].number;
                                          return true;
                                      },
                                      {}}));
        QCOMPARE(serial, 1.0);
    }

    void otherEncodings() {
        QString xml = QString::fromUtf8(withRows("<Row>" + cell("String", "张三") + "</Row>"));
        xml.replace(u"version=\"1.0\""_s, u"version=\"1.0\" encoding=\"gb2312\""_s);
        QCOMPARE(shown(encoded(xml, "GB18030")), u"1: A=s:张三"_s);
        QCOMPARE(shown(QByteArray("\xEF\xBB\xBF") + xml.toUtf8()), u"1: A=s:张三"_s);
        QCOMPARE(shown("\r\n " + xml.toUtf8()), u"1: A=s:张三"_s); // a careless template
    }

    /// PHP's htmlentities(), of which XML knows only five.
    void namesOfCharacters() {
        QCOMPARE(shown(withRows("<Row>" + cell("String", "古丽&middot;测试") + cell("String", "a&nbsp;&amp;b") +
                                cell("String", "a&unknown;b") + "</Row>")),
                 u"1: A=s:古丽·测试 B=s:a\u00A0&b C=s:a&unknown;b"_s);
        QCOMPARE(shown(withRows("<Row>" + cell("String", QByteArray("&middot;").repeated(20'000)) + "</Row>")),
                 u"1: A=s:"_s + QString(20'000, u'·'));
        QCOMPARE(refused(withRows("<Row>" + cell("String", QByteArray("&middot;").repeated(40'000)) + "</Row>")),
                 refusals::cellTooLong(1).message);
    }

    void damageAndHarm() {
        QCOMPARE(refused(withRows("<Row>").chopped(30)), refusals::damaged({}).message);
        QCOMPARE(refused("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]>" +
                         kHead.mid(kHead.indexOf("<Workbook")) + "</Workbook>"),
                 refusals::unsafeMarkup().message);
        QCOMPARE(refused(kHead + "</Workbook>"), refusals::noWorksheet().message);
        QCOMPARE(refused(withRows("<Row ss:Index=\"1048577\"/>")), refusals::tooManyRows().message);
        QCOMPARE(refused(withRows("<Row ss:Index=\"99999999999999\"/>")), refusals::tooManyRows().message);
        QCOMPARE(refused(withRows("<Row><Cell ss:Index=\"16385\"/></Row>")), refusals::outsideTheGrid(1).message);
        QCOMPARE(refused(withRows("<Row><Cell ss:MergeAcross=\"99999\"/></Row>")), refusals::outsideTheGrid(1).message);
        QCOMPARE(refused(withRows("<Row>" + cell("String", QByteArray("a").repeated(32'768)) + "</Row>")),
                 refusals::cellTooLong(1).message);
    }
};

QTEST_APPLESS_MAIN(TestSpreadsheetXmlReader)
#include "tst_spreadsheet_xml_reader.moc"
