#include "core/sheet/content_kind.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using refusals::Foreign;

using Kind = std::variant<Container, Foreign>;
Q_DECLARE_METATYPE(Kind)

class TestContentKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knows_data() {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char* name, const QByteArray& head, Kind kind) {
            QTest::newRow(name) << head << kind;
        };
        row("zip", "PK\x03\x04 and more", Container::Zip);
        row("ole2", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more", Container::Ole2);
        row("biff5", QByteArray("\x09\x08\x08\x00\x00\x05\x05\x00", 8), Container::BiffStream);
        row("biff2", QByteArray("\x09\x00\x04\x00\x00\x00\x10\x00", 8), Container::BiffStream);
        row("pdf", "%PDF-1.7", Foreign::Pdf);
        row("picture", "\x89PNG\r\n\x1a\n", Foreign::Picture);
        row("rtf", "{\\rtf1\\ansi}", Foreign::Rtf);
        row("rar", "Rar!\x1a\x07", Foreign::Archive);
        row("xz", "\xFD\x37zXZ", Foreign::Archive);
        row("bzip2", "BZh91AY&SY", Foreign::Archive);
        row("tar", "list.csv" + QByteArray(249, '\0') + "ustar", Foreign::Archive);
        row("pdf behind a blank line", "\r\n%PDF-1.4\n", Foreign::Pdf);
        row("photo of a telephone", QByteArray("\0\0\0\x18", 4) + "ftypheic", Foreign::Picture);
        row("webp", "RIFF....WEBPVP8 ", Foreign::Picture);
        row("access", QByteArray("\0\1\0\0Standard ACE DB\0", 20), Foreign::Database);
        row("sqlite", "SQLite format 3", Foreign::Database);
        row("foxpro",
            QByteArray("\x03\x7E\x01\x1F\2\0\0\0\x41\0\x1D\0", 12) + QByteArray(20, '\0') + "NAME\0\0\0\0\0\0\0C",
            Foreign::DbaseTable);
        row("mht of WPS", "From: <Saved by WPS>\r\nSubject: \r\nMIME-Version: 1.0\r\n", Container::Mime);
        row("mht", "MIME-Version: 1.0\r\nContent-Type: multipart/related", Container::Mime);
        row("mht with folded lines before",
            "From: a\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\nMime-Version: 1", Container::Mime);
        row("mht without a version", "Content-Type: multipart/related; boundary=x\r\n\r\n--x", Container::Mime);
        row("html", "<html><table>", Container::Html);
        row("html doctype", "\xEF\xBB\xBF \r\n<!DOCTYPE HTML PUBLIC>", Container::Html);
        row("html comment", "<!-- export --><TABLE border=1>", Container::Html);
        row("html behind a long comment", "<!-- " + QByteArray(5000, 'x'), Container::Html);
        row("html behind a line of text", u"导出时间：2021-06-01 08:00\r\n<table border=1>"_s.toUtf8(),
            Container::Html);
        row("html behind a warning", "Warning: mail(): no connection in /www/a.php on line 3<TABLE><tr>",
            Container::Html);
        row("csv with html in a field", "id,text\n1,<table><tr>\n", Container::DelimitedText);
        row("html xml", "<?xml version='1.0'?><html xmlns='x'>", Container::Html);
        row("html utf-16", QStringEncoder("UTF-16LE")(u"\uFEFF<html><table>"_s), Container::Html);
        row("spreadsheet xml",
            "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><ss:Workbook "
            "xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>",
            Container::SpreadsheetXml);
        row("other xml", "<?xml version='1.0'?><note/>", Foreign::Unknown);
        row("flat open document",
            "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>",
            Foreign::OpenDocument);
        row("uof", "<?xml version='1.0'?><uof:UOF xmlns:uof='http://schemas.uof.org/cn/2003/uof'>", Foreign::Uof);
        row("word 2003 xml", "<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument>",
            Foreign::WordDocument);
        row("sylk", "ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K\"a\"\r\n", Foreign::ExchangeFormat);
        row("dif", "TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n0,2\r\n", Foreign::ExchangeFormat);
        row("csv that begins like sylk", "ID;Place\n1;a\n", Container::DelimitedText);
        row("csv", u"姓名,身份证号\n"_s.toUtf8(), Container::DelimitedText);
        row("csv gb18030", "\xD0\xD5\xC3\xFB,\xB1\xB8\xD7\xA2\n", Container::DelimitedText);
        row("csv utf-16", QStringEncoder("UTF-16LE")(u"\uFEFF姓名,下\n"_s), Container::DelimitedText);
        row("csv with a bracket", "<18,name\n1,2\n", Container::DelimitedText);
        row("csv with nul", QByteArray("a,b\n\0\0,1\n", 9), Container::DelimitedText);
        row("answer of a web system", u"{\"code\":401,\"msg\":\"认证失败，无法访问系统资源\"}\n"_s.toUtf8(),
            Foreign::SystemsAnswer);
        row("csv with a brace", "{a},b\n1,2\n", Container::DelimitedText);
        row("program filled up with nul", QByteArray("MZ\x90\x00\x03\x00\x00\x00\x04", 9) + QByteArray(3000, '\0'),
            Foreign::Unknown);
        row("program", QByteArray("MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xFF\xFF", 14), Foreign::Unknown);
    }
    void knows() {
        QFETCH(const QByteArray, head);
        QFETCH(const Kind, kind);
        QVERIFY(contentKind(head) == kind);
    }
};

QTEST_APPLESS_MAIN(TestContentKind)
#include "tst_content_kind.moc"
