#include "tests/core/reporting/report_samples.h"
#include "tests/ui/printing/rendered_page.h"
#include "translations/translator.h"
#include "ui/printing/monthly_report_pages.h"

#include <QGuiApplication>
#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

class TestMonthlyReportPages : public QObject {
    Q_OBJECT

    static printing::MonthlyReportPages pagesOf(const reporting::MonthlyReportContent& content) {
        return printing::MonthlyReportPages(reporting::monthlyReportTable(content, domain::CodeTables::bundled()),
                                            printing::PaperFonts::reference());
    }
    static reporting::MonthlyReportContent withVillages(int count) {
        auto content = samples::monthlyReport();
        while (content.report.villages.size() < count) {
            content.report.villages.insert(0, content.report.villages.first());
        }
        return content;
    }
    static QStringList wordsOn(const printing::PaperDocument& document, int page) {
        QStringList words;
        for (const PlacedText& placed : textsOf(document, page)) {
            words.append(placed.text);
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void aSmallTownFitsOnePage() { QCOMPARE(pagesOf(samples::monthlyReport()).pageCount(), 1); }

    void everyPageHasTheHeadAndItsNumber() {
        const auto pages = pagesOf(withVillages(30));
        QVERIFY(pages.pageCount() >= 3);
        for (int page = 0; page < pages.pageCount(); ++page) {
            const QStringList words = wordsOn(pages, page);
            QVERIFY(words.contains(u"第 %1 页  共 %2 页"_s.arg(page + 1).arg(pages.pageCount())));
            QVERIFY(words.contains(pages.title()));
            QVERIFY(words.contains(u"已参保销号"_s));
            QCOMPARE(misplacedText(pages, page), QString());
        }
        QVERIFY(wordsOn(pages, pages.pageCount() - 1).contains(u"负责人：王五"_s));
    }

    void everyLineIsPaintedOnce() {
        const auto pages = pagesOf(withVillages(30));
        qsizetype names = 0;
        for (int page = 0; page < pages.pageCount(); ++page) {
            names += wordsOn(pages, page).count(u"朋普社区"_s);
        }
        QCOMPARE(names, 2 * 27);
    }

    void endlessRemarksStayOnTheirPage() {
        auto content = samples::monthlyReport();
        content.problems = content.problems.repeated(200);
        const auto pages = pagesOf(content);
        for (int page = 0; page < pages.pageCount(); ++page) {
            QCOMPARE(misplacedText(pages, page), QString());
        }
    }

    void looksAsItDid() {
        QCOMPARE(differenceFromGolden(rendered(pagesOf(samples::monthlyReport()), 0), u"monthly-report"_s), QString());
    }
};

QTEST_MAIN(TestMonthlyReportPages)
#include "tst_monthly_report_pages.moc"
