#include "core/services/record_result.h"
#include "core/sheet/workbook.h"
#include "tests/ui/support/window_fixture.h"
#include "translations/translator.h"
#include "ui/common/long_work.h"
#include "ui/printing/preview/page_canvas.h"
#include "ui/printing/preview/paper_stack.h"
#include "ui/summary/summary_page.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

struct Summary {
    explicit Summary(test::WindowFixture& fixture)
        : page(fixture.go<SummaryPage>(PageId::Summary))
        , text(page->findChild<QPlainTextEdit*>(u"summaryText"_s)) {}

    [[nodiscard]] bool drafted() const {
        return QTest::qWaitFor([this] { return !text->toPlainText().isEmpty(); });
    }
    [[nodiscard]] QPushButton* button(const QString& name) const { return page->findChild<QPushButton*>(name); }

    SummaryPage* page;
    QPlainTextEdit* text;
};

QString kept(test::WindowFixture& fixture) {
    return reporting::keptSummaryText(fixture.ledger().ledger()).value();
}

} // namespace

class TestSummaryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void theDraftStandsBesideItsFigures() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(
            services::recordResult(fixture.ledger().session(), {.entry = entry, .outcome = domain::Outcome::Enrolled}));
        QVERIFY(fixture.open());
        Summary summary(fixture);
        QVERIFY(summary.drafted());
        QVERIFY(summary.text->toPlainText().contains(u"已核实1项"_s));
        auto* const view = summary.page->findChild<QTableView*>();
        QVERIFY(view->model()->rowCount() > 1);
        summary.page->findChild<QComboBox*>(u"summaryTable"_s)->setCurrentIndex(2);
        QCOMPARE(view->model()->rowCount(), 2); // May and June
        QCOMPARE(kept(fixture), QString());     // a draft that nobody touched is not kept
    }

    void whatIsWrittenIsKeptWhenThePageIsLeft() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        Summary summary(fixture);
        QVERIFY(summary.drafted());
        summary.text->setFocus();
        summary.text->selectAll();
        fixture.write(u"一、总体情况"_s);
        fixture.window().ledgerView()->showPage(PageId::Overview);
        QCOMPARE(kept(fixture), u"一、总体情况"_s);
        Summary again(fixture);
        QVERIFY(again.drafted());
        QCOMPARE(again.text->toPlainText(), u"一、总体情况"_s);

        QTest::mouseClick(again.button(u"draftSummary"_s), Qt::LeftButton);
        QVERIFY(again.text->toPlainText().contains(u"二、主要做法"_s));
        QVERIFY(again.page->canLeave());
        QVERIFY(kept(fixture).contains(u"二、主要做法"_s));
    }

    void itIsExportedAndLaidOutAsAnOfficialPaper() {
        test::WindowFixture fixture;
        (void)fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        Summary summary(fixture);
        QVERIFY(summary.drafted());
        fixture.dialogs().file = fixture.ledger().file(u"总结.xlsx"_s);
        QTest::mouseClick(summary.button(u"exportSummary"_s), Qt::LeftButton);
        auto* const paper = summary.page->findChild<printing::PaperStack*>();
        QTRY_VERIFY(!paper->working());
        QVERIFY(fixture.dialogs().told.isEmpty());
        QCOMPARE(fixture.dialogs().fileChoices.last().folderOrFile.section(u'/', -1),
                 u"朋普镇2026年参保扩面工作总结.xlsx"_s);
        QVERIFY(sheet::openWorkbook(fixture.dialogs().file));

        QTest::mouseClick(summary.button(u"printSummary"_s), Qt::LeftButton);
        QVERIFY(!summary.text->isVisible());
        QVERIFY(paper->preview().canvas()->pageCount() >= 4); // the text and three tables
        QTest::mouseClick(summary.button(u"backToTable"_s), Qt::LeftButton);
        QVERIFY(summary.text->isVisible());
        QVERIFY(summary.text->hasFocus());
    }
};

QTEST_MAIN(TestSummaryPage)
#include "tst_summary_page.moc"
