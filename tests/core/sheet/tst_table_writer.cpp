#include "core/sheet/table_writer.h"

#include "core/sheet/refusals.h"
#include "core/sheet/zip_archive.h"
#include "tests/support/sheet_files.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using canbao::test::shown;

namespace {

QByteArray partOf(const QString& path, const QByteArray& name) {
    auto file = std::make_unique<QFile>(path);
    const bool opened = file->open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const auto archive = ZipArchive::open(std::move(file));
    return archive ? (*archive)->readPart(name, 1 << 24).value_or(QByteArray()) : QByteArray();
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TableWriter smallTable() {
    TableWriter writer({.sheetName = u"月报"_s,
                        .landscape = true,
                        .repeatedFirstRow = 1,
                        .repeatedLastRow = 2,
                        .columnWidths = {8, 22},
                        .pageNumbers = true});
    writer.put({0, 0, 1, 2}, {u"名单"_s, CellStyle::Title});
    writer.put({1, 0, 2, 1}, {u"姓名"_s, CellStyle::Head});
    writer.put({1, 1, 2, 1}, {u"身份证号"_s, CellStyle::Head});
    writer.put(3, 0, {u"𠅤"_s, CellStyle::Text});
    writer.put(3, 1, {u"532526199001010018"_s, CellStyle::Text});
    writer.put(4, 0, {u"合计"_s, CellStyle::TotalText});
    writer.put(4, 1, {1.0, CellStyle::Total});
    writer.setRowHeight(0, 30);
    return writer;
}

} // namespace

class TestTableWriter : public QObject {
    Q_OBJECT

    canbao::test::SheetFiles m_files;

private Q_SLOTS:
    void comesBackAsItWasPut() {
        const QString path = m_files.path(u"名单.xlsx"_s);
        QVERIFY(smallTable().save(path));
        QCOMPARE(shown(path), u"1: A=s:名单\n2: A=s:姓名 B=s:身份证号\n4: A=s:𠅤 B=s:532526199001010018\n"
                              "5: A=s:合计 B=n:1\nmerged A1:B1\nmerged A2:A3\nmerged B2:B3"_s);
        const auto workbook = openWorkbook(path);
        QCOMPARE((*workbook)->sheets().first().name, u"月报"_s);
    }

    void aShareOfSeventeenDigitsIsWritten() {
        TableWriter writer({.sheetName = u"月报"_s});
        writer.put(0, 0, {160.0 / 390.0, CellStyle::Percent}); // 0.41025641025641024
        writer.put(0, 1, {1.0 / 6.0, CellStyle::Percent});
        QVERIFY(writer.save(m_files.path(u"share.xlsx"_s)));
    }

    void thePageIsA4WithRepeatedHeader() {
        const QString path = m_files.path(u"page.xlsx"_s);
        QVERIFY(smallTable().save(path));
        const QByteArray sheet = partOf(path, "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains("paperSize=\"9\""));
        QVERIFY(sheet.contains("orientation=\"landscape\""));
        QVERIFY(sheet.contains("ySplit=\"3\""));
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("&amp;P"));
        QVERIFY(sheet.contains("&amp;N"));
        QVERIFY(sheet.contains("numberStoredAsText=\"1\""));
        QVERIFY(partOf(path, "xl/workbook.xml").contains("!$2:$3"));
        // Text cells have the format "@" (49), so that an id that is edited stays text.
        QVERIFY(partOf(path, "xl/styles.xml").contains("numFmtId=\"49\""));
    }

    void sameTableSameBytes() {
        QVERIFY(smallTable().save(m_files.path(u"a.xlsx"_s)));
        QTest::qSleep(1100); // the clock of a zip and of the document's properties is in seconds
        QVERIFY(smallTable().save(m_files.path(u"b.xlsx"_s)));
        QCOMPARE(bytesOf(m_files.path(u"a.xlsx"_s)), bytesOf(m_files.path(u"b.xlsx"_s)));
    }

    void textStaysText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& text, const QString& expected) {
            QTest::newRow(name) << text << expected;
        };
        const auto same = [&](const QString& text) { row(qPrintable(text), text, text); };
        same(u"=cmd|' /C calc'!A0"_s);
        same(u"+1"_s);
        same(u"@SUM(1)"_s);
        same(u"-1"_s);
        same(u"http://example.org"_s);
        same(u"007"_s);
        same(u"_x0041_"_s);
        same(u"_x005F_x0041_"_s);
        same(u"a_x_x0041_x0042_"_s);
        same(u"<b>&amp;\"'"_s);
        same(u" 张三 "_s);
        same(u"两\n行"_s);
        same(u"\t\x01\x1f\x7f"_s);
        row("line ends", u"a\r\nb\rc"_s, u"a\nb\nc"_s);
        row("nul", u"a"_s + QChar(0) + u"b"_s, u"a\uFFFDb"_s);
        row("not a character", u"a"_s + QChar(0xFFFF), u"a\uFFFD"_s);
        row("half a character", u"a"_s + QChar(0xD840), u"a\uFFFD"_s);
    }
    void textStaysText() {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        TableWriter writer({.sheetName = u"a"_s});
        writer.put(0, 0, {text, CellStyle::Attention});
        const QString path = m_files.path(u"text.xlsx"_s);
        const auto saved = writer.save(path);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        QCOMPARE(shown(path), u"1: A=s:"_s + expected);
        QVERIFY(!partOf(path, "xl/worksheets/sheet1.xml").contains("<f"));
    }

    void aCellTooLongIsRefused() {
        TableWriter writer({.sheetName = u"a"_s});
        writer.put(6, 0, {QString(32'768, u'字'), CellStyle::Text});
        const auto saved = writer.save(m_files.path(u"long.xlsx"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().message, refusals::cellTooLong(7).message);
        QVERIFY(!QFile::exists(m_files.path(u"long.xlsx"_s)));
    }

    void sheetNamesThatExcelRefusesAreMended() {
        for (const QString& name : {u"a/b:c*d?e[f]g\\h"_s, u"'引号'"_s, QString(40, u'长'), u""_s, u"  "_s}) {
            TableWriter writer({.sheetName = name});
            writer.put(0, 0, {1.0, CellStyle::Number});
            QVERIFY2(writer.save(m_files.path(u"name.xlsx"_s)), qPrintable(name));
        }
    }

    void manyRows() {
        TableWriter writer({.sheetName = u"大"_s});
        constexpr int kRows = 30'000; // written row by row
        for (int row = 0; row < kRows; ++row) {
            writer.put(row, 0, {static_cast<double>(row), CellStyle::Number});
            writer.put(row, 1, {u"5325261990%1"_s.arg(row, 8, 10, QLatin1Char('0')), CellStyle::Text});
        }
        QVERIFY(writer.save(m_files.path(u"many.xlsx"_s)));
        writer.put({0, 2, 2, 1}, {u"合并"_s, CellStyle::Head}); // a merge over rows: kept in memory instead
        QVERIFY(writer.save(m_files.path(u"many.xlsx"_s)));
    }

    void theOldFileStaysWhenSavingFails() {
        const QString path = m_files.write("old", u"old.xlsx"_s);
        TableWriter writer({.sheetName = u"a"_s});
        writer.put(0, 0, {QString(40'000, u'x'), CellStyle::Text});
        QVERIFY(!writer.save(path));
        QCOMPARE(bytesOf(path), "old");
        QVERIFY(!m_files.names().join(u' ').contains(".tmp"_L1));
    }

    void aMissingFolderIsSaid() {
        const auto saved = smallTable().save(m_files.path(u"no/such/folder.xlsx"_s));
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains("does not exist"_L1));
    }
};

QTEST_APPLESS_MAIN(TestTableWriter)
#include "tst_table_writer.moc"
