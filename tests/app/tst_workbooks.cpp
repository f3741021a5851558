#include "core/reporting/register_table.h"
#include "core/sheet/table_writer.h"
#include "core/sheet/workbook.h"
#include "tests/support/foreign_reader.h"
#include "tests/support/office_suite.h"
#include "tests/support/xlsx_rules.h"
#include "tests/support/zip_builder.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

/// The texts and numbers of every sheet, row by row.
QStringList contentOf(const QString& path) {
    QStringList content;
    const auto workbook = sheet::openWorkbook(path);
    for (int i = 0; workbook && i < (*workbook)->sheets().size(); ++i) {
        content.append((*workbook)->sheets().at(i).name);
        (void)(*workbook)->read(i, {.row =
                                        [&](sheet::Row&& row) {
                                            QStringList cells;
                                            for (const sheet::Cell& cell : row.cells) {
                                                cells.append(cell.type == sheet::CellType::Number
                                                                 ? QString::number(cell.number, 'g', 12)
                                                                 : cell.text);
                                            }
                                            if (!cells.join(QString()).isEmpty()) {
                                                content.append(u"%1: %2"_s.arg(row.index + 1).arg(cells.join(u'|')));
                                            }
                                            return true;
                                        },
                                    .merged = {}});
    }
    return content;
}

} // namespace

/// Every .xlsx that the program makes, made by the real program, held against the rules of the format.
class TestWorkbooks : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] int call(const QStringList& arguments) const {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(CANBAO_CLI),
                      QStringList{u"--ledger"_s, u"demo/demo.canbao"_s, u"--now"_s, u"2026-07-01T09:30"_s} + arguments);
        return process.waitForFinished(120'000) ? process.exitCode() : -1;
    }

    [[nodiscard]] QStringList made() const {
        QStringList files;
        for (QDirIterator found(m_folder.path(), {u"*.xlsx"_s}, QDir::Files, QDirIterator::Subdirectories);
             found.hasNext();) {
            files.append(found.next());
        }
        files.sort();
        return files;
    }

    /// A workbook that the program is given; what it makes of it is looked at, not this.
    void put(const QString& name, const QList<QStringList>& rows) const {
        sheet::TableWriter writer({.sheetName = u"名单"_s});
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < rows.at(row).size(); ++column) {
                writer.put(row, column, {rows.at(row).at(column), sheet::CellStyle::Text});
            }
        }
        QVERIFY(writer.save(m_folder.filePath(name)));
    }

private Q_SLOTS:
    /// A small demo office: its lists are workbooks of ours too.
    void initTestCase() {
        QCOMPARE(call({u"demo"_s, u"demo"_s, u"--persons"_s, u"300"_s, u"--seed"_s, u"7"_s}), 0);
        for (const reporting::RegisterKind kind : reporting::registerKinds()) {
            const QString code = reporting::code(kind);
            QCOMPARE(call({u"register"_s, code, u"--out"_s, code + u".xlsx"_s}), 0);
        }
        QCOMPARE(call({u"report"_s, u"monthly"_s, u"--month"_s, u"2026-06"_s, u"--out"_s, u"monthly.xlsx"_s}), 0);
        QCOMPARE(call({u"report"_s, u"year"_s, u"--out"_s, u"year.xlsx"_s}), 0);
        QCOMPARE(call({u"upload-layout"_s, u"--out"_s, u"layout.xlsx"_s}), 0);
        // The refused rows of a list, and the city's own form filled in.
        put(u"list.in"_s,
            {{u"序号"_s, u"姓名"_s, u"身份证号"_s, u"村（社区）"_s}, {u"1"_s, {}, {}, u"=cmd|' /C calc'!A0"_s}});
        QCOMPARE(call({u"import"_s, u"list.in"_s, u"--kind"_s, u"unenrolled-persons"_s, u"--dry-run"_s, u"--rejects"_s,
                       u"rejects.xlsx"_s}),
                 3);
        put(u"form.in"_s, {{u"{{填报单位}}"_s, u"人员"_s}, {u"合计"_s, u"{{合计下发数人员}}"_s}});
        QCOMPARE(call({u"report"_s, u"monthly"_s, u"--month"_s, u"2026-06"_s, u"--template"_s, u"form.in"_s, u"--out"_s,
                       u"filled.xlsx"_s}),
                 0);
        // A row for each person, by marks; and 汇总 and 名册 in one workbook.
        put(u"names.in"_s, {{u"{{填报单位}}"_s, u"{{共计}}"_s}, {u"{{姓名}}"_s, u"{{身份证号}}"_s}});
        QCOMPARE(call({u"register"_s, u"uninsured"_s, u"--template"_s, u"names.in"_s, u"--out"_s, u"names.xlsx"_s}), 0);
        put(u"heads.in"_s, {{u"姓名"_s, u"身份证号"_s, u"未参保原因"_s}, {u" "_s, u" "_s, u" "_s}});
        QCOMPARE(call({u"report"_s, u"monthly"_s, u"--month"_s, u"2026-06"_s, u"--template"_s, u"heads.in"_s,
                       u"--register"_s, u"struck-off"_s, u"--out"_s, u"heads.xlsx"_s}),
                 0);
    }

    void everyWorkbookKeepsTheRules() {
        const QStringList files = made();
        for (const QString& name : {u"rejects"_s, u"filled"_s, u"names"_s, u"heads"_s, u"deceased"_s, u"year"_s}) {
            QVERIFY2(files.contains(m_folder.filePath(name + u".xlsx"_s)), qPrintable(name));
        }
        for (const QString& file : files) {
            QVERIFY2(test::brokenRules(file).isEmpty(),
                     qPrintable(QFileInfo(file).fileName() + u": "_s + test::brokenRules(file).join(u"; "_s)));
        }
    }

    void theOfficeSuiteReadsTheSame() {
        if (test::OfficeSuite::program().isEmpty()) {
            QSKIP("LibreOffice is not installed: what it makes of the workbooks was not looked at");
        }
        const QString again = m_folder.filePath(u"again"_s);
        QVERIFY(QDir().mkpath(again));
        const QStringList files = made();
        const QStringList saved = test::OfficeSuite::savedAgain(files, again);
        QCOMPARE(saved.size(), files.size());
        for (qsizetype i = 0; i < files.size(); ++i) {
            QCOMPARE(contentOf(saved.at(i)), contentOf(files.at(i)));
        }
    }

    void anotherReaderOpensThemWithoutAWarning() {
        if (!test::ForeignReader::isThere()) {
            QSKIP("python3-openpyxl is not installed: the workbooks were not opened with it");
        }
        QCOMPARE(test::ForeignReader::says(QStringList(u"opens"_s) + made()), QString());
    }

    /// The rules find what they are for.
    void whatBreaksARuleIsFound_data() {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("rule");
        const QByteArray sheet = "xl/worksheets/sheet1.xml";
        QTest::newRow("nothing") << sheet << QByteArray() << QByteArray() << QString();
        QTest::newRow("cells out of order")
            << sheet << QByteArray("r=\"B1\"") << QByteArray("r=\"A1\"") << u"out of order"_s;
        QTest::newRow("a style that is not there")
            << sheet << QByteArray("r=\"A1\"") << QByteArray("r=\"A1\" s=\"99\"") << u"style of A1"_s;
        QTest::newRow("elements out of order")
            << sheet << QByteArray("<sheetData>") << QByteArray("<pageMargins/><sheetData>") << u"too late"_s;
        QTest::newRow("not well-formed") << sheet << QByteArray("</worksheet>") << QByteArray() << u"not well-formed"_s;
        QTest::newRow("no such relationship") << QByteArray("xl/workbook.xml") << QByteArray("r:id=\"rId1\"")
                                              << QByteArray("r:id=\"rId9\"") << u"no relationship rId9"_s;
        QTest::newRow("no such part") << QByteArray("xl/_rels/workbook.xml.rels") << QByteArray("sheet1.xml")
                                      << QByteArray("sheet7.xml") << u"no part"_s;
        QTest::newRow("no content type") << QByteArray("[Content_Types].xml") << QByteArray("Extension=\"xml\"")
                                         << QByteArray("Extension=\"png\"") << u"no content type"_s;
    }
    void whatBreaksARuleIsFound() {
        QFETCH(const QByteArray, part);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, rule);
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
        QList<test::ZipPart> parts{
            {"[Content_Types].xml",
             "<Types xmlns=\"" + package +
                 "content-types\"><Default Extension=\"rels\" ContentType=\"r\"/><Default Extension=\"xml\" "
                 "ContentType=\"x\"/></Types>"},
            {"_rels/.rels", "<Relationships xmlns=\"" + package +
                                "relationships\"><Relationship Id=\"rId1\" Type=\"t\" "
                                "Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office +
                                    "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + package +
                                               "relationships\"><Relationship Id=\"rId1\" Type=\"t\" "
                                               "Target=\"worksheets/sheet1.xml\"/></Relationships>"},
            {"xl/worksheets/sheet1.xml",
             "<worksheet xmlns=\"" + main +
                 "\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row></sheetData>"
                 "</worksheet>"}};
        for (test::ZipPart& one : parts) {
            if (one.name == part && !before.isEmpty()) {
                QVERIFY(one.content.contains(before));
                one.content.replace(before, after);
            }
        }
        QFile file(m_folder.filePath(u"hand.zip"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::zipped(parts));
        file.close();
        const QString found = test::brokenRules(file.fileName()).join(u"; "_s);
        QVERIFY2(rule.isEmpty() ? found.isEmpty() : found.contains(rule), qPrintable(found));
    }
};

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
