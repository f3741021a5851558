#include "core/reporting/year_summary.h"

#include "core/reporting/submissions.h"
#include "core/services/keep_activities.h"
#include "core/services/record_result.h"
#include "core/services/tag_groups.h"
#include "core/sheet/workbook.h"
#include "core/store/queries/subject_file.h"
#include "tests/support/ledger_fixture.h"
#include "translations/translator.h"

#include <QCoreApplication>
#include <QTest>

using namespace canbao;
using namespace canbao::reporting;
using namespace Qt::StringLiterals;
using domain::Outcome;

class TestYearSummary : public QObject {
    Q_OBJECT

    static void record(test::LedgerFixture& fixture, int person, Outcome outcome, const QString& reason, QDate on) {
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(), {.entry = fixture.issue(fixture.person(person)),
                                                                    .outcome = outcome,
                                                                    .reason = reason,
                                                                    .occurredOn = on,
                                                                    .evidenceLater = true}));
    }

    static void fill(test::LedgerFixture& fixture) {
        fixture.clock().set(QDateTime(QDate(2026, 12, 8), QTime(10, 0)));
        record(fixture, 1, Outcome::Enrolled, {}, QDate(2026, 6, 12));
        record(fixture, 2, Outcome::Enrolled, {}, QDate(2026, 7, 3));
        record(fixture, 3, Outcome::Excluded, u"deceased"_s, QDate(2026, 7, 4));
        record(fixture, 4, Outcome::Declined, u"unwilling"_s, QDate(2026, 11, 30));
        (void)fixture.issue(fixture.person(5));
    }

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void theFiguresAddUp() {
        test::LedgerFixture fixture;
        fill(fixture);
        const auto summary = yearSummary(fixture.ledger(), fixture.clock());
        CANBAO_VERIFY_OK(summary);
        QCOMPARE(summary->asOf, QDate(2026, 12, 8));
        QCOMPARE(summary->total.issued.persons, 5);
        QCOMPARE(summary->total.verified.persons, 4);
        Figures villages;
        for (const VillageFigures& village : summary->villages) {
            villages += village.cumulative;
        }
        QCOMPARE(villages, summary->total);
        Figures months;
        for (const MonthFigures& month : summary->months) {
            months += month.thisMonth;
        }
        QCOMPARE(months, summary->total);
        QCOMPARE(summary->months.first().month, 5);
        QCOMPARE(summary->months.last().month, 12);
        QCOMPARE(summary->months.at(2).thisMonth.verified.persons, 2); // July
    }

    void theTablesHoldTheSameFigures() {
        test::LedgerFixture fixture;
        fill(fixture);
        const auto summary = yearSummary(fixture.ledger(), fixture.clock());
        const auto tables = summaryTables(*summary, fixture.ledger().codeTables().value());
        QCOMPARE(tables.size(), 3);
        for (const SummaryTable& table : tables) {
            double width = 0;
            for (const SummaryTable::Column& column : table.columns) {
                width += column.widthMm;
            }
            QCOMPARE(width, 156.0);
            for (const QStringList& line : table.lines) {
                QCOMPARE(line.size(), table.columns.size());
            }
        }
        QCOMPARE(tables.first().lines.last().mid(3, 3), (QStringList{u"5"_s, u"4"_s, u"80.0%"_s}));
        QCOMPARE(tables.at(1).lines.last().at(2), u"4"_s);
    }

    void specialGroupsHaveATableOfTheirOwn() {
        test::LedgerFixture fixture;
        fill(fixture);
        const EntryId entry = fixture.issue(fixture.person(6));
        const PersonId person = store::subjectFile(fixture.ledger(), entry)->person()->id;
        CANBAO_VERIFY_OK(services::tagGroup(
            fixture.session(), {{{person, {}}}, domain::SpecialGroup::LandlessFarmer, {}, {}, u"征地协议"_s}));
        const auto summary = yearSummary(fixture.ledger(), fixture.clock());
        const auto tables = summaryTables(*summary, fixture.ledger().codeTables().value());
        QCOMPARE(tables.size(), 4);
        double width = 0;
        for (const SummaryTable::Column& column : tables.last().columns) {
            width += column.widthMm;
        }
        QCOMPARE(width, 156.0);
        QCOMPARE(tables.last().lines.size(), qsizetype(domain::specialGroups().size()));
        for (const QStringList& line : tables.last().lines) {
            QCOMPARE(line.size(), tables.last().columns.size());
            QCOMPARE(line.at(2), line.first() == u"被征地农民"_s ? u"1"_s : u"0"_s);
        }
    }

    void theDraftSaysWhatIsKnownAndAsksForTheRest() {
        test::LedgerFixture fixture;
        fill(fixture);
        const auto summary = yearSummary(fixture.ledger(), fixture.clock());
        const QString text = draftSummaryText(*summary, fixture.ledger().codeTables().value());
        QVERIFY2(text.contains(u"已核实4项，核实率80.0%"_s), qPrintable(text));
        QVERIFY(text.contains(u"已参保2项，其中居民养老2。"_s));
        QVERIFY(text.contains(u"不予参保1项，其中死亡1。"_s));
        QVERIFY(text.contains(u"\n一、总体情况\n"_s));
        QCOMPARE(placesToFill(text), 6);
        QCOMPARE(placesToFill(u"都写好了。"_s), 0);
    }

    /// What the months' reports and the activities recorded say needs no place to fill in.
    void theDraftGathersWhatTheMonthsSaid() {
        test::LedgerFixture fixture;
        fill(fixture);
        const auto keep = [&](int month, const QString& problems, const QString& measures) {
            CANBAO_VERIFY_OK(saveReportDraft(fixture.session(), QDate(2026, month, 1), {problems, measures}));
        };
        keep(6, u"一是外出务工人员较多，联系不上；二是部分群众对政策不了解。"_s, u"1.入户宣传。\n2.逐户核实；"_s);
        keep(7, u"一是外出务工人员较多，联系不上。"_s, {});
        const auto hold = [&](domain::Activity activity) {
            CANBAO_VERIFY_OK(services::saveActivity(fixture.session(), activity));
        };
        hold({.sort = domain::Activity::Sort::Outreach,
              .kind = u"village"_s,
              .heldOn = QDate(2026, 6, 20),
              .reached = 120,
              .materials = 300});
        hold({.sort = domain::Activity::Sort::Inspection,
              .kind = u"special"_s,
              .heldOn = QDate(2026, 7, 9),
              .inspected = 5,
              .problems = 2,
              .ordered = 1});
        const auto summary = yearSummary(fixture.ledger(), fixture.clock());
        CANBAO_VERIFY_OK(summary);
        const auto codes = fixture.ledger().codeTables().value();
        const QString text = draftSummaryText(*summary, codes);
        for (const QString& part :
             {u"\n1. 外出务工人员较多，联系不上（6月、7月）。\n2. 部分群众对政策不了解（6月）。\n"_s,
              u"\n1. 入户宣传（6月）。\n2. 逐户核实（6月）。"_s, u"受众120人次"_s, u"检查用人单位5户"_s,
              u"7月核实2项"_s}) {
            QVERIFY2(text.contains(part), qPrintable(text));
        }
        QCOMPARE(placesToFill(text), 3); // more of publicity, verification, service
        const QList<SummaryTable> tables = summaryTables(*summary, codes);
        QCOMPARE(tables.size(), 4);
        QCOMPARE(tables.last().lines.last().mid(1),
                 (QStringList{u"1"_s, u"120"_s, u"300"_s, u"1"_s, u"5"_s, u"2"_s, u"1"_s}));
        double width = 0;
        for (const SummaryTable::Column& column : tables.last().columns) {
            width += column.widthMm;
        }
        QCOMPARE(width, 156.0);
    }

    void whatTheOfficeWroteIsKeptAndIsAnEvent() {
        test::LedgerFixture fixture;
        QCOMPARE(keptSummaryText(fixture.ledger()).value(), QString());
        CANBAO_VERIFY_OK(keepSummaryText(fixture.session(), u"一、总体情况\n好。"_s));
        CANBAO_VERIFY_OK(keepSummaryText(fixture.session(), u"一、总体情况\n好。"_s));
        QCOMPARE(keptSummaryText(fixture.ledger()).value(), u"一、总体情况\n好。"_s);
        QCOMPARE(fixture.ledger().database().number("SELECT count(*) FROM event WHERE kind = 'summary-kept'").value(),
                 1);
    }

    void theWorkbookHasTheTextAndTheFiguresAsNumbers() {
        test::LedgerFixture fixture;
        fill(fixture);
        const auto summary = yearSummary(fixture.ledger(), fixture.clock());
        const auto codes = fixture.ledger().codeTables().value();
        const SummaryLetter letter =
            summaryLetter(*summary, draftSummaryText(*summary, codes), codes, fixture.clock().today());
        QCOMPARE(letter.title, u"朋普镇2026年社会保险全民参保扩面专项行动工作总结"_s);
        const QString path = fixture.file(yearSummaryFileName(summary->officeName, summary->year, u"xlsx"_s));
        QVERIFY(path.endsWith(u"朋普镇2026年参保扩面工作总结.xlsx"_s));
        CANBAO_VERIFY_OK(writeYearSummary(letter, path));
        const auto workbook = sheet::openWorkbook(path);
        CANBAO_VERIFY_OK(workbook);
        QCOMPARE((*workbook)->sheets().size(), 4);
        QStringList texts;
        CANBAO_VERIFY_OK((*workbook)->read(0, {.row = [&](sheet::Row&& row) {
                                               texts.append(row.cells.first().text);
                                               return true;
                                           }}));
        QVERIFY(texts.contains(u"一、总体情况"_s));
        QList<double> numbers;
        CANBAO_VERIFY_OK((*workbook)->read(1, {.row = [&](sheet::Row&& row) {
                                               for (const sheet::Cell& cell : row.cells) {
                                                   if (cell.type == sheet::CellType::Number) {
                                                       numbers.append(cell.number);
                                                   }
                                               }
                                               return true;
                                           }}));
        QVERIFY(numbers.contains(0.8));
        QVERIFY(numbers.contains(5.0));
    }

    void beforeTheYearThereIsNothingToSumUp() {
        test::LedgerFixture fixture;
        fixture.clock().set(QDateTime(QDate(2026, 2, 1), QTime(9, 0)));
        const auto summary = yearSummary(fixture.ledger(), fixture.clock());
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, Error::Kind::User);
    }
};

QTEST_GUILESS_MAIN(TestYearSummary)
#include "tst_year_summary.moc"
