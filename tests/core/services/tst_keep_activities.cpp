#include "core/reporting/monthly_report.h"
#include "core/services/check_ledger.h"
#include "core/services/keep_activities.h"
#include "core/store/queries/activities.h"
#include "core/store/queries/event_counts.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using canbao::domain::Activity;
using canbao::services::removeActivity;
using canbao::services::saveActivity;
using canbao::test::LedgerFixture;

class TestKeepActivities : public QObject {
    Q_OBJECT

private:
    static Activity outreach(QDate day, qint64 reached) {
        Activity activity;
        activity.kind = u"enterprise"_s;
        activity.heldOn = day;
        activity.place = u"工业园"_s;
        activity.audience = u"riders"_s;
        activity.reached = reached;
        activity.materials = 300;
        return activity;
    }
    static Activity inspection(QDate day) {
        Activity activity;
        activity.sort = Activity::Sort::Inspection;
        activity.kind = u"routine"_s;
        activity.heldOn = day;
        activity.inspected = 5;
        activity.problems = 2;
        activity.ordered = 1;
        return activity;
    }
    static QList<Activity> all(const LedgerFixture& fixture, qint64 seq = std::numeric_limits<qint64>::max()) {
        return store::activities(fixture.ledger(), QDate(2026, 1, 1), QDate(2026, 12, 31), seq).value();
    }

private Q_SLOTS:
    void anActivityIsRecordedCorrectedAndTakenBackWithoutForgetting() {
        LedgerFixture fixture;
        const auto id = saveActivity(fixture.session(), outreach(QDate(2026, 6, 3), 120));
        CANBAO_VERIFY_OK(id);
        const qint64 recorded = store::lastSeq(fixture.ledger()).value();
        Activity corrected = all(fixture).first();
        corrected.reached = 130;
        QCOMPARE(saveActivity(fixture.session(), corrected).value(), *id);
        QCOMPARE(all(fixture), QList<Activity>{corrected});
        QCOMPARE(all(fixture, recorded).first().reached, 120); // as it was known then

        QVERIFY(!removeActivity(fixture.session(), *id, u" "_s));
        CANBAO_VERIFY_OK(removeActivity(fixture.session(), *id, u"重复登记"_s));
        QVERIFY(all(fixture).isEmpty());
        QCOMPARE(all(fixture, recorded).size(), 1);
        QVERIFY(!removeActivity(fixture.session(), *id, u"又一次"_s));
        QVERIFY(!saveActivity(fixture.session(), corrected)); // taken back meanwhile
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

    void whatContradictsItselfIsRefused() {
        LedgerFixture fixture;
        const QDate today = fixture.clock().today();
        Activity unknown = outreach(today, 1);
        unknown.kind = u"party"_s;
        QVERIFY(!saveActivity(fixture.session(), unknown));
        QVERIFY(!saveActivity(fixture.session(), outreach(today.addDays(1), 1)));
        QVERIFY(!saveActivity(fixture.session(), outreach({}, 1)));
        QVERIFY(!saveActivity(fixture.session(), outreach(today, -1)));
        Activity few = inspection(today);
        few.problems = 6;
        QVERIFY(!saveActivity(fixture.session(), few));
        few = inspection(today);
        few.inspected = few.problems = few.ordered = 0;
        QVERIFY(!saveActivity(fixture.session(), few));
        QVERIFY(all(fixture).isEmpty());
    }

    void theMonthlyReportCountsThem() {
        LedgerFixture fixture;
        CANBAO_VERIFY_OK(saveActivity(fixture.session(), outreach(QDate(2026, 5, 20), 50)));
        CANBAO_VERIFY_OK(saveActivity(fixture.session(), outreach(QDate(2026, 6, 3), 120)));
        CANBAO_VERIFY_OK(saveActivity(fixture.session(), inspection(QDate(2026, 6, 4))));
        const auto report = reporting::monthlyReport(fixture.ledger(), 2026, 6, fixture.clock()).value();
        QCOMPARE(report.activities.outreach, 2);
        QCOMPARE(report.activities.reached, 170);
        QCOMPARE(report.activitiesThisMonth.outreach, 1);
        QCOMPARE(report.activitiesThisMonth.kinds.value(u"enterprise"_s), 1);
        QCOMPARE(report.activitiesThisMonth.inspected, 5);
        reporting::MonthlyReportContent content;
        content.report = report;
        const auto table = reporting::monthlyReportTable(content, fixture.ledger().codeTables().value());
        QCOMPARE(table.remarks.size(), 3);
        QVERIFY(table.remarks.first().text.contains(u"120"_s));
    }
};

QTEST_GUILESS_MAIN(TestKeepActivities)
#include "tst_keep_activities.moc"
