#include "core/sheet/workbook.h"

#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"
#include "tests/support/biff_builder.h"
#include "tests/support/compound_builder.h"
#include "tests/support/encoded_text.h"
#include "tests/support/sheet_files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using namespace canbao::test;

class TestXlsReader : public QObject {
    Q_OBJECT

    SheetFiles m_files;

    QString shown(const BiffBuilder& builder, int index = 0) {
        return canbao::test::shown(m_files.write(builder.file(), u"list.xls"_s), index);
    }
    QString refused(const QByteArray& bytes) { return refusal(m_files.write(bytes, u"list.xls"_s)); }

private Q_SLOTS:
    void everyTypeOfCell() {
        QCOMPARE(shown(BiffBuilder()
                           .cellFormat(0)
                           .cellFormat(14)
                           .sharedStrings({u"姓名"_s, u"𠅤abc"_s})
                           .sheet("list")
                           .labelSst(0, 0, 0)
                           .labelSst(0, 1, 1)
                           .number(0, 2, 12.5)
                           .number(0, 3, 44348, 1)
                           .rk(0, 4, (44348U << 2) | 2, 1)
                           .boolErr(0, 5, 1, false)
                           .boolErr(0, 6, 0x2A, true)
                           .label(0, 7, "plain")),
                 u"1: A=s:姓名 B=s:𠅤abc C=n:12.5 D=d:44348 E=d:44348 F=b:1 G=e:#N/A H=s:plain"_s);
    }

    void rkNumbers() {
        const auto whole = [](qint32 value) { return (static_cast<quint32>(value) << 2) | 2; };
        const quint32 oneAndAHalf = 0x3FF80000;
        QCOMPARE(shown(BiffBuilder().sheet("s").mulRk(
                     0, 1, {whole(7), whole(-7), whole(1234) | 1, oneAndAHalf, oneAndAHalf | 1, whole(536870911)})),
                 u"1: B=n:7 C=n:-7 D=n:12.34 E=n:1.5 F=n:0.015 G=n:536870911"_s);
    }

    void longNumbersShowAllOfTheirDigits() {
        QCOMPARE(shown(BiffBuilder().sheet("s").number(0, 0, 532526199001010018.0).number(0, 1, 1e300)),
                 u"1: A=n:532526199001010048 B=n:1e+300"_s);
    }

    void resultsOfFormulas() {
        QCOMPARE(shown(BiffBuilder()
                           .cellFormat(0)
                           .cellFormat(22)
                           .sheet("s")
                           .formula(0, 0, f64(3.5))
                           .formula(0, 1, f64(44348.25), 1)
                           .formula(0, 2, specialResult(1, 1))
                           .formula(0, 3, specialResult(2, 0x07))
                           .formula(0, 4, specialResult(3))
                           .formula(0, 5, specialResult(0))
                           .record(0x04BC, QByteArray(10, '\0')) // a shared formula in between
                           .record(0x0207, u16(2) + '\1' + u16(0x5F20) + u16(0x4E09))
                           .formula(0, 6, specialResult(0))
                           .record(0x0207, u16(4) + '\0' + "ab")
                           .record(0x003C, '\1' + u16(0x5F20) + u16(0x4E09))
                           .formula(0, 7, specialResult(0))
                           .number(0, 8, 1)),
                 u"1: A=n:3.5 B=d:44348.25 C=b:1 D=e:#DIV/0! F=s:张三 G=s:ab张三 I=n:1"_s);
    }

    /// JExcelAPI's formulas all result in 4 and are to be calculated by whoever opens the file.
    void formulasWithoutResultsAreCautioned() {
        const auto workbook = openWorkbook(
            m_files.write(BiffBuilder()
                              .cellFormat(0)
                              .sheet("s")
                              .record(0x0006, QByteArray(6, '\0') + f64(4) + u16(2) + u16(0) + u16(0xFCE0) + u16(0))
                              .record(0x0006, u16(1) + u32(0) + f64(4) + u16(2) + u16(0) + u16(1) + u16(0))
                              .file(),
                          u"list.xls"_s));
        QVERIFY(workbook);
        QCOMPARE(canbao::test::shown(**workbook), u"2: A=n:4"_s);
        QCOMPARE((*workbook)->cautions().size(), 1);
    }

    /// Apache POI writes 0 and the flag to calculate before it has calculated.
    void formulasThatAllResultInZeroAreCautioned() {
        const auto cautions = [&](double second) {
            const auto workbook =
                openWorkbook(m_files.write(BiffBuilder()
                                               .cellFormat(0)
                                               .sheet("s")
                                               .record(0x0006, QByteArray(6, '\0') + f64(0) + u16(2) + u32(0) + u16(0))
                                               .record(0x0006, u16(1) + u32(0) + f64(second) + u16(2) + u32(0) + u16(0))
                                               .file(),
                                           u"list.xls"_s));
            const QString cells = canbao::test::shown(**workbook); // read before it is asked
            return u"%1 %2"_s.arg(cells).arg((*workbook)->cautions().size());
        };
        QCOMPARE(cautions(0), u"1: A=n:0\n2: A=n:0 1"_s);
        QCOMPARE(cautions(1), u"1: A=n:0\n2: A=n:1 0"_s);
    }

    void errors() {
        BiffBuilder builder;
        builder.sheet("s");
        quint16 column = 0;
        for (const quint8 code : {0x00, 0x07, 0x0F, 0x17, 0x1D, 0x24, 0x2A}) {
            builder.boolErr(0, column++, code, true);
        }
        QCOMPARE(shown(builder), u"1: A=e:#NULL! B=e:#DIV/0! C=e:#VALUE! D=e:#REF! E=e:#NAME? F=e:#NUM! G=e:#N/A"_s);
    }

    void sharedStringsOverContinueRecords() {
        QList<QString> strings;
        for (int i = 0; i < 60; ++i) {
            strings.append(i % 3 == 0 ? u"姓名%1"_s.arg(i) : i % 3 == 1 ? u"plain%1"_s.arg(i) : u"~rich富%1"_s.arg(i));
        }
        for (const qsizetype most : {40, 41, 42, 43, 50, 97, 8224}) {
            BiffBuilder builder;
            builder.sharedStrings(strings, most).sheet("s");
            QStringList expected;
            for (int i = 0; i < strings.size(); ++i) {
                builder.labelSst(static_cast<quint16>(i), 0, static_cast<quint32>(i));
                expected.append(u"%1: A=s:%2"_s.arg(i + 1).arg(strings[i]));
            }
            QCOMPARE(shown(builder), expected.join(u'\n'));
        }
    }

    void rowsOutOfOrderAreSorted() {
        QCOMPARE(shown(BiffBuilder().sheet("s").number(5, 1, 1).number(2, 3, 2).number(5, 0, 3).number(5, 1, 4)),
                 u"3: D=n:2\n6: A=n:3 B=n:4"_s);
    }

    void hiddenRowsAndMergedRanges() {
        QCOMPARE(shown(BiffBuilder()
                           .sheet("s")
                           .hiddenRow(1)
                           .number(0, 0, 1)
                           .number(1, 0, 2)
                           .merged({0, 0, 0, 3})
                           .merged({1, 0, 9, 0})),
                 u"1: A=n:1\n2*: A=n:2\nmerged A1:D1\nmerged A2:A10"_s);
    }

    void mergedRangesThatCannotBeAreLeftOut() {
        QCOMPARE(shown(BiffBuilder()
                           .sheet("s")
                           .number(0, 0, 1)
                           .merged({5, 0, 2, 0})
                           .merged({0, 3, 0, 1})
                           .merged({0, 0, 0, 40'000})),
                 u"1: A=n:1"_s);
    }

    void sheetsHiddenOnesIncludedChartsNot() {
        const QString path = m_files.write(BiffBuilder()
                                               .sheet("one")
                                               .number(0, 0, 1)
                                               .sheet("chart", 0, 2)
                                               .sheet("two", 1)
                                               .number(0, 0, 2)
                                               .sheet("three", 2)
                                               .number(0, 0, 3)
                                               .file(),
                                           u"list.xls"_s);
        const auto workbook = openWorkbook(path);
        QVERIFY(workbook);
        QCOMPARE(sheetNames(**workbook), (QStringList{u"one"_s, u"[two]"_s, u"[three]"_s}));
        QCOMPARE(canbao::test::shown(**workbook, 2), u"1: A=n:3"_s);
        QCOMPARE(canbao::test::shown(**workbook, 0), u"1: A=n:1"_s);
    }

    void aChartInsideASheetIsPassedOver() {
        QCOMPARE(shown(BiffBuilder()
                           .sheet("s")
                           .number(0, 0, 1)
                           .record(0x0809, u16(0x0600) + u16(0x0020) + u32(0))
                           .number(7, 7, 7)
                           .record(0x000A, {})
                           .number(1, 0, 2)),
                 u"1: A=n:1\n2: A=n:2"_s);
    }

    void ownNumberFormats() {
        for (const auto version : {BiffBuilder::Version::Biff5, BiffBuilder::Version::Biff8}) {
            QCOMPARE(shown(BiffBuilder(version)
                               .format(164, "yyyy/m/d")
                               .format(165, "0.00")
                               .cellFormat(164)
                               .cellFormat(165)
                               .cellFormat(27)
                               .sheet("s")
                               .number(0, 0, 1, 0)
                               .number(0, 1, 1, 1)
                               .number(0, 2, 1, 2)
                               .number(0, 3, 1, 99)),
                     u"1: A=d:1 B=n:1 C=d:1 D=n:1"_s);
        }
    }

    void the1904Epoch() {
        const auto workbook = openWorkbook(m_files.write(BiffBuilder().date1904().sheet("s").file()));
        QVERIFY(workbook);
        QVERIFY((*workbook)->date1904());
    }

    void biff5InCodePage936() {
        const auto bytes = [&](const QString& text) { return encoded(text, "GB18030"); };
        BiffBuilder builder(BiffBuilder::Version::Biff5);
        builder.codePage(936).sheet(bytes(u"名单"_s)).label(0, 0, bytes(u"张三"_s)).formula(0, 1, specialResult(0));
        builder.record(0x0207, u16(4) + bytes(u"李四"_s));
        builder.record(0x00D6, u16(0) + u16(2) + u16(0) + u16(4) + bytes(u"王五"_s) + '\1' + "\0\0");
        const QString path = m_files.write(builder.file(), u"list.xls"_s);
        QCOMPARE(canbao::test::shown(path), u"1: A=s:张三 B=s:李四 C=s:王五"_s);
        QCOMPARE(sheetNames(**openWorkbook(path)), QStringList{u"名单"_s});
    }

    void otherCodePages() {
        const auto label = [&](quint16 codePage, const QByteArray& characters) {
            return shown(
                BiffBuilder(BiffBuilder::Version::Biff5).codePage(codePage).sheet("s").label(0, 0, characters));
        };
        QCOMPARE(label(1252, "caf\xE9"), u"1: A=s:café"_s);
        QCOMPARE(label(1251, "\xC4\xE0"), u"1: A=s:Да"_s);
        QCOMPARE(label(950, "\xB1\x69\xA4\x54"), u"1: A=s:張三"_s);
        QCOMPARE(label(0x8000, "caf\x8E"), u"1: A=s:café"_s);
        QCOMPARE(label(1, "caf\xE9"), u"1: A=s:café"_s);
    }

    void biff8WithStringsOfBiff5() {
        QCOMPARE(
            shown(BiffBuilder().sheet("s").record(0x0204, u16(0) + u16(0) + u16(0) + u16(3) + "AAA").number(0, 1, 1)),
            u"1: A=s:AAA B=n:1"_s);
    }

    void theNewerStreamCounts() {
        const QByteArray file =
            compoundFile({{u"Book"_s, BiffBuilder(BiffBuilder::Version::Biff5).sheet("old").stream()},
                          {u"Workbook"_s, BiffBuilder().sheet("new").number(0, 0, 1).stream()}});
        QCOMPARE(sheetNames(**openWorkbook(m_files.write(file))), QStringList{u"new"_s});
    }

    void aStreamWithoutItsCompoundFile() {
        QCOMPARE(canbao::test::shown(m_files.write(BiffBuilder().sheet("s").number(0, 0, 1).stream(), u"a.xls"_s)),
                 u"1: A=n:1"_s);
    }

    /// The few lines of code that many web systems share: BOF without a version, labels in the bytes of the system.
    void streamsOfWebSystems() {
        const auto record = [](quint16 type, const QByteArray& body) {
            return u16(type) + u16(quint16(body.size())) + body;
        };
        const auto label = [&](quint16 row, quint16 column, const QByteArray& text) {
            return record(0x0204, u16(row) + u16(column) + u16(0) + u16(quint16(text.size())) + text);
        };
        const auto stream = [&](const QByteArray& heading, const QByteArray& name) {
            return record(0x0809, u16(0) + u16(0x10) + u16(0) + u16(0)) + label(0, 0, heading) + label(1, 0, name) +
                   label(1, 1, "990000199001010017") + record(0x0203, u16(1) + u16(2) + u16(0) + f64(5)) +
                   record(0x000A, {});
        };
        const QString expected = u"1: A=s:姓名\n2: A=s:测试甲 B=s:990000199001010017 C=n:5"_s;
        const QByteArray head = encoded(u"姓名"_s, "GB18030");
        const QByteArray name = encoded(u"测试甲"_s, "GB18030");
        QCOMPARE(canbao::test::shown(m_files.write(stream(head, name), u"a.xls"_s)), expected);
        QCOMPARE(canbao::test::shown(m_files.write(stream("姓名", "测试甲"), u"a.xls"_s)), expected);
    }

    void smallFilesThatSayMuch() {
        BiffBuilder builder;
        builder.sharedStrings({QString(32'000, u'x')}).sheet("s");
        for (quint16 row = 0; row < 5'000; ++row) {
            builder.labelSst(row, 0, 0);
        }
        QCOMPARE(refused(builder.file()), refusals::tooLargeUnpacked().message);
    }

    void sheetsThatCannotBe() {
        const auto sheet = [](quint32 offset) { return u32(offset) + QByteArray("\0\0\1\0a", 5); };
        QCOMPARE(refused(BiffBuilder().globalRecord(0x0085, sheet(9)).globalRecord(0x0085, sheet(9)).file()),
                 refusals::damaged({}).message);
        BiffBuilder many;
        for (int i = 0; i <= limits::kMaxParts; ++i) {
            many.globalRecord(0x0085, sheet(quint32(i)));
        }
        QCOMPARE(refused(many.file()), refusals::tooManyParts().message);
    }

    void blanksBeforeTheWorkbook() {
        QCOMPARE(canbao::test::shown(m_files.write("\r\n" + BiffBuilder().sheet("s").number(0, 0, 1).file())),
                 u"1: A=n:1"_s);
    }

    void aPasswordIsSaid() {
        QCOMPARE(refused(BiffBuilder().globalRecord(0x002F, u16(1)).sheet("s").file()), refusals::encrypted().message);
        QCOMPARE(refused(compoundFile({{u"EncryptionInfo"_s, "x"}, {u"EncryptedPackage"_s, "y"}})),
                 refusals::encrypted().message);
    }

    void otherDocumentsAreNamed() {
        using refusals::Foreign;
        QCOMPARE(refused(compoundFile({{u"WordDocument"_s, "x"}})), refusals::foreign(Foreign::WordDocument).message);
        QCOMPARE(refused(compoundFile({{u"PowerPoint Document"_s, "x"}})),
                 refusals::foreign(Foreign::Presentation).message);
        QCOMPARE(refused(compoundFile({{u"Contents"_s, "x"}})), refusals::foreign(Foreign::OtherOffice).message);
    }

    void aCellOverAndOver() {
        BiffBuilder builder;
        builder.sheet("s");
        for (int i = 0; i <= limits::kMaxColumns; ++i) {
            builder.number(7, 0, i);
        }
        QCOMPARE(refused(builder.file()), refusals::outsideTheGrid(8).message);
        const QByteArray cells = (u16(0x027E) + u16(0)).repeated(qsizetype(limits::kMaxCellRecords));
        const QByteArray stream = BiffBuilder().sheet("s").stream();
        QCOMPARE(refused(stream.chopped(4) + cells + u16(0x027E) + u16(0) + stream.last(4)),
                 refusals::tooLargeUnpacked().message);
    }

    void damage() {
        const QByteArray damaged = refusals::damaged({}).message.toUtf8();
        const auto inSheet = [&](quint16 type, const QByteArray& body) {
            return refused(BiffBuilder().sheet("s").record(type, body).file()).toUtf8();
        };
        QCOMPARE(inSheet(0x00FD, u16(0) + u16(0) + u16(0) + u32(5)), damaged); // no such string
        QCOMPARE(inSheet(0x0203, u16(0) + u16(0) + u16(0)), damaged);
        QCOMPARE(inSheet(0x0006, u16(0) + u16(0) + u16(0)), damaged);
        QCOMPARE(inSheet(0x0203, u16(0) + u16(0xFFFF) + u16(0) + f64(1)).toStdString(),
                 refusals::outsideTheGrid(1).message.toUtf8().toStdString());
        QCOMPARE(refused(compoundFile({{u"Workbook"_s, BiffBuilder().sheet("s").stream().chopped(4)}})).toUtf8(),
                 damaged);
        QCOMPARE(refused(compoundFile({{u"Workbook"_s, "x"}})).toUtf8(), damaged);
        QCOMPARE(refused(BiffBuilder().file()), refusals::noWorksheet().message);
        // Promised and not there.
        QCOMPARE(refused(BiffBuilder().globalRecord(0x00FC, u32(1) + u32(1) + u16(9) + '\0' + "abc").sheet("s").file())
                     .toUtf8(),
                 damaged);
    }

    void everyDamagedByteIsSurvived() {
        const QByteArray good = BiffBuilder()
                                    .cellFormat(14)
                                    .format(164, "yyyy")
                                    .sharedStrings({u"姓名"_s, u"~富"_s, u"plain"_s}, 30)
                                    .sheet("s")
                                    .labelSst(0, 0, 1)
                                    .formula(0, 1, specialResult(0))
                                    .record(0x0207, u16(1) + '\1' + u16(0x5F20))
                                    .mulRk(1, 0, {2, 6})
                                    .merged({0, 0, 1, 1})
                                    .stream();
        for (qsizetype at = 8; at < good.size(); ++at) {
            for (const char value : {'\0', '\1', '\x7F', '\xFF'}) {
                QByteArray bytes = good;
                bytes[at] = value;
                (void)refused(bytes);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestXlsReader)
#include "tst_xls_reader.moc"
