#include "core/services/check_ledger.h"
#include "core/services/undo_result.h"
#include "core/store/queries/event_counts.h"
#include "core/store/queries/subject_file.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::services;
using canbao::test::LedgerFixture;
using domain::Outcome;
using domain::State;

/// Evidence, results in one go, and taking back.
class TestUndoResult : public QObject {
    Q_OBJECT

private:
    static domain::Entry entryOf(const LedgerFixture& fixture, EntryId entry) {
        const auto file = store::subjectFile(fixture.ledger(), entry).value();
        return file.entries.first();
    }
    static ResultRequest elsewhere(EntryId entry, const QString& place) {
        return {.entry = entry,
                .outcome = Outcome::Excluded,
                .reason = u"insured-elsewhere"_s,
                .occurredOn = QDate(2026, 6, 3),
                .evidence = {{u"insured-place"_s, place}}};
    }
    static void verifySound(const LedgerFixture& fixture) {
        const auto report = checkLedger(fixture.ledger());
        CANBAO_VERIFY_OK(report);
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u' ')));
    }

private Q_SLOTS:
    void evidenceIsKeptWithTheResult() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        CANBAO_VERIFY_OK(recordResult(fixture.session(), elsewhere(entry, u" 昆明市\"官渡\" "_s)));
        QCOMPARE(entryOf(fixture, entry).evidence.value(u"insured-place"_s), u"昆明市\"官渡\""_s);
        verifySound(fixture);
        CANBAO_VERIFY_OK(
            recordResult(fixture.session(), {.entry = entry, .outcome = Outcome::Reopened, .note = u"误"_s}));
        QVERIFY(entryOf(fixture, entry).evidence.isEmpty());
        verifySound(fixture);
    }

    void evidenceThatIsMissingOrBadIsRefused() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        const auto refused = [&](ResultRequest request) {
            const auto recorded = recordResult(fixture.session(), request);
            return !recorded && recorded.error().kind == Error::Kind::User &&
                   entryOf(fixture, entry).state == State::Pending;
        };
        QVERIFY(refused(elsewhere(entry, u"  "_s)));
        const auto dead = [&](const QString& field, const QString& value) {
            return ResultRequest{
                .entry = entry, .outcome = Outcome::Excluded, .reason = u"deceased"_s, .evidence = {{field, value}}};
        };
        QVERIFY(refused(dead(u"death-date"_s, u"soon"_s)));
        QVERIFY(refused(dead(u"death-date"_s, u"2026-06-13"_s)));
        QVERIFY(refused(dead(u"receipt-number"_s, u"1"_s)));
        ResultRequest later = elsewhere(entry, {});
        later.evidenceLater = true;
        CANBAO_VERIFY_OK(recordResult(fixture.session(), later));
        CANBAO_VERIFY_OK(undoResult(fixture.session(), entry));
        CANBAO_VERIFY_OK(recordResult(fixture.session(), dead(u"death-date"_s, u"2026年5月"_s)));
        QCOMPARE(entryOf(fixture, entry).evidence.value(u"death-date"_s), u"2026-05"_s);
    }

    void undoingPutsBackWhatStoodBefore() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        QVERIFY(!lastResult(fixture.ledger(), entry).value());
        QVERIFY(!undoResult(fixture.session(), entry));
        CANBAO_VERIFY_OK(recordResult(fixture.session(), elsewhere(entry, u"昆明市"_s)));
        CANBAO_VERIFY_OK(
            recordResult(fixture.session(), {.entry = entry, .outcome = Outcome::Reopened, .note = u"再查"_s}));
        const auto enrolled = recordResult(fixture.session(), {.entry = entry, .outcome = Outcome::Enrolled});
        CANBAO_VERIFY_OK(enrolled);

        const auto last = lastResult(fixture.ledger(), entry).value();
        QVERIFY(last);
        QCOMPARE(last->seq, enrolled->seq);
        QCOMPARE(last->restored, State::Pending);
        QVERIFY(!undoResult(fixture.session(), entry, enrolled->version - 1)); // the screen is stale
        CANBAO_VERIFY_OK(undoResult(fixture.session(), entry, enrolled->version));
        verifySound(fixture);
        CANBAO_VERIFY_OK(undoResult(fixture.session(), entry, {}, u"点错了"_s)); // the reopening
        const domain::Entry again = entryOf(fixture, entry);
        QCOMPARE(again.state, State::Excluded);
        QCOMPARE(again.reason, u"insured-elsewhere"_s);
        QCOMPARE(again.evidence.value(u"insured-place"_s), u"昆明市"_s);
        QCOMPARE(again.occurredOn, QDate(2026, 6, 3));
        verifySound(fixture);
        CANBAO_VERIFY_OK(undoResult(fixture.session(), entry));
        QCOMPARE(entryOf(fixture, entry).state, State::Pending);
        QCOMPARE(entryOf(fixture, entry).occurredOn, QDate(2026, 5, 12));
        QVERIFY(!undoResult(fixture.session(), entry));
        CANBAO_VERIFY_OK(recordResult(fixture.session(), {.entry = entry, .outcome = Outcome::Enrolled}));
        CANBAO_VERIFY_OK(undoResult(fixture.session(), entry));
        verifySound(fixture);
    }

    /// A day's work is what stands of it: an earlier day's result that is taken back today takes nothing from today.
    void whatWasTakenBackIsNotADaysWork() {
        LedgerFixture fixture;
        const QDate day = fixture.clock().today();
        const auto since = [&](QDate first) { return store::resultsRecordedSince(fixture.ledger(), first).value(); };
        const EntryId yesterdays = fixture.issue(fixture.person(1));
        const EntryId todays = fixture.issue(fixture.person(2));
        CANBAO_VERIFY_OK(recordResult(fixture.session(), elsewhere(yesterdays, u"昆明市"_s)));
        fixture.clock().set(fixture.clock().nowUtc().addDays(1));
        CANBAO_VERIFY_OK(recordResult(fixture.session(), elsewhere(todays, u"昆明市"_s)));
        QCOMPARE(since(day), 2);
        QCOMPARE(since(day.addDays(1)), 1);
        CANBAO_VERIFY_OK(undoResult(fixture.session(), yesterdays));
        QCOMPARE(since(day), 1);
        QCOMPARE(since(day.addDays(1)), 1);
        CANBAO_VERIFY_OK(undoResult(fixture.session(), todays));
        QCOMPARE(since(day), 0);
        QCOMPARE(since(day.addDays(1)), 0);
    }

    void manyAreRecordedInOneGoOrNotAtAll() {
        LedgerFixture fixture;
        QList<ResultRequest> requests;
        for (int i = 1; i <= 5; ++i) {
            requests.append(
                {.entry = fixture.issue(fixture.person(i)), .outcome = Outcome::Declined, .reason = u"unwilling"_s});
        }
        const auto bad = requests.last();
        requests.last().reason = u"deceased"_s;
        const auto previews = previewResults(fixture.session(), requests).value();
        QCOMPARE(previews.first().to, State::Declined);
        QVERIFY(previews.first().refusal.isEmpty() && !previews.last().refusal.isEmpty());
        const auto refused = recordResults(fixture.session(), requests);
        QVERIFY(!refused && refused.error().message.contains(QString::number(bad.entry.value)));
        QCOMPARE(entryOf(fixture, requests.first().entry).state, State::Pending);

        requests.last() = bad;
        const auto recorded = recordResults(fixture.session(), requests);
        CANBAO_VERIFY_OK(recorded);
        QCOMPARE(recorded->results.size(), 5);
        QCOMPARE(recorded->group, recorded->results.first().seq);
        QCOMPARE(lastResult(fixture.ledger(), bad.entry).value()->group, recorded->group);
        verifySound(fixture);

        CANBAO_VERIFY_OK(recordResult(fixture.session(), {.entry = bad.entry, .outcome = Outcome::Enrolled}));
        QVERIFY(!undoGroup(fixture.session(), recorded->group)); // later work stands in the way
        QCOMPARE(entryOf(fixture, requests.first().entry).state, State::Declined);
        CANBAO_VERIFY_OK(undoResult(fixture.session(), bad.entry));
        CANBAO_VERIFY_OK(undoResult(fixture.session(), bad.entry)); // one of the five, by itself
        const auto undone = undoGroup(fixture.session(), recorded->group);
        CANBAO_VERIFY_OK(undone);
        QCOMPARE(undone->size(), 4);
        for (const ResultRequest& request : requests) {
            QCOMPARE(entryOf(fixture, request.entry).state, State::Pending);
        }
        QVERIFY(!undoGroup(fixture.session(), recorded->group));
        verifySound(fixture);
    }
};

QTEST_GUILESS_MAIN(TestUndoResult)
#include "tst_undo_result.moc"
