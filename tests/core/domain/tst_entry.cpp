#include "core/domain/entry.h"

#include <QTest>

using namespace canbao::domain;

class TestEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPendingEntryTakesAnyResult() {
        QCOMPARE(transition(State::Pending, Insurance::ResidentPension, Outcome::Enrolled)->to, State::Enrolled);
        QCOMPARE(transition(State::Pending, Insurance::ResidentPension, Outcome::Excluded)->to, State::Excluded);
        QCOMPARE(transition(State::Pending, Insurance::ResidentPension, Outcome::Declined)->to, State::Declined);
        QCOMPARE(transition(State::Pending, Insurance::ResidentPension, Outcome::InProgress)->to, State::InProgress);
        QVERIFY(!transition(State::Pending, Insurance::ResidentPension, Outcome::Reopened));
    }

    void exclusionAndDeclineNeedAReason() {
        QVERIFY(transition(State::Pending, Insurance::ResidentPension, Outcome::Excluded)->needsReason);
        QVERIFY(transition(State::InProgress, Insurance::ResidentPension, Outcome::Declined)->needsReason);
        QVERIFY(!transition(State::Pending, Insurance::ResidentPension, Outcome::Enrolled)->needsReason);
    }

    void enrolmentNeedsAnInsuranceWhereTheListNamedNone() {
        QVERIFY(transition(State::Pending, Insurance::Unspecified, Outcome::Enrolled)->needsInsurance);
        QVERIFY(!transition(State::Pending, Insurance::WorkInjury, Outcome::Enrolled)->needsInsurance);
    }

    void aStruckOffEntryOnlyReopens() {
        for (const State state : {State::Enrolled, State::Excluded}) {
            for (const Outcome outcome :
                 {Outcome::Enrolled, Outcome::Excluded, Outcome::Declined, Outcome::InProgress}) {
                QVERIFY(!transition(state, Insurance::WorkInjury, outcome));
            }
            const auto reopened = transition(state, Insurance::WorkInjury, Outcome::Reopened);
            QVERIFY(reopened);
            QCOMPARE(reopened->to, State::Pending);
            QVERIFY(reopened->needsNote);
        }
    }

    void someoneToPersuadeMayStillEnrol() {
        QCOMPARE(transition(State::Declined, Insurance::WorkInjury, Outcome::Enrolled)->to, State::Enrolled);
    }

    void aVoidEntryNeverChanges() {
        for (const Outcome outcome :
             {Outcome::Enrolled, Outcome::Excluded, Outcome::Declined, Outcome::InProgress, Outcome::Reopened}) {
            QVERIFY(!transition(State::Void, Insurance::WorkInjury, outcome));
        }
    }
};

QTEST_APPLESS_MAIN(TestEntry)
#include "tst_entry.moc"
