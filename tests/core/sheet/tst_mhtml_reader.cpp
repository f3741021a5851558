#include "core/sheet/workbook.h"

#include "core/sheet/refusals.h"
#include "tests/support/encoded_text.h"
#include "tests/support/sheet_files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using canbao::test::encoded;

namespace {

/// Excel's way to write a page into a file of several: in GB 2312, quoted.
QByteArray part(const QByteArray& name, const QString& page) {
    QByteArray quoted;
    for (const char c : encoded(page, "GB18030")) {
        quoted += c == '=' || static_cast<unsigned char>(c) > 126 ? '=' + QByteArray(1, c).toHex().toUpper()
                                                                  : QByteArray(1, c);
        if (quoted.size() - quoted.lastIndexOf('\n') > 70) {
            quoted += "=\r\n";
        }
    }
    return "------=_NextPart_01\r\nContent-Location: file:///C:/4E1B7A00/" + name +
           "\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset=\"gb2312\"\r\n\r\n" +
           quoted + "\r\n";
}

QByteArray message(const QByteArray& parts) {
    return "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; "
           "boundary=\"----=_NextPart_01\"\r\n\r\nThis document is a Single File Web Page.\r\n\r\n" +
           parts + "------=_NextPart_01--\r\n";
}

QString listed(const QString& name, const QString& page) {
    return u"<x:ExcelWorksheet>\n<x:Name>%1</x:Name>\n<x:WorksheetSource HRef=\"%2\"/>\n</x:ExcelWorksheet>\n"_s.arg(
        name, page);
}

QString workbookPage(const QString& sheets) {
    return u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><!--[if gte mso 9]><xml><x:ExcelWorkbook>"
           "<x:ExcelWorksheets>%1</x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head>"
           "<frameset rows=\"*,39\"><frame src=\"list.files/sheet001.htm\"></frameset></html>"_s.arg(sheets);
}

QString sheetPage(const QString& cell, const QString& options = {}) {
    return u"<html><head><!--[if gte mso 9]><xml><x:WorksheetOptions>%2</x:WorksheetOptions></xml><![endif]--></head>"
           "<body><table><tr><td class=xl65>%1</td></tr></table></body></html>"_s.arg(cell, options);
}

} // namespace

class TestMhtmlReader : public QObject {
    Q_OBJECT

    canbao::test::SheetFiles m_files;

    canbao::Result<std::unique_ptr<Workbook>> opened(const QByteArray& bytes) {
        return openWorkbook(m_files.write(bytes, u"导出.xls"_s));
    }

private Q_SLOTS:
    void aWorkbookOfExcel() {
        const auto workbook = opened(
            message(part("list.htm", workbookPage(listed(u"名单 &amp; 表"_s, u"list.files/sheet001.htm"_s) +
                                                  listed(u"隐藏"_s, u"list.files/sheet002.htm"_s) +
                                                  listed(u"图"_s, u"list.files/sheet003.htm"_s))) +
                    part("list.files/sheet002.htm", sheetPage(u"李四"_s, u"<x:Visible>SheetHidden</x:Visible>"_s)) +
                    part("list.files/SHEET001.htm", sheetPage(u"张三"_s)) +
                    part("list.files/sheet003.htm", u"<html><body><img src=image001.gif></body></html>"_s) +
                    part("list.files/tabstrip.htm", u"<html><table><tr><td><a>名单</a></td></tr></table></html>"_s)));
        QVERIFY(workbook);
        QCOMPARE(canbao::test::sheetNames(**workbook), (QStringList{u"名单 & 表"_s, u"[隐藏]"_s}));
        QCOMPARE(canbao::test::shown(**workbook, 0), u"1: A=s:张三"_s);
        QCOMPARE(canbao::test::shown(**workbook, 1), u"1: A=s:李四"_s);
        QCOMPARE(canbao::test::shown(**workbook, 0), u"1: A=s:张三"_s);
        QCOMPARE((*workbook)->cautions(), QStringList());
    }

    void oneSheetOnThePageThatNamesIt() {
        const auto workbook = opened(message(
            part("list.htm", u"<html><head><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>名单"
                             "</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml></head><body>"
                             "<table><tr><td>张三</table>"_s)));
        QVERIFY(workbook);
        QCOMPARE(canbao::test::sheetNames(**workbook), QStringList{u"名单"_s});
        QCOMPARE(canbao::test::shown(**workbook), u"1: A=s:张三"_s);
    }

    void pagesThatNobodyNames() {
        const auto workbook = opened(message(part("a.htm", sheetPage(u"张三"_s)) + part("b.htm", u"<p>c</p>"_s) +
                                             part("c.htm", sheetPage(u"李四"_s))));
        QVERIFY(workbook);
        QCOMPARE(canbao::test::sheetNames(**workbook), (QStringList{u"导出"_s, u"导出 2"_s}));
        QCOMPARE(canbao::test::shown(**workbook, 1), u"1: A=s:李四"_s);
    }

    void aSinglePart() {
        const auto workbook = opened("MIME-Version: 1.0\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
                                     "Content-Transfer-Encoding: base64\r\n\r\n" +
                                     sheetPage(u"张三"_s).toUtf8().toBase64());
        QVERIFY(workbook);
        QCOMPARE(canbao::test::sheetNames(**workbook), QStringList{u"导出"_s});
        QCOMPARE(canbao::test::shown(**workbook), u"1: A=s:张三"_s);
    }

    void whatIsMissingIsTold() {
        const QByteArray first = part("list.htm", workbookPage(listed(u"一"_s, u"list.files/sheet001.htm"_s) +
                                                               listed(u"二"_s, u"list.files/sheet002.htm"_s))) +
                                 part("list.files/sheet001.htm", sheetPage(u"张三"_s));
        const auto lacksASheet = opened(message(first));
        QVERIFY(lacksASheet);
        QCOMPARE(canbao::test::sheetNames(**lacksASheet), QStringList{u"一"_s});
        QCOMPARE((*lacksASheet)->cautions().size(), 1);

        QByteArray whole = message(part("a.htm", sheetPage(u"张三"_s)));
        whole.chop(40);
        const auto cutOff = opened(whole);
        QVERIFY(cutOff);
        QCOMPARE((*cutOff)->cautions().size(), 1);
    }

    void aPageIsOneSheet() {
        const QString twice = listed(u"一"_s, u"list.files/sheet001.htm"_s) + listed(u"二"_s, u"sheet001.htm"_s);
        const auto workbook =
            opened(message(part("list.htm", workbookPage(twice)) + part("sheet001.htm", sheetPage(u"张三"_s))));
        QVERIFY(workbook);
        QCOMPARE(canbao::test::sheetNames(**workbook), QStringList{u"一"_s});
    }

    void refused() {
        const auto refusalOf = [&](const QByteArray& bytes) {
            return canbao::test::refusal(m_files.write(bytes, u"导出.xls"_s));
        };
        QCOMPARE(refusalOf(message(part("a.htm", u"<p>请登录</p>"_s))),
                 refusals::foreign(refusals::Foreign::WebPage).message);
        QCOMPARE(refusalOf(message(part("list.htm", workbookPage(listed(u"a"_s, u"b"_s).repeated(1'001))))),
                 refusals::tooManyParts().message);
        QCOMPARE(refusalOf(message({})), refusals::foreign(refusals::Foreign::WebPage).message);
        QCOMPARE(refusalOf(message(part("a.htm", sheetPage(u"附件"_s)) +
                                   "------=_NextPart_01\r\nContent-Disposition: attachment\r\n\r\nPK\r\n")),
                 refusals::foreign(refusals::Foreign::Mail).message);
        QCOMPARE(refusalOf(message(part("a.htm", u"<table><tr><td>"_s + QString(40'000, u'a')))),
                 refusals::cellTooLong(1).message);
    }
};

QTEST_APPLESS_MAIN(TestMhtmlReader)
#include "tst_mhtml_reader.moc"
