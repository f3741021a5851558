#include "tests/ui/printing/rendered_page.h"
#include "translations/translator.h"
#include "ui/printing/register_pages.h"

#include <QGuiApplication>
#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

namespace {

/// As the ledger of employers is: an employer with a roster of `staff`, and one without.
reporting::RegisterTable tableWith(int staff) {
    reporting::RegisterTable table;
    table.title = u"朋普镇2026年全民参保扩面专项行动用人单位台账"_s;
    table.fileStem = u"朋普镇2026年用人单位台账"_s;
    table.office = u"填报单位：朋普镇"_s;
    table.total = u"共 2 户"_s;
    table.filledOn = u"填表日期：2026年6月12日"_s;
    table.closing = u"合计 2 户"_s;
    table.notes = {u"有 1 人尚未核实，未列入。"_s};
    table.signatures = {u"填表人："_s, u"审核人："_s, u"负责人："_s};
    table.columns = {{{}, u"序号"_s, 10},
                     {u"单位"_s, u"单位名称"_s, 60, false},
                     {u"单位"_s, u"信用代码"_s, 45},
                     {u"用工名册"_s, u"姓名"_s, 30},
                     {u"用工名册"_s, u"身份证号"_s, 45},
                     {{}, u"备注"_s, 77, false}};
    table.subjectColumns = 3;
    for (int i = 0; i < std::max(1, staff); ++i) {
        const bool more = i > 0;
        table.lines.append(
            {EntryId{1},
             {more ? QString() : u"1"_s, more ? QString() : u"弥勒市朋普镇山水农业开发有限责任公司"_s,
              more ? QString() : u"91532504PDY00001XJ"_s, u"员工%1"_s.arg(i + 1), u"532526********0013"_s, QString()},
             domain::SubjectType::Employer,
             more});
    }
    table.lines.append({EntryId{2}, {u"2"_s, u"第二家"_s, {}, {}, {}, {}}, domain::SubjectType::Employer});
    return table;
}

QStringList wordsOn(const printing::PaperDocument& document, int page) {
    QStringList words;
    for (const PlacedText& placed : textsOf(document, page)) {
        words.append(placed.text);
    }
    return words;
}

} // namespace

class TestRegisterPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void everyPageHasHeadAndNumberAndSaysWhoseLinesItBeginsWith() {
        const auto table = tableWith(40);
        const printing::RegisterPages pages(table);
        QVERIFY(pages.pageCount() >= 3);
        for (int page = 0; page < pages.pageCount(); ++page) {
            const QStringList words = wordsOn(pages, page);
            QVERIFY(words.contains(u"用工名册"_s) && words.contains(u"身份证号"_s));
            QVERIFY(words.contains(u"第 %1 页  共 %2 页"_s.arg(page + 1).arg(pages.pageCount())));
            QVERIFY(words.contains(table.lines.first().cells.at(1)));
            QCOMPARE(misplacedText(pages, page), QString());
        }
        const QStringList last = wordsOn(pages, pages.pageCount() - 1);
        QVERIFY(last.contains(table.closing) && last.contains(u"负责人："_s) && last.contains(table.notes.first()));
        QVERIFY(!wordsOn(pages, 0).contains(table.closing));
    }

    void looksAsItDid() {
        QCOMPARE(differenceFromGolden(rendered(printing::RegisterPages(tableWith(5)), 0), u"register"_s), QString());
    }

    void theTableFillsThePageWhateverItsColumnsAskFor() {
        auto wide = tableWith(1);
        for (reporting::RegisterColumn& column : wide.columns) {
            column.widthMm *= 2.5;
        }
        const printing::RegisterPages pages(wide);
        QCOMPARE(misplacedText(pages, 0), QString());
    }
};

QTEST_MAIN(TestRegisterPages)
#include "tst_register_pages.moc"
