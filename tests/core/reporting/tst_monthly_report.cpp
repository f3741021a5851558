#include "core/reporting/figures_json.h"
#include "core/reporting/submissions.h"
#include "core/services/record_result.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::reporting;
using canbao::test::LedgerFixture;
using domain::Insurance;
using domain::Outcome;

class TestMonthlyReport : public QObject {
    Q_OBJECT

private:
    static void standOn(LedgerFixture& fixture, QDate day) { fixture.clock().set(QDateTime(day, QTime(10, 0))); }

    /// Figures that must hold whatever happened.
    static void verifyAddsUp(const Figures& figures) {
        QCOMPARE(figures.issued.sum(),
                 figures.verified.sum() + figures.inProgress + figures.pending + figures.withdrawn);
        QCOMPARE(figures.verified.sum(), figures.enrolledSum() + figures.excludedSum() + figures.declinedSum());
    }

private Q_SLOTS:
    void countsByVillageInsuranceAndReason() {
        LedgerFixture fixture;
        const EntryId one = fixture.issue(fixture.person(1));
        const EntryId two = fixture.issue(fixture.person(2));
        fixture.issue(fixture.person(3));
        const EntryId firm = fixture.issue(fixture.employer(1));
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(), {.entry = one, .outcome = Outcome::Enrolled}));
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(),
                                                {.entry = two, .outcome = Outcome::Excluded, .reason = u"student"_s}));
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(), {.entry = firm, .outcome = Outcome::Declined, .reason = u"employer-refuses"_s}));

        const auto report = monthlyReport(fixture.ledger(), 2026, 6, fixture.clock());
        CANBAO_VERIFY_OK(report);
        QCOMPARE(report->officeName, u"朋普镇"_s);
        QCOMPARE(report->villages.size(), fixture.ledger().villages()->size());
        QCOMPARE(report->total.issued.persons, 3);
        QCOMPARE(report->total.issued.employers, 1);
        QCOMPARE(report->total.enrolled.value(Insurance::ResidentPension), 1);
        QCOMPARE(report->total.excluded.value(u"student"_s), 1);
        QCOMPARE(report->total.declined.value(u"employer-refuses"_s), 1);
        QCOMPARE(report->total.pending, 1);
        verifyAddsUp(report->total);
        QCOMPARE(report->totalThisMonth.issued.sum(), 0); // the list came in May
        QCOMPARE(report->totalThisMonth.verified.sum(), 3);
        QCOMPARE(report->totalThisMonth.pending, -3);
        QCOMPARE(report->hash.size(), 32);

        Figures sum;
        for (const VillageFigures& village : report->villages) {
            sum += village.cumulative;
        }
        QCOMPARE(sum, report->total);
    }

    void entriesOfNoVillageStandInALineOfTheirOwn() {
        LedgerFixture fixture;
        domain::Person person = fixture.person(1);
        person.village = {};
        fixture.issue(person);
        const auto report = monthlyReport(fixture.ledger(), 2026, 6, fixture.clock()).value();
        QCOMPARE(report.villages.last().code, QString());
        QCOMPARE(report.villages.last().cumulative.pending, 1);
        QCOMPARE(report.total.pending, 1);
    }

    void aMonthThatHasNotBegunIsRefused() {
        LedgerFixture fixture;
        const auto refused = monthlyReport(fixture.ledger(), 2026, 7, fixture.clock());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::User);
        QVERIFY(!submitMonthlyReport(fixture.session(), {2026, 6, {}, {}, {}})); // has not ended
    }

    void aFrozenReportStaysAndLateResultsBecomeAdjustments() {
        LedgerFixture fixture;
        const EntryId one = fixture.issue(fixture.person(1));
        const EntryId two = fixture.issue(fixture.person(2));
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(), {.entry = one, .outcome = Outcome::Enrolled}));
        standOn(fixture, QDate(2026, 7, 1));
        const auto june = submitMonthlyReport(fixture.session(), {2026, 6, {}, {}, {}});
        CANBAO_VERIFY_OK(june);
        QVERIFY(!submitMonthlyReport(fixture.session(), {2026, 6, {}, {}, {}})); // only once

        standOn(fixture, QDate(2026, 7, 5));
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(),
            {.entry = two, .outcome = Outcome::Excluded, .reason = u"deceased"_s, .occurredOn = QDate(2026, 6, 20)}));

        const auto again = monthlyReport(fixture.ledger(), 2026, 6, fixture.clock()).value();
        QVERIFY(again.frozen);
        QCOMPARE(again.hash, june->report.hash);
        QCOMPARE(canonicalJson(again), canonicalJson(june->report));
        QCOMPARE(again.total.pending, 1);

        const auto july = monthlyReport(fixture.ledger(), 2026, 7, fixture.clock()).value();
        QCOMPARE(july.adjustments.excluded.value(u"deceased"_s), 1);
        QCOMPARE(july.adjustments.pending, -1);
        QCOMPARE(july.totalThisMonth, Figures());
    }
};

QTEST_GUILESS_MAIN(TestMonthlyReport)
#include "tst_monthly_report.moc"
