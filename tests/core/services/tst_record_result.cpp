#include "core/services/record_result.h"
#include "core/store/queries/subject_file.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::services;
using canbao::test::LedgerFixture;
using domain::Insurance;
using domain::Outcome;
using domain::State;

class TestRecordResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResultIsOneEventAndOneState() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        const auto recorded = recordResult(fixture.session(), {.entry = entry,
                                                               .outcome = Outcome::Declined,
                                                               .reason = u"unwilling"_s,
                                                               .occurredOn = QDate(2026, 6, 11),
                                                               .note = u" 再动员 "_s});
        CANBAO_VERIFY_OK(recorded);
        QCOMPARE(recorded->state, State::Declined);
        QCOMPARE(recorded->version, 2);
        QCOMPARE(recorded->seq, 3);

        const auto file = store::subjectFile(fixture.ledger(), entry).value();
        QCOMPARE(file.entries.first().reason, u"unwilling"_s);
        QCOMPARE(file.entries.first().occurredOn, QDate(2026, 6, 11));
        const store::Event& event = file.history.last().event;
        QCOMPARE(event.from, u"pending"_s);
        QCOMPARE(event.to, u"declined"_s);
        QCOMPARE(event.note, u"再动员"_s);
        QCOMPARE(event.recordedAt, fixture.clock().nowUtc());
    }

    void theDateDefaultsToToday() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        CANBAO_VERIFY_OK(recordResult(fixture.session(), {.entry = entry, .outcome = Outcome::Enrolled}));
        QCOMPARE(store::subjectFile(fixture.ledger(), entry).value().entries.first().occurredOn, QDate(2026, 6, 12));
    }

    void whatIsRefusedChangesNothing_data() {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<int>("insurance");
        const auto row = [](const char* name, Outcome outcome, const QString& reason, QDate on = {},
                            Insurance insurance = Insurance::Unspecified) {
            QTest::newRow(name) << static_cast<int>(outcome) << reason << on << static_cast<int>(insurance);
        };
        row("no reason", Outcome::Excluded, {});
        row("another result's reason", Outcome::Excluded, u"unwilling"_s);
        row("a reason where none belongs", Outcome::Enrolled, u"deceased"_s);
        row("future", Outcome::Enrolled, {}, QDate(2026, 6, 13));
        row("before birth", Outcome::Enrolled, {}, QDate(1984, 12, 31));
        row("nothing to reopen", Outcome::Reopened, {});
        row("another insurance", Outcome::Enrolled, {}, {}, Insurance::WorkInjury);
    }

    void whatIsRefusedChangesNothing() {
        QFETCH(const int, outcome);
        QFETCH(const QString, reason);
        QFETCH(const QDate, on);
        QFETCH(const int, insurance);
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        const auto refused = recordResult(fixture.session(), {.entry = entry,
                                                              .outcome = static_cast<Outcome>(outcome),
                                                              .reason = reason,
                                                              .insurance = static_cast<Insurance>(insurance),
                                                              .occurredOn = on,
                                                              .note = u"x"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::User);
        QVERIFY(!refused.error().message.contains(u"5325"_s));
        const auto file = store::subjectFile(fixture.ledger(), entry).value();
        QCOMPARE(file.entries.first().state, State::Pending);
        QCOMPARE(file.history.size(), 1);
    }

    void enrolmentOnAnUnspecifiedEntryNeedsTheInsurance() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.employer(1));
        QVERIFY(!recordResult(fixture.session(), {.entry = entry, .outcome = Outcome::Enrolled}));
        CANBAO_VERIFY_OK(recordResult(
            fixture.session(), {.entry = entry, .outcome = Outcome::Enrolled, .insurance = Insurance::WorkInjury}));
        const domain::Entry stored = store::subjectFile(fixture.ledger(), entry).value().entries.first();
        QCOMPARE(stored.insurance, Insurance::Unspecified);
        QCOMPARE(stored.enrolledIn, Insurance::WorkInjury);
    }

    void reopeningNeedsANoteAndLeadsBackToPending() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        CANBAO_VERIFY_OK(recordResult(fixture.session(), {.entry = entry, .outcome = Outcome::Enrolled}));
        QVERIFY(!recordResult(fixture.session(), {.entry = entry, .outcome = Outcome::Reopened}));
        CANBAO_VERIFY_OK(
            recordResult(fixture.session(), {.entry = entry, .outcome = Outcome::Reopened, .note = u"查无缴费记录"_s}));
        const domain::Entry stored = store::subjectFile(fixture.ledger(), entry).value().entries.first();
        QCOMPARE(stored.state, State::Pending);
        QCOMPARE(stored.enrolledIn, Insurance::Unspecified);
        QCOMPARE(stored.version, 3);
    }

    void aStaleScreenIsTold() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        CANBAO_VERIFY_OK(
            recordResult(fixture.session(), {.entry = entry, .outcome = Outcome::InProgress, .expectedVersion = 1}));
        QVERIFY(!recordResult(fixture.session(), {.entry = entry, .outcome = Outcome::Enrolled, .expectedVersion = 1}));
        QCOMPARE(store::subjectFile(fixture.ledger(), entry).value().entries.first().state, State::InProgress);
    }

    void anUnknownEntryIsRefused() {
        LedgerFixture fixture;
        QVERIFY(!recordResult(fixture.session(), {.entry = EntryId{99}, .outcome = Outcome::Enrolled}));
    }
};

QTEST_GUILESS_MAIN(TestRecordResult)
#include "tst_record_result.moc"
