#include "tests/support/biff_builder.h"
#include "tests/support/compound_builder.h"
#include "tests/support/xlsx_builder.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace canbao::test;

namespace {

/// Writes the seeds of one target into its folder.
class Corpus {
public:
    Corpus(const QString& root, const QString& target)
        : m_folder(root + u'/' + target) {
        QDir().mkpath(m_folder);
    }
    void add(const QByteArray& bytes) {
        QFile file(u"%1/seed-%2"_s.arg(m_folder).arg(m_count++, 3, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write a seed");
        }
    }

private:
    QString m_folder;
    int m_count = 0;
};

const QByteArray kRows =
    "<row r='1' hidden='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><r><t>a</t></r>"
    "<rPh><t>b</t></rPh></is></c><c t='str'><f>A1</f><v>x</v></c></row><row><c s='1'><v>1.5</v></c>"
    "<c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c><c t='d'><v>2021-06-01</v></c></row>";

XlsxBuilder workbook() {
    XlsxBuilder builder(kRows);
    builder.afterRows("<mergeCells><mergeCell ref='A1:C1'/></mergeCells>")
        .sharedStrings({"<t>姓名</t>", "<r><t>a_x000D_</t></r><rPh><t>b</t></rPh>"})
        .cellFormats({"0", "14", "yyyy\"年\""})
        .sheet("隐藏", "<row><c><v>1</v></c></row>", "hidden")
        .chartSheet("图");
    return builder;
}

QByteArray biff(BiffBuilder::Version version) {
    BiffBuilder builder(version);
    builder.codePage(936).format(164, "yyyy/m/d").cellFormat(0).cellFormat(164);
    if (version == BiffBuilder::Version::Biff8) {
        builder.sharedStrings({u"姓名"_s, u"~富"_s, u"plain text"_s}, 30);
    }
    builder.sheet("one").hiddenRow(0).number(0, 0, 1.5, 1).rk(0, 1, 6).mulRk(1, 0, {2, 6, 10}).label(2, 0, "abc");
    builder.boolErr(2, 1, 7, true).formula(3, 0, specialResult(0)).record(0x0207, u16(1) + '\1' + u16(0x5F20));
    builder.formula(3, 1, specialResult(1, 1)).formula(3, 2, f64(2)).merged({0, 0, 1, 1}).labelSst(4, 0, 1);
    return builder.sheet("two", 1).number(0, 0, 1).stream();
}

QByteArray record(quint16 type, const QByteArray& body) {
    return u16(type) + u16(static_cast<quint16>(body.size())) + body;
}

/// A worksheet of Excel 2: a text, a whole number, a number with a format of its own and a formula with a text.
QByteArray excel2() {
    const auto place = [](quint16 row, quint16 column) { return u16(row) + u16(column) + QByteArray(3, '\0'); };
    return record(0x0009, u16(2) + u16(0x0010)) + record(0x001E, "\4yyyy") + record(0x0004, place(0, 0) + "\3abc") +
           record(0x0002, place(0, 1) + u16(7)) + record(0x0003, place(0, 2) + f64(33000)) +
           record(0x0006, place(1, 0) + specialResult(0)) + record(0x0007, "\2ok") + record(0x000A, {});
}

/// One of Excel 4, whose cells name a format by an XF.
QByteArray excel4() {
    const auto place = [](quint16 row, quint16 column) { return u16(row) + u16(column) + u16(0); };
    return record(0x0409, u16(0x0400) + u16(0x0010) + u16(0)) + record(0x041E, u16(0) + "\4yyyy") +
           record(0x0443, QByteArray(12, '\0')) + record(0x0204, place(0, 0) + u16(3) + "abc") +
           record(0x0203, place(0, 1) + f64(33000)) + record(0x027E, place(0, 2) + u32(6)) + record(0x000A, {});
}

/// With a password: what FILEPASS says of it in two ways.
QByteArray encrypted(const QByteArray& filePass) {
    return record(0x0809, u16(0x0600) + u16(0x0005)) + record(0x002F, filePass) + record(0x000A, {});
}

void sheets(const QString& root) {
    Corpus zip(root, u"zip"_s);
    zip.add(workbook().bytes());
    zip.add(XlsxBuilder("<row><c><v>1</v></c></row>").bytes());
    zip.add(zipped({{"xl/workbook.xml", "<workbook/>", true}}));

    Corpus parts(root, u"sheet_xml"_s);
    const QByteArray separator(1, '\0');
    const QByteArray strings = "<sst><si><t>姓名</t></si><si><r><t>a_x000D_</t></r><rPh><t>b</t></rPh></si></sst>";
    const QByteArray styles = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy'/></numFmts><cellXfs>"
                              "<xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>";
    const QByteArray sheet =
        "<worksheet><sheetData>" + kRows + "</sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells></worksheet>";
    parts.add(sheet);
    parts.add(sheet + separator + strings + separator + styles);
    parts.add(
        "<x:worksheet xmlns:x='y'><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>");

    Corpus stream(root, u"biff"_s);
    stream.add(biff(BiffBuilder::Version::Biff8));
    stream.add(biff(BiffBuilder::Version::Biff5));
    stream.add(excel2());
    stream.add(excel4());
    stream.add(encrypted(u16(1) + u16(1) + u16(1) + QByteArray(48, 'x')));
    stream.add(encrypted(u16(1) + u16(2) + u16(2) + u32(0) + u32(32) + QByteArray(32, 'x') + u32(16) +
                         QByteArray(32, 'x') + u32(20) + QByteArray(20, 'x')));

    Corpus compound(root, u"compound"_s);
    compound.add(compoundFile({{u"Workbook"_s, biff(BiffBuilder::Version::Biff8)}}));
    compound.add(compoundFile({{u"Book"_s, biff(BiffBuilder::Version::Biff5)}, {u"Other"_s, QByteArray(5000, 'x')}}));
    compound.add(compoundFile({{u"EncryptedPackage"_s, "x"}}));
}

void texts(const QString& root) {
    const QString list = u"姓名,\"身份证号\"\r\n张三,=\"532526\"\r\n\"a\"\"b\nc\",𠅤\r\n"_s;
    Corpus csv(root, u"csv"_s);
    for (const char* encoding : {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32LE"}) {
        csv.add(QStringEncoder(encoding)(list));
        csv.add(QStringEncoder(encoding)(QChar(0xFEFF) + list));
    }
    csv.add(QStringEncoder("Big5")(u"姓名;地址\n張三;臺北\n"_s));
    csv.add("sep=;\na;b\n");
    csv.add(QByteArray("a\tb\n\0\0\tc\n", 10));

    Corpus html(root, u"html"_s);
    html.add(
        "<html><head><meta charset=utf-8></head><body><h3>title</h3><table><tr><td rowspan=2 colspan='2'>a&amp;&#20013;"
        "</td><th>b<br>c</th></tr><tr><td><table><tr><td>d</table></td></tr></table><!-- x "
        "--><script>a</script></body>");
    html.add(QStringEncoder("GB18030")(u"<TABLE><TR><TD>张三<TD>李四</TABLE>"_s));

    Corpus mhtml(root, u"mhtml"_s);
    mhtml.add(
        "MIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=\"=_x\"\n\n--=_x\nContent-Type: text/html\n"
        "Content-Location: a/b.htm\n\n<xml><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>a&amp;</x:Name>"
        "<x:WorksheetSource HRef=\"c.htm\"/></x:ExcelWorksheet></x:ExcelWorksheets></xml>\n--=_x\nContent-Type: "
        "multipart/mixed; boundary=y\n\n--y\nContent-Location: c.htm\nContent-Type: text/html\n"
        "Content-Transfer-Encoding: quoted-printable\n\n<x:Visible>SheetHidden</x:Visible><table><tr><td =\n"
        "rowspan=3D2>=D5=C5\n--y--\n--=_x--\n");
    mhtml.add("MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n" +
              QByteArray("<table><tr><td>a</table>").toBase64());

    Corpus xml(root, u"spreadsheet_xml"_s);
    xml.add(
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:s'><Styles>"
        "<Style ss:ID='d'><NumberFormat ss:Format='Short Date'/></Style></Styles><Worksheet ss:Name='a'><Table>"
        "<Row ss:Index='2' ss:Hidden='1' ss:Span='3'><Cell ss:Index='3' ss:MergeAcross='1' ss:MergeDown='1' "
        "ss:StyleID='d'>"
        "<Data ss:Type='Number'>1</Data></Cell><Cell><Data "
        "ss:Type='DateTime'>2021-06-01T00:00:00</Data><Comment><Data>x"
        "</Data></Comment></Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>"
        "</Worksheet></Workbook>");

    Corpus formats(root, u"number_format"_s);
    for (const char* text :
         {"yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy/m/d;@", "[h]:mm:ss", "0.00E+00", "General", "#,##0_);[Red]\\-0",
          "A1:XFD1048576", "$B$2", "2021-06-01T08:30:00Z", "a_x000D_b_x005F_x0041_"}) {
        formats.add(text);
    }
}

/// Numbers with right check digits that no person has: region 990000 does not exist.
void lists(const QString& root) {
    Corpus list(root, u"list"_s);
    const QByteArray rows =
        "序号,姓名,身份证号,村（社区）,联系电话,备注\r\n1,测试甲,990000199001010017,弥阳街道,13800000000,\r\n"
        "2,测试乙,990000199001010033,,0873-6123456,在校\r\n合计,2,,,,\r\n填表人：,,,,,\r\n";
    list.add("\2" + rows);
    list.add("\2未参保人员名单,,,,,\r\n填报单位：弥勒市,,,,,\r\n" + rows);
    list.add(QByteArray(1, '\0') + "单位名称,统一社会信用代码,联系人\n测试公司,91990000MA00000008,测试甲\n");
    list.add("\5姓名;死亡时间;证件号码\n测试甲;2021年6月;990000199001010017\n测试乙;20210601;990000900101001\n");
    list.add("\x0B姓名\t残疾人证号\n测试甲\t99000019900101001741\n");
    list.add("\2测试甲,990000199001010017\n测试乙,9.9000019900101E+17\n测试丙,９９００００１９９００１０１００３３\n");

    Corpus identifiers(root, u"identifiers"_s);
    for (const char* text : {"990000199001010017",
                             "99000019900101001x",
                             "'990000 19900101 0018",
                             "990000900101001",
                             "9.9E+17",
                             "E12345678",
                             "91990000MA00000008",
                             "990000000000001",
                             "MA000000-0",
                             "99000019900101001741B1",
                             "2021年6月1日",
                             "2021.6.1",
                             "20210601",
                             "202106",
                             "85.3.1",
                             "44348",
                             "古丽·测试",
                             "测试？",
                             "13800000000",
                             "0873-6123456",
                             "CB1:7F3A9C2E:12-15-18",
                             "ｃｂ１：７Ｆ３Ａ９Ｃ２Ｅ：１２"}) {
        identifiers.add(text);
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        QTextStream(stderr) << "make_fuzz_corpora FOLDER\n";
        return 2;
    }
    sheets(QString::fromLocal8Bit(argv[1]));
    texts(QString::fromLocal8Bit(argv[1]));
    lists(QString::fromLocal8Bit(argv[1]));
    return 0;
}
