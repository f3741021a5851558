#include "core/intake/check_list.h"
#include "core/intake/import_commit.h"
#include "core/intake/import_undo.h"
#include "core/intake/ledger_office.h"
#include "core/services/check_ledger.h"
#include "core/services/record_result.h"
#include "core/sheet/table_writer.h"
#include "core/store/queries/batches.h"
#include "core/store/queries/entry_queue.h"
#include "core/store/queries/event_counts.h"
#include "core/store/queries/standings.h"
#include "core/store/queries/subject_file.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::intake;
using canbao::test::LedgerFixture;
using domain::Insurance;
using domain::ListKind;
using domain::Outcome;
using domain::State;

/// A city list of persons as a test writes it: name, id, village, address, phone.
struct ListedPerson {
    QString name;
    QString id;
    QString village;
    QString address;
    QString phone;
};

class TestImport : public QObject {
    Q_OBJECT

private:
    static ListedPerson listed(const LedgerFixture& fixture, int number) {
        const domain::Person person = fixture.person(number);
        return {person.name, person.citizenId, person.villageAsSent, u"大寨组%1号"_s.arg(number),
                u"13800000%1"_s.arg(number, 3, 10, QLatin1Char('0'))};
    }

    static Result<CheckedList> check(const LedgerFixture& fixture, const QList<ListedPerson>& people) {
        const QString path = fixture.file(u"list.xlsx"_s);
        sheet::TableWriter writer({.sheetName = u"名单"_s});
        const QStringList heads{u"姓名"_s, u"身份证号码"_s, u"村（社区）"_s, u"户籍地址"_s, u"联系电话"_s};
        for (int column = 0; column < heads.size(); ++column) {
            writer.put(0, column, {heads.at(column), sheet::CellStyle::Head});
        }
        int row = 0;
        for (const ListedPerson& person : people) {
            ++row;
            int column = 0;
            for (const QString& cell : {person.name, person.id, person.village, person.address, person.phone}) {
                writer.put(row, column++, {cell, sheet::CellStyle::Text});
            }
        }
        CANBAO_TRY(writer.save(path));
        CheckRequest request;
        request.kind = ListKind::UnenrolledPersons;
        request.insurance = Insurance::ResidentPension;
        CANBAO_TRY_ASSIGN(request.office, officeOf(fixture.ledger()));
        request.today = fixture.session().clock.today();
        CANBAO_TRY_ASSIGN(const auto workbook, sheet::openWorkbook(path));
        return checkList(*workbook, request);
    }

    static ImportOptions options(bool full = false) {
        ImportOptions options;
        options.fileName = u"名单.xlsx"_s;
        options.sha256 = QByteArray(32, 'a');
        options.insurance = Insurance::ResidentPension;
        options.fullList = full;
        options.issuedOn = QDate(2026, 6, 10);
        return options;
    }

    static Result<ImportOutcome> import(const LedgerFixture& fixture, const QList<ListedPerson>& people,
                                        bool full = false) {
        CANBAO_TRY_ASSIGN(const CheckedList list, check(fixture, people));
        return commitImport(fixture.session(), list, options(full));
    }

    static State stateOf(const LedgerFixture& fixture, const ListedPerson& person) {
        return store::subjectFileByIdentifier(fixture.ledger(), person.id).value().entries.first().state;
    }

private Q_SLOTS:
    void aListBecomesEntriesWithTheirSource() {
        LedgerFixture fixture;
        const ListedPerson one = listed(fixture, 1);
        const auto outcome =
            import(fixture, {one, listed(fixture, 2), {u""_s, u""_s, one.village, u"某处"_s, u"13800000999"_s}});
        CANBAO_VERIFY_OK(outcome);
        QCOMPARE(outcome->counts.read, 3);
        QCOMPARE(outcome->counts.added, 2);
        QCOMPARE(outcome->counts.refused, 1);

        const auto file = store::subjectFileByIdentifier(fixture.ledger(), one.id).value();
        QCOMPARE(file.person()->name, one.name);
        QCOMPARE(file.person()->birth, QDate(1985, 1, 1));
        QCOMPARE(file.villageName, one.village);
        QCOMPARE(file.entries.first().insurance, Insurance::ResidentPension);
        QCOMPARE(file.entries.first().state, State::Pending);
        QCOMPARE(file.sources.first().row, 2);
        QCOMPARE(file.sources.first().cells.first(), one.name);
        QCOMPARE(file.history.first().event.occurredOn, QDate(2026, 6, 10));
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

    void theSameListAgainChangesNothingAndIsRecognised() {
        LedgerFixture fixture;
        const QList<ListedPerson> people{listed(fixture, 1), listed(fixture, 2)};
        CANBAO_VERIFY_OK(import(fixture, people));
        const CheckedList list = check(fixture, people).value();
        const auto plan = planImport(fixture.ledger(), list, options());
        CANBAO_VERIFY_OK(plan);
        QCOMPARE(plan->sameFile, BatchId{1});
        QCOMPARE(plan->counts.same, 2);
        QCOMPARE(plan->counts.added + plan->counts.changed, 0);
        CANBAO_VERIFY_OK(commitImport(fixture.session(), list, options()));
        QCOMPARE(store::entryCount(fixture.ledger(), {}).value(), 2);
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

    void changesAreCountedAppliedAndBlanksEraseNothing() {
        LedgerFixture fixture;
        ListedPerson person = listed(fixture, 1);
        CANBAO_VERIFY_OK(import(fixture, {person}));
        const QString phone = std::exchange(person.phone, QString());
        person.address = u"新寨组8号"_s;
        const CheckedList list = check(fixture, {person}).value();
        const auto plan = planImport(fixture.ledger(), list, options());
        CANBAO_VERIFY_OK(plan);
        QCOMPARE(plan->counts.changed, 1);
        QCOMPARE(plan->changedFields, (QMap<Field, qint64>{{Field::Address, 1}}));
        CANBAO_VERIFY_OK(commitImport(fixture.session(), list, options()));
        const auto file = store::subjectFileByIdentifier(fixture.ledger(), person.id).value();
        QCOMPARE(file.person()->address, u"新寨组8号"_s);
        QCOMPARE(file.person()->phone, phone);
        QCOMPARE(file.history.last().event.kind, store::EventKind::SubjectChanged);
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

    void anotherNameForTheSameIdIsShownNotTaken() {
        LedgerFixture fixture;
        ListedPerson person = listed(fixture, 1);
        CANBAO_VERIFY_OK(import(fixture, {person}));
        const QString name = std::exchange(person.name, u"另名"_s);
        const CheckedList list = check(fixture, {person}).value();
        const auto plan = planImport(fixture.ledger(), list, options());
        CANBAO_VERIFY_OK(plan);
        QVERIFY(plan->rows.first().nameDiffers);
        QCOMPARE(plan->counts.warned, 1);
        CANBAO_VERIFY_OK(commitImport(fixture.session(), list, options()));
        QCOMPARE(store::subjectFileByIdentifier(fixture.ledger(), person.id).value().person()->name, name);
    }

    void aNewVillageTakesTheEntriesAlong() {
        LedgerFixture fixture;
        ListedPerson person = listed(fixture, 1);
        CANBAO_VERIFY_OK(import(fixture, {person}));
        person.village = listed(fixture, 2).village;
        CANBAO_VERIFY_OK(import(fixture, {person}));
        const auto file = store::subjectFileByIdentifier(fixture.ledger(), person.id).value();
        QCOMPARE(file.villageName, person.village);
        QCOMPARE(file.entries.first().village, file.person()->village);
    }

    void aFullListWithdrawsOnlyWhoHasNoResult() {
        LedgerFixture fixture;
        const ListedPerson stays = listed(fixture, 1);
        const ListedPerson missing = listed(fixture, 2);
        const ListedPerson done = listed(fixture, 3);
        CANBAO_VERIFY_OK(import(fixture, {stays, missing, done}));
        const EntryId doneEntry = store::subjectFileByIdentifier(fixture.ledger(), done.id).value().entries.first().id;
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(), {.entry = doneEntry, .outcome = Outcome::Enrolled}));

        CANBAO_VERIFY_OK(import(fixture, {stays})); // a partial list withdraws nobody
        QCOMPARE(stateOf(fixture, missing), State::Pending);
        const auto outcome = import(fixture, {stays}, true);
        CANBAO_VERIFY_OK(outcome);
        QCOMPARE(outcome->counts.withdrawn, 1);
        QCOMPARE(stateOf(fixture, stays), State::Pending);
        QCOMPARE(stateOf(fixture, missing), State::Withdrawn);
        QCOMPARE(stateOf(fixture, done), State::Enrolled);

        CANBAO_VERIFY_OK(import(fixture, {missing})); // listed again
        QCOMPARE(stateOf(fixture, missing), State::Pending);
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

    void undoTakesBackExactlyWhatTheImportDid() {
        LedgerFixture fixture;
        ListedPerson stays = listed(fixture, 1);
        const ListedPerson missing = listed(fixture, 2);
        const QString address = stays.address;
        CANBAO_VERIFY_OK(import(fixture, {stays, missing}));
        const auto figuresBefore = store::talliesAsOf(fixture.ledger(), {QDate(2026, 6, 30)}).value().size();

        stays.address = u"新寨组8号"_s;
        stays.village = listed(fixture, 4).village;
        const ListedPerson added = listed(fixture, 3);
        const auto second = import(fixture, {stays, added}, true);
        CANBAO_VERIFY_OK(second);
        QCOMPARE(stateOf(fixture, missing), State::Withdrawn);

        CANBAO_VERIFY_OK(undoImport(fixture.session(), second->batch));
        const auto file = store::subjectFileByIdentifier(fixture.ledger(), stays.id).value();
        QCOMPARE(file.person()->address, address);
        QCOMPARE(file.villageName, listed(fixture, 1).village);
        QCOMPARE(file.entries.first().village, file.person()->village);
        QCOMPARE(stateOf(fixture, missing), State::Pending);
        QVERIFY(store::subjectFileByIdentifier(fixture.ledger(), added.id).value().entries.isEmpty());
        QCOMPARE(store::entryCount(fixture.ledger(), {}).value(), 2);
        QCOMPARE(store::talliesAsOf(fixture.ledger(), {QDate(2026, 6, 30)}).value().size(), figuresBefore);
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
        QVERIFY(!undoImport(fixture.session(), second->batch)); // only once
        QVERIFY(!undoImport(fixture.session(), BatchId{99}));

        const auto again = import(fixture, {added}); // what was void is issued again
        CANBAO_VERIFY_OK(again);
        QCOMPARE(again->counts.added, 1);
        QCOMPARE(stateOf(fixture, added), State::Pending);
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
    }

    void laterWorkStandsInTheWayOfUndo() {
        LedgerFixture fixture;
        const ListedPerson person = listed(fixture, 1);
        const auto batch = import(fixture, {person, listed(fixture, 2)});
        const EntryId entry = store::subjectFileByIdentifier(fixture.ledger(), person.id).value().entries.first().id;
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(), {.entry = entry, .outcome = Outcome::InProgress}));
        const qint64 seq = store::lastSeq(fixture.ledger()).value();
        QCOMPARE(obstaclesToUndo(fixture.ledger(), batch->batch)->entries, QList<EntryId>{entry});
        const auto refused = undoImport(fixture.session(), batch->batch);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::User);
        QCOMPARE(store::lastSeq(fixture.ledger()).value(), seq);
    }

    void aCancelledImportLeavesNothing() {
        LedgerFixture fixture;
        const CheckedList list = check(fixture, {listed(fixture, 1)}).value();
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = commitImport(fixture.session(), list, options(), Progress{{}, stop.get_token()});
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QCOMPARE(store::lastSeq(fixture.ledger()).value(), 1);
        QCOMPARE(store::batches(fixture.ledger()).value().size(), 0);
    }

    /// The disk fills up in the middle of the rows: SQLite's own page limit stands for it.
    void aFullDiskLeavesNothingHalfDone() {
        LedgerFixture fixture;
        QList<ListedPerson> people;
        for (int number = 1; number < 400; ++number) {
            people.append(listed(fixture, number));
        }
        const CheckedList list = check(fixture, people).value();
        const store::Database& database = fixture.ledger().database();
        const qint64 pages = database.number("PRAGMA page_count").value();
        QVERIFY(database.execute("PRAGMA max_page_count = " + std::to_string(pages + 8)));
        const auto full = commitImport(fixture.session(), list, options());
        QVERIFY(!full);
        QCOMPARE(full.error().kind, Error::Kind::User);
        QVERIFY(database.execute("PRAGMA max_page_count = 1073741823"));
        QCOMPARE(store::entryCount(fixture.ledger(), {}).value(), 0);
        QCOMPARE(store::lastSeq(fixture.ledger()).value(), 1);
        QVERIFY(services::checkLedger(fixture.ledger()).value().ok());
        CANBAO_VERIFY_OK(commitImport(fixture.session(), list, options())); // and afterwards it goes in
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
