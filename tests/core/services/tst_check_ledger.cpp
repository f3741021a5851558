#include "core/services/check_ledger.h"
#include "core/services/correct_policy.h"
#include "core/services/record_enforcement.h"
#include "core/services/record_result.h"
#include "core/services/tag_groups.h"
#include "core/store/event_log.h"
#include "core/store/queries/subject_file.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::services;
using canbao::test::LedgerFixture;
using domain::Outcome;

class TestCheckLedger : public QObject {
    Q_OBJECT

private:
    /// A ledger with a little of everything.
    static void fill(LedgerFixture& fixture) {
        for (int i = 1; i <= 5; ++i) {
            fixture.issue(fixture.person(i));
        }
        CANBAO_VERIFY_OK(recordResult(fixture.session(), {.entry = EntryId{1}, .outcome = Outcome::Enrolled}));
        CANBAO_VERIFY_OK(recordResult(fixture.session(),
                                      {.entry = EntryId{2}, .outcome = Outcome::Excluded, .reason = u"student"_s}));
        CANBAO_VERIFY_OK(
            recordResult(fixture.session(), {.entry = EntryId{1}, .outcome = Outcome::Reopened, .note = u"x"_s}));
    }

    static qsizetype problemsAfter(LedgerFixture& fixture, const char* damage) {
        // As somebody with an SQLite tool would do it.
        if (!fixture.ledger().database().executeScript(
                "DROP TRIGGER event_is_not_changed; DROP TRIGGER event_is_not_deleted;"
                "PRAGMA foreign_keys=OFF;" +
                QByteArray(damage))) {
            return -1;
        }
        const auto report = checkLedger(fixture.ledger());
        return report ? report->problems.size() : -1;
    }

private Q_SLOTS:
    void aSoundLedgerHasNoProblems() {
        LedgerFixture fixture;
        fill(fixture);
        const auto report = checkLedger(fixture.ledger());
        CANBAO_VERIFY_OK(report);
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
        QCOMPARE(report->events, 9);
        QCOMPARE(report->head.size(), 32);
    }

    void damageIsFound_data() {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("note altered") << QByteArray("UPDATE event SET note = 'y' WHERE seq = 7");
        QTest::newRow("event deleted") << QByteArray("DELETE FROM event WHERE seq = 3");
        QTest::newRow("last event deleted") << QByteArray("DELETE FROM event WHERE seq = 9");
        QTest::newRow("state altered") << QByteArray("UPDATE entry SET state = 'enrolled' WHERE id = 4");
        QTest::newRow("version altered") << QByteArray("UPDATE entry SET version = 7 WHERE id = 4");
        QTest::newRow("reason altered") << QByteArray("UPDATE entry SET reason = 'other' WHERE id = 2");
        QTest::newRow("counts altered") << QByteArray(
            "UPDATE import_batch SET rows_read = 2, refused = 1 WHERE id = 1");
        QTest::newRow("row deleted") << QByteArray("DELETE FROM import_row WHERE batch = 2");
        QTest::newRow("evidence altered") << QByteArray("UPDATE entry SET evidence = '{\"a\":\"b\"}' WHERE id = 1");
        QTest::newRow("day altered") << QByteArray("UPDATE entry SET occurred_on = '2026-06-01' WHERE id = 2");
        QTest::newRow("events counted wrongly")
            << QByteArray("UPDATE import_batch SET added = 0, same = 1 WHERE id = 1");
        QTest::newRow("of another import") << QByteArray("UPDATE entry SET batch = 2 WHERE id = 1");
        QTest::newRow("of another village")
            << QByteArray("UPDATE entry SET village = (SELECT max(id) FROM division) WHERE id = 3");
        QTest::newRow("initials altered") << QByteArray("UPDATE person SET initials = 'zzz' WHERE id = 1");
        QTest::newRow("name without its words") << QByteArray("UPDATE person SET name = '王五' WHERE id = 1");
        QTest::newRow("dangling") << QByteArray("UPDATE entry SET village = 4711 WHERE id = 3");
    }

    void damageIsFound() {
        QFETCH(const QByteArray, damage);
        LedgerFixture fixture;
        fill(fixture);
        QVERIFY(problemsAfter(fixture, damage.constData()) > 0);
    }

    void aStepAgainstAnEmployerThatWasAlteredIsFound_data() {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("term altered") << QByteArray("UPDATE enforcement SET due_on = '2026-12-31' WHERE stands = 1");
        QTest::newRow("step deleted") << QByteArray("DELETE FROM enforcement WHERE stands = 1");
        QTest::newRow("stands again") << QByteArray("UPDATE enforcement SET stands = 1");
    }
    void aStepAgainstAnEmployerThatWasAlteredIsFound() {
        QFETCH(const QByteArray, damage);
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.employer(1));
        const auto take = [&](domain::EnforcementStep step, QDate on, QDate due) {
            return services::recordEnforcement(fixture.session(), {entry, {step, on, due}, u"3号"_s, {}});
        };
        CANBAO_VERIFY_OK(take(domain::EnforcementStep::Urge, QDate(2026, 5, 13), QDate(2026, 5, 27)));
        CANBAO_VERIFY_OK(take(domain::EnforcementStep::Order, QDate(2026, 5, 28), QDate(2026, 6, 10)));
        CANBAO_VERIFY_OK(services::undoLastEnforcement(fixture.session(), entry));
        QVERIFY(checkLedger(fixture.ledger())->ok());
        QVERIFY(problemsAfter(fixture, damage.constData()) > 0);
    }

    void aGroupThatWasAlteredIsFound_data() {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("another day") << QByteArray("UPDATE special_group SET since = '2020-01-01'");
        QTest::newRow("another source") << QByteArray("UPDATE special_group SET source = '口头'");
        QTest::newRow("taken away") << QByteArray("DELETE FROM special_group");
        QTest::newRow("nobody said so") << QByteArray(
            "INSERT INTO special_group (code, person, since, source, seq) SELECT 'landless-farmer', max(id), "
            "'2026-01-01', '名册', 1 FROM person");
    }
    void aGroupThatWasAlteredIsFound() {
        QFETCH(const QByteArray, damage);
        LedgerFixture fixture;
        QList<store::SubjectId> both;
        for (int number = 1; number <= 3; ++number) {
            const auto file = store::subjectFile(fixture.ledger(), fixture.issue(fixture.person(number)));
            both.append({file->person()->id, {}});
        }
        both.removeLast(); // nothing is said of the third
        const services::TagRequest request{
            both, domain::SpecialGroup::LandlessFarmer, QDate(2026, 5, 1), {}, u"征地补偿协议"_s};
        CANBAO_VERIFY_OK(services::tagGroup(fixture.session(), request));
        CANBAO_VERIFY_OK(services::untagGroup(fixture.session(), both.last(1), request.group));
        QVERIFY(checkLedger(fixture.ledger())->ok());
        QVERIFY(problemsAfter(fixture, damage.constData()) > 0);
    }

    void aFigureOfTheOfficesOwnThatWasAlteredIsFound_data() {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("altered") << QByteArray("UPDATE policy_correction SET content = replace(content, '45', '54')");
        QTest::newRow("taken away") << QByteArray("DELETE FROM policy_correction");
        QTest::newRow("nobody put it in") << QByteArray("UPDATE policy_correction SET item = '500'");
    }
    void aFigureOfTheOfficesOwnThatWasAlteredIsFound() {
        QFETCH(const QByteArray, damage);
        LedgerFixture fixture;
        domain::PolicyCorrection subsidy;
        subsidy.row.key = {u"resident-pension-tiers"_s, {}, u"300"_s, QDate(2026, 1, 1)};
        subsidy.row.values = {u"45"_s};
        subsidy.row.source = u"某人社发〔2026〕1号"_s;
        CANBAO_VERIFY_OK(services::correctPolicy(fixture.session(), subsidy));
        QVERIFY(checkLedger(fixture.ledger())->ok());
        QVERIFY(problemsAfter(fixture, damage.constData()) > 0);
    }

    /// As bits turned on the disk leave it: an index that does not hold what its table does.
    void anIndexThatLiesIsFound() {
        LedgerFixture fixture;
        fill(fixture);
        QVERIFY(checkLedger(fixture.ledger())->ok());
        QVERIFY(fixture.ledger().database().executeScript(
            "PRAGMA writable_schema=ON;"
            "UPDATE sqlite_schema SET sql = replace(sql, '(match_name, birth)', '(citizen_id, birth)') "
            "WHERE name = 'person_match_name';"
            "PRAGMA writable_schema=OFF;"));
        fixture.reopen(); // now the index is taken for one of numbers
        QCOMPARE(checkLedger(fixture.ledger())->problems.size(), 1);
    }

    void itCanBeCancelled() {
        LedgerFixture fixture;
        fill(fixture);
        // Cancelling is looked at every few thousand events; here it is asked for from the start of a long history.
        const auto& database = fixture.ledger().database();
        auto transaction = store::Transaction::begin(database).value();
        auto log = store::EventLog::open(database).value();
        store::Event event;
        event.recordedAt = fixture.clock().nowUtc();
        event.occurredOn = fixture.clock().today();
        event.by = fixture.session().by;
        event.kind = store::EventKind::Revealed;
        for (int i = 0; i < 5000; ++i) {
            CANBAO_VERIFY_OK(log.append(event));
        }
        CANBAO_VERIFY_OK(transaction.commit());
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = checkLedger(fixture.ledger(), Progress{{}, stop.get_token()});
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCheckLedger)
#include "tst_check_ledger.moc"
