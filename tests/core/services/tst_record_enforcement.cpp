#include "core/services/check_ledger.h"
#include "core/services/record_enforcement.h"
#include "core/services/record_result.h"
#include "core/store/queries/entry_queue.h"
#include "core/store/queries/subject_file.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using canbao::domain::EnforcementStep;
using canbao::services::EnforcementRequest;

class TestRecordEnforcement : public QObject {
    Q_OBJECT

    static EnforcementRequest urge(EntryId entry) {
        return {entry, {EnforcementStep::Urge, QDate(2026, 5, 20), QDate(2026, 6, 4)}, u"朋政催〔2026〕3号"_s, {}};
    }
    static EnforcementRequest order(EntryId entry) {
        return {entry, {EnforcementStep::Order, QDate(2026, 6, 5), QDate(2026, 6, 10)}, {}, u"法人拒收，留置送达"_s};
    }
    static qint64 count(const test::LedgerFixture& fixture, const store::EntryFilter& filter) {
        return store::entryCount(fixture.ledger(), filter).value_or(-1);
    }

private Q_SLOTS:
    void stepsAreEventsWithTheirDates() {
        test::LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.employer(1));
        CANBAO_VERIFY_OK(services::recordEnforcement(fixture.session(), urge(entry)));
        const auto ordered = services::recordEnforcement(fixture.session(), order(entry));
        CANBAO_VERIFY_OK(ordered);
        const auto file = store::subjectFile(fixture.ledger(), entry);
        const store::Event& last = file->history.last().event;
        QCOMPARE(last.seq, ordered->seq);
        QCOMPARE(last.kind, store::EventKind::EnforcementTaken);
        QCOMPARE(last.occurredOn, QDate(2026, 6, 5));
        QCOMPARE(last.note, u"法人拒收，留置送达"_s);
        QVERIFY(last.detail.contains(u"2026-06-10"_s));
        const auto steps = store::enforcementsOf(fixture.ledger(), file->employer()->id);
        QCOMPARE(steps->size(), 2);
        QCOMPARE(steps->first().document, u"朋政催〔2026〕3号"_s);
        const auto check = services::checkLedger(fixture.ledger());
        QVERIFY(check && check->ok());
    }

    void refusedInWordsNothingChanges() {
        test::LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.employer(1));
        const EntryId person = fixture.issue(fixture.person(1));
        const auto refused = [&](const EnforcementRequest& request) {
            const auto result = services::recordEnforcement(fixture.session(), request);
            return !result && result.error().kind == Error::Kind::User && !result.error().message.isEmpty();
        };
        QVERIFY(refused(order(entry))); // nobody was urged
        QVERIFY(refused(urge(person)));
        QVERIFY(refused(urge(EntryId{999})));
        EnforcementRequest wordy = urge(entry);
        wordy.document = QString(100, u'长');
        QVERIFY(refused(wordy));
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(),
            {.entry = entry, .outcome = domain::Outcome::Enrolled, .insurance = domain::Insurance::WorkInjury}));
        QVERIFY(refused(urge(entry))); // settled
        QVERIFY(services::enforcementsToTake(fixture.ledger(), entry)->isEmpty());
        QCOMPARE(fixture.ledger().database().number("SELECT count(*) FROM enforcement").value(), 0);
        QCOMPARE(
            fixture.ledger().database().number("SELECT count(*) FROM event WHERE kind LIKE 'enforcement%'").value(), 0);
    }

    void theLastStepIsTakenBackAsAnEvent() {
        test::LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.employer(1));
        const auto urged = services::recordEnforcement(fixture.session(), urge(entry));
        const auto ordered = services::recordEnforcement(fixture.session(), order(entry));
        CANBAO_VERIFY_OK(ordered);
        QVERIFY(!services::undoLastEnforcement(fixture.session(), entry, urged->id)); // another one is last
        CANBAO_VERIFY_OK(services::undoLastEnforcement(fixture.session(), entry, ordered->id));
        QVERIFY(!*store::enforcement(fixture.ledger(), ordered->id));
        QCOMPARE(services::enforcementsToTake(fixture.ledger(), entry).value(),
                 (QList{EnforcementStep::Urge, EnforcementStep::Order}));
        CANBAO_VERIFY_OK(services::recordEnforcement(fixture.session(), order(entry)));
        CANBAO_VERIFY_OK(services::undoLastEnforcement(fixture.session(), entry));
        CANBAO_VERIFY_OK(services::undoLastEnforcement(fixture.session(), entry));
        QVERIFY(!services::undoLastEnforcement(fixture.session(), entry));
        QVERIFY(services::checkLedger(fixture.ledger())->ok());
    }

    void whoDidNotRectifyInTimeIsFound() {
        test::LedgerFixture fixture;
        const EntryId late = fixture.issue(fixture.employer(1));
        const EntryId running = fixture.issue(fixture.employer(2));
        const EntryId settled = fixture.issue(fixture.employer(3));
        fixture.issue(fixture.employer(4));
        CANBAO_VERIFY_OK(services::recordEnforcement(fixture.session(), urge(late)));
        EnforcementRequest later = urge(running);
        later.taken.due = QDate(2026, 6, 30);
        CANBAO_VERIFY_OK(services::recordEnforcement(fixture.session(), later));
        CANBAO_VERIFY_OK(services::recordEnforcement(fixture.session(), urge(settled)));
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(),
            {.entry = settled, .outcome = domain::Outcome::Enrolled, .insurance = domain::Insurance::WorkInjury}));
        const QDate today = fixture.clock().today();
        const auto found = store::entryKeys(fixture.ledger(), {.rectifyBefore = today});
        QCOMPARE(found.value(), QList{late});
        QCOMPARE(count(fixture, {.lastStep = EnforcementStep::Urge}), 2);
        CANBAO_VERIFY_OK(services::recordEnforcement(fixture.session(), order(late)));
        QCOMPARE(count(fixture, {.lastStep = EnforcementStep::Urge}), 1);
        QCOMPARE(count(fixture, {.lastStep = EnforcementStep::Order}), 1);
        QCOMPARE(count(fixture, {.rectifyBefore = today}), 1); // the order's own term ran out on the 10th
        QCOMPARE(count(fixture, {.rectifyBefore = QDate(2026, 6, 10)}), 0);
        QCOMPARE(count(fixture, {.subject = domain::SubjectType::Person, .rectifyBefore = today}), 0);
    }
};

QTEST_GUILESS_MAIN(TestRecordEnforcement)
#include "tst_record_enforcement.moc"
