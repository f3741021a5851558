#include "core/sheet/biff_early.h"

#include "core/sheet/refusals.h"
#include "tests/support/biff_builder.h"
#include "tests/support/encoded_text.h"
#include "tests/support/sheet_files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using namespace canbao::test;

namespace {

QByteArray record(quint16 type, const QByteArray& body) {
    return u16(type) + u16(static_cast<quint16>(body.size())) + body;
}
QByteArray place(quint16 row, quint16 column) {
    return u16(row) + u16(column);
}
/// What stands behind the place of a cell in Excel 2.
QByteArray attributes(quint8 format = 0) {
    return QByteArray(1, '\0') + static_cast<char>(format) + '\0';
}
/// The same in Excel 3 and 4.
QByteArray cell(quint16 row, quint16 column, quint16 cellFormat = 0) {
    return place(row, column) + u16(cellFormat);
}
QByteArray shortText(const QByteArray& text) {
    return static_cast<char>(text.size()) + text;
}
QByteArray longText(const QByteArray& text) {
    return u16(static_cast<quint16>(text.size())) + text;
}

const QByteArray kEnd = record(0x000A, {});
const QByteArray kExcel2 = record(0x0009, u16(2) + u16(0x0010));
const QByteArray kExcel3 = record(0x0209, u16(0x0300) + u16(0x0010) + u16(0));
const QByteArray kExcel4 = record(0x0409, u16(0x0400) + u16(0x0010) + u16(0));

} // namespace

class TestBiffEarly : public QObject {
    Q_OBJECT

    SheetFiles m_files;

    QString read(const QByteArray& records) { return shown(m_files.write(records, u"list.xls"_s)); }

private Q_SLOTS:
    void everyCellOfExcel2() {
        QCOMPARE(read(kExcel2 + record(0x0004, place(0, 0) + attributes() + shortText("name")) +
                      record(0x0002, place(0, 1) + attributes() + u16(60'000)) +
                      record(0x0003, place(0, 2) + attributes() + f64(-3.5)) +
                      record(0x0003, place(0, 3) + attributes(12) + f64(33000)) + // m/d/yy, without FORMAT
                      record(0x0005, place(0, 4) + attributes() + QByteArray("\1\0", 2)) +
                      record(0x0005, place(0, 5) + attributes() + QByteArray("\x2A\1", 2)) +
                      record(0x0006, place(1, 0) + attributes() + f64(7) + "\0\3\x1E\1") +
                      record(0x0006, place(1, 1) + attributes() + specialResult(0)) +
                      record(0x0007, shortText("text")) + record(0x0001, place(1, 2) + attributes()) + kEnd),
                 u"1: A=s:name B=n:60000 C=n:-3.5 D=d:33000 E=b:1 F=e:#N/A\n2: A=n:7 B=s:text"_s);
    }

    void everyCellOfExcel3And4() {
        const auto cells = [](quint16 formula) {
            return record(0x0204, cell(0, 0) + longText("name")) + record(0x0203, cell(0, 1) + f64(2)) +
                   record(0x027E, cell(0, 2, 1) + u32((33000U << 2) | 2)) +
                   record(0x0205, cell(0, 3) + QByteArray("\0\0", 2)) +
                   record(formula, cell(1, 0) + specialResult(0) + u16(0) + u16(0)) + record(0x0207, longText("text")) +
                   record(0x0208, u16(1) + QByteArray(10, '\0') + u16(0x0020) + u16(0)) + kEnd;
        };
        const QString expected = u"1: A=s:name B=n:2 C=d:33000 D=b:0\n2*: A=s:text"_s;
        const QByteArray general = shortText("General");
        const QByteArray day = shortText("yyyy-mm-dd");
        QCOMPARE(read(kExcel3 + record(0x001E, general) + record(0x001E, day) + record(0x0243, QByteArray(12, '\0')) +
                      record(0x0243, QByteArray("\0\1", 2) + QByteArray(10, '\0')) + cells(0x0206)),
                 expected);
        QCOMPARE(read(kExcel4 + record(0x041E, u16(0) + general) + record(0x041E, u16(0) + day) +
                      record(0x0443, QByteArray(12, '\0')) +
                      record(0x0443, QByteArray("\0\1", 2) + QByteArray(10, '\0')) + cells(0x0406)),
                 expected);
    }

    void recordsOfExcel2InALaterVersion() {
        QCOMPARE(read(kExcel4 + record(0x0443, QByteArray("\0\x0E", 2)) +
                      record(0x0003, place(0, 0) + attributes() + f64(1)) +
                      record(0x0003, place(0, 1) + attributes(14) + f64(2)) + record(0x0203, cell(0, 2, 0) + f64(3)) +
                      kEnd),
                 u"1: A=n:1 B=d:2 C=d:3"_s);
    }

    void chineseWithAndWithoutItsCodePage() {
        const QByteArray names =
            record(0x0004, place(0, 0) + attributes() + shortText(encoded(u"姓名"_s, "GB18030"))) +
            record(0x0004, place(1, 0) + attributes() + shortText(encoded(u"欧阳娜"_s, "GB18030")));
        const QString expected = u"1: A=s:姓名\n2: A=s:欧阳娜"_s;
        QCOMPARE(read(kExcel2 + names + kEnd), expected);
        QCOMPARE(read(kExcel2 + record(0x0042, u16(936)) + names + kEnd), expected);
        QCOMPARE(read(kExcel2 + record(0x0042, u16(0x8001)) + names + kEnd), expected); // "the ANSI code page"
    }

    void years1904() {
        const auto workbook = openWorkbook(m_files.write(kExcel2 + record(0x0022, u16(1)) + kEnd, u"list.xls"_s));
        QVERIFY(workbook && (*workbook)->date1904());
    }

    void whatIsRefused() {
        using refusals::Foreign;
        const auto refused = [&](const QByteArray& records) { return refusal(m_files.write(records, u"list.xls"_s)); };
        const QString ancient = refusals::foreign(Foreign::AncientExcel).message;
        QCOMPARE(refused(record(0x0409, u16(0x0400) + u16(0x0100) + u16(0)) + kEnd), ancient); // a workbook of Excel 4
        QCOMPARE(refused(record(0x0009, u16(2) + u16(0x0020)) + kEnd), ancient);               // a chart
        const QString damaged = refusals::damaged({}).message;
        QCOMPARE(refused(kExcel2 + record(0x0003, place(0, 0) + attributes() + f64(1))), damaged); // no end
        QCOMPARE(refused(kExcel2 + record(0x0003, place(0, 0) + attributes() + "abc") + kEnd), damaged);
        QCOMPARE(refused(kExcel2 + record(0x0004, place(0, 0)) + kEnd), damaged);
        QCOMPARE(refused(kExcel2 + record(0x0004, place(0, 0) + attributes() + '\x09' + "abc") + kEnd), damaged);
        QCOMPARE(refused(kExcel2 + record(0x002F, u32(0x12345678)) + kEnd), refusals::encrypted().message);
    }

    void otherStreamsStay() {
        const QByteArray stream = BiffBuilder().sheet("s").number(0, 0, 1).stream();
        QCOMPARE(withoutEarlyRecords(stream).value(), stream);
        QCOMPARE(withoutEarlyRecords("x").value(), QByteArray("x"));
    }
};

QTEST_APPLESS_MAIN(TestBiffEarly)
#include "tst_biff_early.moc"
