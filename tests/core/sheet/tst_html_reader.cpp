#include "core/sheet/workbook.h"

#include "core/sheet/refusals.h"
#include "tests/support/encoded_text.h"
#include "tests/support/sheet_files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using canbao::test::encoded;

class TestHtmlReader : public QObject {
    Q_OBJECT

    canbao::test::SheetFiles m_files;

    QString shown(const QByteArray& page) { return canbao::test::shown(m_files.write(page, u"导出.xls"_s)); }
    QString refused(const QByteArray& page) { return canbao::test::refusal(m_files.write(page, u"导出.xls"_s)); }

private Q_SLOTS:
    void aTable() {
        QCOMPARE(
            shown("<html><head><meta charset=utf-8><title>t</title><style>td{}</style></head><body><table border=1>"
                  "<tr><th>姓名</th><th>身份证号</th></tr><tr><td>张三</td>"
                  "<td style=\"mso-number-format:'\\@'\">532526199001010018</td></tr></table></body></html>"),
            u"1: A=s:姓名 B=s:身份证号\n2: A=s:张三 B=s:532526199001010018"_s);
    }

    void encodings() {
        const QString page = u"<table><tr><td>张三</td></tr></table>"_s;
        for (const char* encoding : {"UTF-8", "GB18030", "UTF-16LE"}) {
            QByteArray bytes = encoded(page, encoding);
            bytes.prepend(QByteArray(encoding) == "UTF-16LE" ? QByteArray("\xFF\xFE") : QByteArray());
            QCOMPARE(shown(bytes), u"1: A=s:张三"_s);
        }
        // What the page declares may be wrong; its bytes are not.
        QCOMPARE(shown("<meta charset=utf-8>" + encoded(page, "GB18030")), u"1: A=s:张三"_s);
        QCOMPARE(shown("<meta charset=\"big5\">" + encoded(u"<table><tr><td>張</td></tr></table>"_s, "Big5")),
                 u"1: A=s:張"_s);
    }

    void oneSheetCalledLikeTheFile() {
        const auto workbook = openWorkbook(m_files.write("<table><tr><td>a</table>", u"导出.xls"_s));
        QVERIFY(workbook);
        QCOMPARE(canbao::test::sheetNames(**workbook), QStringList{u"导出"_s});
        QCOMPARE(canbao::test::shown(**workbook), u"1: A=s:a"_s);
        QCOMPARE(canbao::test::shown(**workbook), u"1: A=s:a"_s);
    }

    void aBlankWithoutItsSemicolon() {
        QCOMPARE(shown("<table><tr><td>&nbsp</td><td>&nbsp张&nbsp三&nbsp;</td><td>&nbspa&lt</td><td>a&nb"),
                 u"1: B=s:张 三 C=s:a&lt D=s:a&nb"_s);
    }

    void quotesThatKeepTextFromBeingANumber() {
        QCOMPARE(
            shown("<table><tr><td>=\"990000190101010005\"</td><td>=&quot;0012&quot;</td><td>=A1</td></tr></table>"),
            u"1: A=s:990000190101010005 B=s:0012 C=s:=A1"_s);
    }

    /// Excel writes what a cell holds beside what its width let it show.
    void aNumberThatIsNotShownInFull() {
        QCOMPARE(shown("<table><tr><td x:num=\"13800000002\">1.38E+10</td><td x:num='44348'>#######</td>"
                       "<td x:num=\"44348\">2021-06-01</td><td x:num>12</td><td x:num=\"x\">##</td>"
                       "<td x:num=\"1.38E10\">1.4E+10<br>a</td><td>1.38E+10</td><td x:num=\"2\"></td></tr></table>"),
                 u"1: A=n:13800000002 B=n:44348 C=s:2021-06-01 D=s:12 E=s:## F=s:1.4E+10\na G=s:1.38E+10"_s);
    }

    void spans() {
        QCOMPARE(shown("<table><tr><td colspan=3>名单</td></tr><tr><td rowspan='2'>吉山</td><td>1</td><td>2</td></tr>"
                       "<tr><td>3</td><td>4</td></tr><tr><td>a</td><td>b</td></tr></table>"),
                 u"1: A=s:名单\n2: A=s:吉山 B=s:1 C=s:2\n3: B=s:3 C=s:4\n4: A=s:a B=s:b\nmerged A1:C1\nmerged A2:A3"_s);
    }

    void aSpanPastTheEndIsCut() {
        QCOMPARE(shown("<table><tr><td rowspan=1000>a</td><td>b</td></tr><tr><td>c</td></tr></table>"),
                 u"1: A=s:a B=s:b\n2: B=s:c\nmerged A1:A2"_s);
    }

    void unclosedTags() {
        QCOMPARE(shown("<TABLE><TR><TD>a<TD>b<TR><TD>c</TABLE>"), u"1: A=s:a B=s:b\n2: A=s:c"_s);
        QCOMPARE(shown("<table><tr><td>a</td><td>b"), u"1: A=s:a B=s:b"_s);
    }

    /// Scripts of web pages export what stands inside the table, or close it too early.
    void rowsWithoutATable() {
        QCOMPARE(shown("<tr><th>姓名</th><th>备注</th></tr><tr><td>张三</td><td>a</td></tr>"),
                 u"1: A=s:姓名 B=s:备注\n2: A=s:张三 B=s:a"_s);
        QCOMPARE(shown("<html>名单<thead><td>姓名<td>备注</thead><tbody><tr><td>张三<td>a</tbody></html>"),
                 u"1: A=s:名单\n2: A=s:姓名 B=s:备注\n3: A=s:张三 B=s:a"_s);
        QCOMPARE(shown("<table><tr><td>a</td><td>b</td></tr></table></table><tr><td>c</td><td>d</td></tr>"),
                 u"1: A=s:a B=s:b\n2: A=s:c B=s:d"_s);
    }

    void textOfACell() {
        QCOMPARE(shown("<table><tr><td>  a \n b  </td><td>&nbsp;</td><td>a<br>b</td><td><p>c</p><p>d</p></td>"
                       "<td><b>e</b><font "
                       "color=red>f</font></td><td>&lt;&amp;&gt;&quot;&#20013;&#x20164;&middot;&unknown;&</td>"
                       "<td>阿依<!-- note -->古丽<script>if (a < b) x(\"</td>\");</script></td></tr></table>"),
                 u"1: A=s:a b C=s:a\nb D=s:c\nd E=s:ef F=s:<&>\"中𠅤·&unknown;& G=s:阿依古丽"_s);
    }

    void textAroundTheTableIsRowsToo() {
        QCOMPARE(shown("<body><h3>弥勒市<br>未参保名单</h3><p>单位：x</p><table><caption>表一</caption><tr><td>a</td></"
                       "tr></table>尾注"),
                 u"1: A=s:弥勒市\n2: A=s:未参保名单\n3: A=s:单位：x\n4: A=s:表一\n5: A=s:a\n6: A=s:尾注"_s);
    }

    void severalTablesStandUnderEachOther() {
        QCOMPARE(shown("<table><tr><td rowspan=5>a</td></tr></table><table><tr><td>b</td></tr></table>"),
                 u"1: A=s:a\n2: A=s:b\nmerged A1:A2"_s);
    }

    void aTableInsideACellHasItsOwnRows() {
        QCOMPARE(shown("<table><tr><td>标题<table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr></table>"),
                 u"1: A=s:标题\n2: A=s:a B=s:b\n3: A=s:c"_s);
    }

    void attributesWithBrackets() {
        QCOMPARE(shown("<table><tr><td title=\"a>b\" x='>'>c</td><td colspan = \"2\">d</td><td>e</td></tr></table>"),
                 u"1: A=s:c B=s:d D=s:e\nmerged B1:C1"_s);
    }

    void piecesEndAnywhere() {
        QByteArray page = "<table>";
        QString expected;
        for (int i = 0; i < 20'000; ++i) {
            page += "<tr><td>张三&amp;" + QByteArray::number(i) + "</td><!-- x --><td>b</td></tr>\n";
            expected += u"%1: A=s:张三&%2 B=s:b\n"_s.arg(i + 1).arg(i);
        }
        expected.chop(1);
        QCOMPARE(shown(page + "</table>"), expected);
    }

    void aPageWithoutATable() {
        QCOMPARE(refused("<html><body>请登录</body></html>"), refusals::foreign(refusals::Foreign::WebPage).message);
    }

    void pastExcelsGrid() {
        QCOMPARE(refused("<table><tr><td>" + QByteArray("a").repeated(32'768)), refusals::cellTooLong(1).message);
        QCOMPARE(refused("<table><tr><td>" + QByteArray("a").repeated(200'000) + "</table>"),
                 refusals::cellTooLong(1).message);
        QCOMPARE(refused("<table><tr><td colspan=16384>a<td>b</table>"), refusals::outsideTheGrid(1).message);
        QCOMPARE(refused("<table>" + QByteArray("<tr><td colspan=9000 rowspan=60000>a").repeated(2)),
                 refusals::tooLargeUnpacked().message);
        QCOMPARE(refused("<table>" + QByteArray("<tr>").repeated(1'048'578)), refusals::tooManyRows().message);
    }

    void aTagWithoutEnd() {
        QCOMPARE(refused("<table><tr><td " + QByteArray("x").repeated(3'000'000)), refusals::damaged({}).message);
    }
};

QTEST_APPLESS_MAIN(TestHtmlReader)
#include "tst_html_reader.moc"
