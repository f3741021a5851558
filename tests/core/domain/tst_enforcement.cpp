#include "core/domain/enforcement.h"

#include <QTest>

using namespace canbao;
using namespace canbao::domain;
using namespace Qt::StringLiterals;

/// The order and the dates of the steps against an employer.
class TestEnforcement : public QObject {
    Q_OBJECT

    static inline const QDate kListed{2026, 5, 12};
    static inline const QDate kToday{2026, 8, 1};
    static inline const TakenStep kUrged{EnforcementStep::Urge, QDate(2026, 6, 1), QDate(2026, 6, 16)};
    static inline const TakenStep kOrdered{EnforcementStep::Order, QDate(2026, 6, 20), QDate(2026, 7, 5)};

    static bool allowed(const QList<TakenStep>& standing, const TakenStep& next) {
        return checkStep(standing, next, kListed, kToday).has_value();
    }

private Q_SLOTS:
    void stepsFollowOneAnother() {
        const TakenStep proposed{EnforcementStep::Discredit, QDate(2026, 7, 10), {}};
        QVERIFY(allowed({}, kUrged));
        QVERIFY(allowed({kUrged}, kOrdered));
        QVERIFY(allowed({kUrged, kOrdered}, proposed));
        QVERIFY(!allowed({}, kOrdered));
        QVERIFY(!allowed({kUrged}, proposed));
        QVERIFY(!allowed({kUrged, kOrdered, proposed}, proposed));
        QVERIFY(stepsAfter({kUrged, kOrdered, proposed}).isEmpty());
    }

    void aStepMayBeTakenAgainWithANewTermAndNeverBackwards() {
        const TakenStep again{EnforcementStep::Urge, QDate(2026, 6, 10), QDate(2026, 6, 25)};
        QVERIFY(allowed({kUrged}, again));
        const TakenStep early{EnforcementStep::Order, QDate(2026, 6, 20), QDate(2026, 7, 5)};
        QVERIFY(!allowed({kUrged, again}, early)); // the new term runs until the 25th
        QVERIFY(!allowed({kUrged, kOrdered}, {EnforcementStep::Urge, QDate(2026, 7, 10), QDate(2026, 7, 20)}));
    }

    void datesAreChecked_data() {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<bool>("fine");
        const auto add = [](const char* name, QDate on, QDate due, bool fine) {
            QTest::newRow(name) << on << due << fine;
        };
        add("usual", {2026, 6, 1}, {2026, 6, 16}, true);
        add("the day it was listed", kListed, {2026, 6, 1}, true);
        add("before it was listed", {2026, 5, 11}, {2026, 6, 1}, false);
        add("today", kToday, {2026, 8, 10}, true);
        add("in the future", {2026, 8, 2}, {2026, 8, 10}, false);
        add("no day", {}, {2026, 8, 10}, false);
        add("no term", {2026, 6, 1}, {}, false);
        add("term ends the same day", {2026, 6, 1}, {2026, 6, 1}, false);
        add("a whole year", {2026, 6, 1}, {2027, 6, 1}, false);
    }
    void datesAreChecked() {
        QFETCH(const QDate, on);
        QFETCH(const QDate, due);
        QFETCH(const bool, fine);
        QCOMPARE(allowed({}, {EnforcementStep::Urge, on, due}), fine);
    }

    void theNextStepWaitsForTheTerm() {
        for (const auto& [day, fine] : {std::pair{16, false}, {17, true}}) {
            QCOMPARE(allowed({kUrged}, {EnforcementStep::Order, QDate(2026, 6, day), QDate(2026, 7, 1)}), fine);
        }
        QVERIFY(!isOverdue(kUrged, QDate(2026, 6, 16)));
        QVERIFY(isOverdue(kUrged, QDate(2026, 6, 17)));
        QVERIFY(!isOverdue({EnforcementStep::Discredit, QDate(2026, 6, 1), {}}, kToday));
    }

    void codesAreReadBack() {
        for (const EnforcementStep step : {EnforcementStep::Urge, EnforcementStep::Order, EnforcementStep::Discredit}) {
            QCOMPARE(enforcementStepFromCode(code(step)), std::optional(step));
            QVERIFY(!label(step).isEmpty() && !basis(step).isEmpty());
        }
        QVERIFY(!enforcementStepFromCode(u"fine"_s));
    }
};

QTEST_GUILESS_MAIN(TestEnforcement)
#include "tst_enforcement.moc"
