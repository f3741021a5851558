#include "core/reporting/figures_json.h"
#include "core/reporting/monthly_report.h"
#include "core/services/record_result.h"
#include "tests/support/ledger_fixture.h"

#include <QRandomGenerator>
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
        QVERIFY(!freezeMonthlyReport(fixture.session(), 2026, 6)); // has not ended
    }

    void aFrozenReportStaysAndLateResultsBecomeAdjustments() {
        LedgerFixture fixture;
        const EntryId one = fixture.issue(fixture.person(1));
        const EntryId two = fixture.issue(fixture.person(2));
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(), {.entry = one, .outcome = Outcome::Enrolled}));
        standOn(fixture, QDate(2026, 7, 1));
        const auto june = freezeMonthlyReport(fixture.session(), 2026, 6);
        CANBAO_VERIFY_OK(june);
        QVERIFY(!freezeMonthlyReport(fixture.session(), 2026, 6)); // only once

        standOn(fixture, QDate(2026, 7, 5));
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(),
            {.entry = two, .outcome = Outcome::Excluded, .reason = u"deceased"_s, .occurredOn = QDate(2026, 6, 20)}));

        const auto again = monthlyReport(fixture.ledger(), 2026, 6, fixture.clock()).value();
        QVERIFY(again.frozen);
        QCOMPARE(again.hash, june->hash);
        QCOMPARE(canonicalJson(again), canonicalJson(*june));
        QCOMPARE(again.total.pending, 1);

        const auto july = monthlyReport(fixture.ledger(), 2026, 7, fixture.clock()).value();
        QCOMPARE(july.adjustments.excluded.value(u"deceased"_s), 1);
        QCOMPARE(july.adjustments.pending, -1);
        QCOMPARE(july.totalThisMonth, Figures());
    }

    void aForgedFrozenReportIsNotShown() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        standOn(fixture, QDate(2026, 7, 1));
        CANBAO_VERIFY_OK(freezeMonthlyReport(fixture.session(), 2026, 6));
        QVERIFY(fixture.ledger().database().execute(
            "UPDATE report SET figures = replace(figures, '\"pending\":1', '\"pending\":2')"));
        QVERIFY(!monthlyReport(fixture.ledger(), 2026, 6, fixture.clock()));
    }

    /// cumulative(M) = cumulative(M−1, frozen) + this month + adjustments, over random histories.
    void cumulativesAlwaysReconcile_data() {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void cumulativesAlwaysReconcile() {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        LedgerFixture fixture;
        QList<EntryId> entries;
        int next = 0;
        std::optional<Figures> frozenBefore;
        for (int month = 6; month <= 10; ++month) {
            for (int act = 0; act < 15; ++act) {
                standOn(fixture, QDate(2026, month, 3 + act));
                if (entries.isEmpty() || random.bounded(3) == 0) {
                    entries.append(fixture.issue(fixture.person(++next), Insurance::ResidentPension,
                                                 fixture.clock().today().addDays(-random.bounded(60))));
                    continue;
                }
                services::ResultRequest request;
                request.entry = entries.at(random.bounded(entries.size()));
                request.outcome = static_cast<Outcome>(random.bounded(5));
                request.reason = request.outcome == Outcome::Excluded   ? u"student"_s
                                 : request.outcome == Outcome::Declined ? u"unwilling"_s
                                                                        : QString();
                request.occurredOn = fixture.clock().today().addDays(-random.bounded(50));
                request.note = u"x"_s;
                (void)services::recordResult(fixture.session(),
                                             request); // many are refused: that is part of the history
            }
            standOn(fixture, QDate(2026, month + 1, 1));
            const auto report = freezeMonthlyReport(fixture.session(), 2026, month);
            CANBAO_VERIFY_OK(report);
            verifyAddsUp(report->total);
            verifyAddsUp(report->totalThisMonth);
            verifyAddsUp(report->adjustments);
            if (frozenBefore) {
                Figures sum = *frozenBefore;
                sum += report->totalThisMonth;
                sum += report->adjustments;
                QCOMPARE(report->total, sum);
            }
            QCOMPARE(figuresFromJson(toJson(report->total)), report->total);
            frozenBefore = report->total;
        }
    }
};

QTEST_GUILESS_MAIN(TestMonthlyReport)
#include "tst_monthly_report.moc"
