#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"
#include "core/sheet/workbook.h"
#include "tests/support/sheet_files.h"
#include "tests/support/xlsx_builder.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;
using canbao::test::refusal;
using canbao::test::XlsxBuilder;

/// Files made to harm, and files that are broken: each is refused with its sentence.
class TestXlsxHostile : public QObject {
    Q_OBJECT

    canbao::test::SheetFiles m_files;

    QString refused(const XlsxBuilder& builder) { return refusal(m_files.write(builder.bytes())); }

private Q_SLOTS:
    void cellsOutsideTheGrid_data() {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("row 0") << QByteArray("<row r='0'><c r='A0'><v>1</v></c></row>");
        QTest::newRow("row -5") << QByteArray("<row r='-5'><c><v>1</v></c></row>");
        QTest::newRow("row x") << QByteArray("<row r='x'><c><v>1</v></c></row>");
        QTest::newRow("cell row 0") << QByteArray("<row r='1'><c r='A0'><v>1</v></c></row>");
        QTest::newRow("far column") << QByteArray("<row r='1'><c r='ZZZZZZZ99999999999'><v>1</v></c></row>");
        QTest::newRow("no column") << QByteArray("<row r='1'><c r='@1'><v>1</v></c></row>");
        QTest::newRow("past XFD") << QByteArray("<row r='1'><c r='XFD1'><v>1</v></c><c><v>2</v></c></row>");
        QTest::newRow("one cell for ever")
            << "<row r='1'>" + QByteArray("<c r='A1'><v>1</v></c>").repeated(20'000) + "</row>";
    }
    void cellsOutsideTheGrid() {
        QFETCH(const QByteArray, rows);
        QCOMPARE(refused(XlsxBuilder(rows)), refusals::outsideTheGrid(1).message);
    }

    void rowsPastTheLast() {
        const QByteArray cell = "<c><v>1</v></c>";
        QCOMPARE(refused(XlsxBuilder("<row r='4294967297'>" + cell + "</row>")), refusals::tooManyRows().message);
        QCOMPARE(refused(XlsxBuilder("<row r='1048576'>" + cell + "</row><row>" + cell + "</row>")),
                 refusals::tooManyRows().message);
        QCOMPARE(refused(XlsxBuilder("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")), QString());
    }

    void cellsPastTheLongest() {
        const auto inlineText = [](const QByteArray& text) {
            return XlsxBuilder("<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>");
        };
        const auto shared = [](const QByteArray& text) {
            return XlsxBuilder("<row><c t='s'><v>0</v></c></row>").sharedStrings({"<t>" + text + "</t>"});
        };
        QCOMPARE(refused(inlineText(QByteArray("名").repeated(32'767))), QString());
        QCOMPARE(refused(inlineText(QByteArray("名").repeated(32'768))), refusals::cellTooLong(1).message);
        QCOMPARE(refused(shared(QByteArray("a").repeated(32'768))), refusals::cellTooLong(1).message);
        QCOMPARE(refused(shared(QByteArray("a").repeated(400'000))), refusals::cellTooLong(0).message);
    }

    void aDocumentType() {
        const QByteArray bomb =
            "<!DOCTYPE sst [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;'>]><sst><si><t>&b;</t></si></sst>";
        const QByteArray file =
            "<!DOCTYPE sst [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><sst><si><t>&x;</t></si></sst>";
        for (const QByteArray& strings : {bomb, file}) {
            QCOMPARE(refused(XlsxBuilder("<row><c t='s'><v>0</v></c></row>").part("xl/sharedStrings.xml", strings)),
                     refusals::unsafeMarkup().message);
        }
    }

    void deepNesting() {
        QCOMPARE(refused(XlsxBuilder(QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000))),
                 refusals::damaged({}).message);
    }

    void aTagWithoutEnd() {
        // Random, so that the guard on the ratio lets it pass.
        QByteArray name;
        quint32 state = 1;
        while (name.size() < 3 << 20) {
            state = state * 1664525 + 1013904223;
            name += QByteArray::number(state);
        }
        QCOMPARE(refused(XlsxBuilder("<row><c r='" + name + "'/></row>")), refusals::damaged({}).message);
    }

    void aStringThatIsNotThere() {
        for (const char* index : {"1", "-1", "99999999999999999999", "x"}) {
            QCOMPARE(refused(XlsxBuilder(QByteArray("<row><c t='s'><v>") + index + "</v></c></row>")
                                 .sharedStrings({"<t>a</t>"})),
                     refusals::damaged({}).message);
        }
    }

    void aMergedRangeThatCannotBe() {
        QCOMPARE(refused(XlsxBuilder().afterRows("<mergeCells><mergeCell ref='A1:ZZZZ9'/></mergeCells>")),
                 refusals::damaged({}).message);
    }

    void brokenXml() {
        QCOMPARE(refused(XlsxBuilder("<row><c></row>")), refusals::damaged({}).message);
        QCOMPARE(refused(XlsxBuilder("<row><c><v>1 & 2</v></c></row>")), refusals::damaged({}).message);
    }

    void truncatedFiles() {
        QByteArray rows;
        for (int i = 0; i < 3000; ++i) {
            rows += "<row><c><v>" + QByteArray::number(i * 7919 % 100'003) + "</v></c></row>";
        }
        const QByteArray good = XlsxBuilder(rows).bytes();
        for (const int percent : {10, 50, 90, 99}) {
            QCOMPARE(refusal(m_files.write(good.first(good.size() * percent / 100))), refusals::damaged({}).message);
        }
    }

    void missingParts() {
        QCOMPARE(refused(XlsxBuilder().rename("xl/worksheets/sheet1.xml", "xl/worksheets/lost.xml")),
                 refusals::damaged({}).message);
        QCOMPARE(refused(XlsxBuilder().rename("xl/_rels/workbook.xml.rels", "lost")), refusals::damaged({}).message);
    }

    void emptyAndMissingFiles() {
        QCOMPARE(refusal(m_files.write({})), refusals::empty().message);
        QCOMPARE(refusal(m_files.write("\xEF\xBB\xBF \r\n", u"list.csv"_s)), refusals::empty().message);
        QCOMPARE(refusal(m_files.write("\xFF\xFE", u"list.txt"_s)), refusals::empty().message);
        QCOMPARE(refusal(m_files.write(QByteArray(9000, '\0'))), refusals::damaged({}).message);
        QCOMPARE(refusal(m_files.path(u"none.xlsx"_s)), refusals::cannotOpen({}).message);
    }

    void aFolder() {
        QVERIFY(QDir().mkdir(m_files.path(u"folder.xlsx"_s)));
        QCOMPARE(refusal(m_files.path(u"folder.xlsx"_s)), refusals::folder().message);
    }

    void smallFilesThatSayMuch() {
        // One string, 32,000 characters long, in 5,000 rows, and in one row.
        const QByteArray cell = "<c t='s'><v>0</v></c>";
        const QByteArray string = "<t>" + QByteArray("x").repeated(32'000) + "</t>";
        const QByteArray rows = "<row>" + cell + "</row>";
        QCOMPARE(refused(XlsxBuilder(rows.repeated(5'000)).sharedStrings({string})),
                 refusals::tooLargeUnpacked().message);
        QCOMPARE(refused(XlsxBuilder("<row>" + cell.repeated(5'000) + "</row>").sharedStrings({string})),
                 refusals::tooLargeUnpacked().message);
    }

    void moreSheetsThanAWorkbookHas() {
        QCOMPARE(
            refused(XlsxBuilder().part("xl/workbook.xml",
                                       "<workbook><sheets>" +
                                           QByteArray("<sheet name='a' r:id='rId1'/>").repeated(limits::kMaxParts + 1) +
                                           "</sheets></workbook>")),
            refusals::tooManyParts().message);
        QCOMPARE(refused(XlsxBuilder().part(
                     "xl/_rels/workbook.xml.rels",
                     "<Relationships>" +
                         QByteArray("<Relationship Id='a' Type='b/c' Target='d'/>").repeated(limits::kMaxParts + 1) +
                         "</Relationships>")),
                 refusals::tooManyParts().message);
    }

    void twoSheetsInOnePart() {
        QCOMPARE(refused(XlsxBuilder().part("xl/workbook.xml",
                                            "<workbook><sheets><sheet name='a' r:id='rId1'/><sheet name='b' "
                                            "r:id='rId1'/></sheets></workbook>")),
                 refusals::damaged({}).message);
    }

    void otherPackages() {
        using refusals::Foreign;
        const auto kind = [&](const QList<canbao::test::ZipPart>& parts) {
            return refusal(m_files.write(canbao::test::zipped(parts)));
        };
        QCOMPARE(kind({{"xl/workbook.bin", "x"}}), refusals::foreign(Foreign::BinaryWorkbook).message);
        QCOMPARE(kind({{"word/document.xml", "x"}}), refusals::foreign(Foreign::WordDocument).message);
        QCOMPARE(kind({{"ppt/presentation.xml", "x"}}), refusals::foreign(Foreign::Presentation).message);
        QCOMPARE(kind({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}),
                 refusals::foreign(Foreign::OpenDocument).message);
        QCOMPARE(kind({{"OFD.xml", "x"}}), refusals::foreign(Foreign::Ofd).message);
        QCOMPARE(kind({{"uof.xml", "x"}}), refusals::foreign(Foreign::Uof).message);
        QCOMPARE(kind({{"Index/Document.iwa", "x"}}), refusals::foreign(Foreign::Numbers).message);
        QCOMPARE(kind({{"a.txt", "x"}}), refusals::foreign(Foreign::Archive).message);
    }

    void climbingOutOfThePackage() {
        const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
        QCOMPARE(refused(XlsxBuilder().part("xl/_rels/workbook.xml.rels",
                                            "<Relationships><Relationship Id='rId1' Type='" + type +
                                                "' Target='../../../../etc/passwd'/></Relationships>")),
                 refusals::damaged({}).message);
    }
};

QTEST_APPLESS_MAIN(TestXlsxHostile)
#include "tst_xlsx_hostile.moc"
