#include "core/services/merge_persons.h"
#include "core/services/record_result.h"
#include "core/store/queries/entry_queue.h"
#include "core/store/queries/event_counts.h"
#include "core/store/queries/oldest_open.h"
#include "core/store/queries/queue_reading.h"
#include "core/store/queries/standings.h"
#include "core/store/queries/subject_file.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::store;
using canbao::test::LedgerFixture;
using domain::Insurance;
using domain::Outcome;
using domain::State;

class TestQueries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQueueFiltersAndSearches() {
        LedgerFixture fixture;
        const Ledger& ledger = fixture.ledger();
        const domain::Person one = fixture.person(1);
        const EntryId first = fixture.issue(one);
        fixture.issue(fixture.person(2), Insurance::ResidentMedical);
        domain::Person nowhere = fixture.person(3);
        nowhere.village = {};
        nowhere.villageAsSent = u"不知村"_s;
        fixture.issue(nowhere);
        const EntryId firm = fixture.issue(fixture.employer(1));

        const auto count = [&](const EntryFilter& filter) { return entryCount(ledger, filter).value(); };
        QCOMPARE(count({}), 4);
        QCOMPARE(count({.subject = domain::SubjectType::Person}), 3);
        QCOMPARE(count({.kind = domain::ListKind::UnenrolledEmployers}), 1);
        QCOMPARE(count({.insurance = Insurance::ResidentMedical}), 1);
        QCOMPARE(count({.state = State::Enrolled}), 0);
        QCOMPARE(count({.village = one.village}), 1);
        QCOMPARE(count({.villageUnknown = true}), 1);
        QCOMPARE(count({.search = u"试 2"_s}), 1);
        QCOMPARE(count({.search = u"测试"_s}), 4);
        QCOMPARE(count({.search = one.citizenId.last(6).toLower()}), 1);
        QCOMPARE(count({.search = u"%"_s}), 0);
        QCOMPARE(entryKeys(ledger, {.search = one.citizenId}).value(), QList<EntryId>{first});
        QCOMPARE(entryKeys(ledger, {.search = u"测试单位"_s}).value(), QList<EntryId>{firm});

        const QList<EntryId> all = entryKeys(ledger, {}).value();
        const QList<EntryLine> lines = entryLines(ledger, all).value();
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.last().villageName, u"不知村"_s); // whose village is not known comes last
        QVERIFY(!lines.first().villageCode.isEmpty());
    }

    /// Who was written under two numbers is found by both.
    void aMergedPersonsNumberFindsWhoStandsForIt() {
        LedgerFixture fixture;
        const domain::Person stays = fixture.person(1);
        const domain::Person gone = fixture.person(2);
        const EntryId pension = fixture.issue(stays, Insurance::ResidentPension);
        const EntryId medical = fixture.issue(gone, Insurance::ResidentMedical);
        const auto personOf = [&](EntryId entry) { return subjectFile(fixture.ledger(), entry)->person()->id; };
        const PersonId one = personOf(pension);
        CANBAO_VERIFY_OK(services::mergePersons(fixture.session(), personOf(medical), one));
        const QList<EntryId> both{pension, medical};
        for (const QString& typed : {gone.citizenId, gone.citizenId.left(17), stays.citizenId}) {
            QList<EntryId> found = entryKeys(fixture.ledger(), {.search = typed}).value();
            std::ranges::sort(found);
            QCOMPARE(found, both);
            QCOMPARE(entryCount(fixture.ledger(), {.subject = domain::SubjectType::Employer, .search = typed}).value(),
                     0);
        }
        QCOMPARE(
            entryKeys(fixture.ledger(), {.insurance = Insurance::ResidentMedical, .search = gone.citizenId}).value(),
            QList{medical});
    }

    /// Village after village, each in the order its entries came, whatever list they came with.
    void aQueueIsReadInPieces() {
        LedgerFixture fixture;
        const Ledger& ledger = fixture.ledger();
        const QList<domain::Village> villages = ledger.villages().value();
        const DivisionId near = villages.first().id;
        const DivisionId far = villages.last().id;
        QList<EntryId> inNear;
        QList<EntryId> inFar;
        for (int number = 1; number <= 6; ++number) {
            domain::Person person = fixture.person(number);
            person.village = number % 2 == 0 ? near : far;
            const Insurance insurance = number < 4 ? Insurance::ResidentPension : Insurance::ResidentMedical;
            (number % 2 == 0 ? inNear : inFar).append(fixture.issue(person, insurance));
        }
        domain::Person nowhere = fixture.person(7);
        nowhere.village = {};
        const EntryId unknown = fixture.issue(nowhere);
        const QList<EntryId> all = inNear + inFar + QList{unknown};
        QCOMPARE(entryKeys(ledger, {}).value(), all);
        QCOMPARE(entryCount(ledger, {}).value(), all.size());
        QCOMPARE(entryKeys(ledger, {.village = far}).value(), inFar);
        QCOMPARE(entryKeys(ledger, {.villageUnknown = true}).value(), QList{unknown});

        const EntryFilter pending{.state = State::Pending};
        QueueReading reading = QueueReading::begin(ledger, pending).value();
        CANBAO_VERIFY_OK(reading.readOn(ledger, 1));
        QCOMPARE(reading.keys(), inNear);
        QVERIFY(!reading.complete());
        QueueReading other = reading;
        CANBAO_VERIFY_OK(reading.readAll(ledger));
        QVERIFY(reading.complete());
        QCOMPARE(reading.keys(), all);

        CANBAO_VERIFY_OK(other.readOn(ledger, 1, inFar.last()));
        QCOMPARE(other.keys(), inNear + inFar);
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(), {.entry = unknown, .outcome = Outcome::Enrolled}));
        QueueReading without = QueueReading::begin(ledger, pending).value();
        CANBAO_VERIFY_OK(without.readOn(ledger, 1, unknown)); // the queue does not have it: nobody waits for it
        QCOMPARE(without.keys(), inNear);
    }

    void theQueueKnowsWhichInsuranceWasJoined() {
        LedgerFixture fixture;
        const EntryId unspecified = fixture.issue(fixture.person(1), Insurance::Unspecified);
        fixture.issue(fixture.person(2), Insurance::ResidentPension);
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(),
            {.entry = unspecified, .outcome = Outcome::Enrolled, .insurance = Insurance::ResidentPension}));
        QCOMPARE(entryKeys(fixture.ledger(), {.enrolledIn = Insurance::ResidentPension}).value(),
                 QList<EntryId>{unspecified});
        QCOMPARE(entryCount(fixture.ledger(), {.enrolledIn = Insurance::WorkInjury}).value(), 0);
    }

    void whatWasSentIsKnownByItsColumns() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        fixture.sendAgain(entry, {{u"name"_s, u"测试壹"_s}, {u"phone"_s, u" 10001234567 "_s}, {u"note"_s, u""_s}});
        const auto file = subjectFile(fixture.ledger(), entry);
        CANBAO_VERIFY_OK(file);
        QCOMPARE(file->sources.size(), 2);
        QVERIFY(file->sources.first().sent.isEmpty()); // a list whose columns nobody understood
        QCOMPARE(file->sources.last().sent,
                 (QMap<QString, QString>{{u"name"_s, u"测试壹"_s}, {u"phone"_s, u"10001234567"_s}}));
    }

    void whoWaitsTooLongIsFound() {
        LedgerFixture fixture;
        const EntryId late = fixture.issue(fixture.person(1), Insurance::ResidentPension, QDate(2026, 5, 12));
        const EntryId settled = fixture.issue(fixture.person(2), Insurance::ResidentPension, QDate(2026, 5, 12));
        fixture.issue(fixture.person(3), Insurance::ResidentPension, QDate(2026, 5, 13));
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(), {.entry = settled, .outcome = Outcome::Enrolled}));
        QCOMPARE(entryKeys(fixture.ledger(), {.openSince = QDate(2026, 5, 12)}).value(), QList<EntryId>{late});
        QCOMPARE(entryCount(fixture.ledger(), {.openSince = QDate(2026, 5, 13)}).value(), 2);
    }

    void whatStandsNowIsCountedAndTheOldestComeFirst() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        fixture.issue(one, Insurance::ResidentPension, QDate(2026, 5, 20));
        const EntryId oldest = fixture.issue(fixture.person(2), Insurance::ResidentPension, QDate(2026, 5, 12));
        const EntryId settled = fixture.issue(fixture.person(3), Insurance::WorkInjury, QDate(2026, 5, 1));
        fixture.issue(fixture.employer(1), QDate(2026, 5, 30));
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(), {.entry = settled, .outcome = Outcome::Enrolled}));

        const QList<Tally> counts = talliesNow(fixture.ledger()).value();
        const auto counted = [&](auto&& wanted) {
            qint64 sum = 0;
            for (const Tally& count : counts) {
                sum += wanted(count) ? count.count : 0;
            }
            return sum;
        };
        QCOMPARE(counted([](const Tally&) { return true; }), 4);
        QCOMPARE(counted([](const Tally& c) { return c.subject() == domain::SubjectType::Employer; }), 1);
        QCOMPARE(counted([](const Tally& c) { return c.state == State::Enrolled; }), 1);
        QCOMPARE(counted([&](const Tally& c) { return c.village == one.village; }), 1);
        QCOMPARE(counted([](const Tally& c) { return c.insurance == Insurance::ResidentPension; }), 2);

        const QList<EntryLine> open = oldestOpen(fixture.ledger(), 2).value();
        QCOMPARE(open.size(), 2);
        QCOMPARE(open.first().entry.id, oldest);
        QCOMPARE(open.last().entry.occurredOn, QDate(2026, 5, 20));
    }

    void aSubjectsFileHoldsSourceAndHistory() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        const EntryId entry = fixture.issue(person);
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(),
            {.entry = entry, .outcome = Outcome::Excluded, .reason = u"deceased"_s, .note = u"村干部代核"_s}));

        const auto file = subjectFileByIdentifier(fixture.ledger(), u" "_s + person.citizenId.toLower());
        CANBAO_VERIFY_OK(file);
        QCOMPARE(file->person()->name, person.name);
        QCOMPARE(file->entries.size(), 1);
        QCOMPARE(file->entries.first().state, State::Excluded);
        QCOMPARE(file->sources.size(), 1);
        QCOMPARE(file->sources.first().row, 2);
        QCOMPARE(file->history.size(), 2);
        QCOMPARE(file->history.last().event.note, u"村干部代核"_s);
        QCOMPARE(file->history.last().operatorName, u"张三"_s);
        QVERIFY(!subjectFileByIdentifier(fixture.ledger(), u"532526190001010013"_s));
    }

    /// Two clocks: what occurred by a day, as known at an event.
    void talliesLookBackOnBothClocks() {
        LedgerFixture fixture;
        const EntryId one = fixture.issue(fixture.person(1), Insurance::ResidentPension, QDate(2026, 5, 12));
        fixture.issue(fixture.person(2), Insurance::ResidentPension, QDate(2026, 6, 10));
        const qint64 issued = lastSeq(fixture.ledger()).value();
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(), {.entry = one, .outcome = Outcome::Enrolled, .occurredOn = QDate(2026, 5, 20)}));
        const qint64 now = lastSeq(fixture.ledger()).value();

        const auto total = [&](QDate day, qint64 seq, std::optional<State> state) {
            qint64 sum = 0;
            const QList<Tally> tallies = talliesAsOf(fixture.ledger(), {day, seq}).value();
            for (const Tally& tally : tallies) {
                sum += !state || tally.state == *state ? tally.count : 0;
            }
            return sum;
        };
        QCOMPARE(total(QDate(2026, 5, 31), now, {}), 1);                 // the June list is not in May's figures
        QCOMPARE(total(QDate(2026, 5, 31), now, State::Enrolled), 1);    // known now, occurred in May
        QCOMPARE(total(QDate(2026, 5, 31), issued, State::Enrolled), 0); // not known then
        QCOMPARE(total(QDate(2026, 5, 19), now, State::Pending), 1);     // not yet occurred
        QCOMPARE(total(QDate(2026, 6, 30), now, {}), 2);
        QCOMPARE(total(QDate(2026, 5, 11), now, {}), 0);
    }

    /// Somebody who died before the city's list was issued is on nobody's list before it was.
    void aResultDatedBeforeTheListCountsFromTheListOn() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1), Insurance::ResidentPension, QDate(2026, 6, 10));
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(),
            {.entry = entry, .outcome = Outcome::Excluded, .reason = u"deceased"_s, .occurredOn = QDate(2026, 3, 2)}));
        const qint64 now = lastSeq(fixture.ledger()).value();
        QVERIFY(talliesAsOf(fixture.ledger(), {QDate(2026, 5, 31), now}).value().isEmpty());
        const auto june = talliesAsOf(fixture.ledger(), {QDate(2026, 6, 30), now}).value();
        QCOMPARE(june.size(), 1);
        QCOMPARE(june.first().state, State::Excluded);
        QCOMPARE(june.first().reason, u"deceased"_s);
    }
};

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"
