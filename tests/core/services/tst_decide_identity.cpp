#include "core/intake/import_undo.h"
#include "core/services/check_ledger.h"
#include "core/services/decide_identity.h"
#include "core/services/record_result.h"
#include "core/store/proposal_store.h"
#include "core/store/queries/entry_queue.h"
#include "core/store/queries/subject_file.h"
#include "tests/core/intake/import_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using canbao::test::HandRow;
using canbao::test::LedgerFixture;
using domain::ListKind;
using domain::State;
using store::ProposalState;

namespace {

const HandRow kHead = test::textRow(u"姓名|身份证号码|村（社区）|出生日期|联系电话");

HandRow row(const domain::Person& person, const QString& id, const QString& born = {}) {
    return {person.name, id, person.villageAsSent, born, u"13800000001"_s};
}

QString cut(const domain::Person& person) {
    return person.citizenId.left(15) + u"000"_s;
}

Result<intake::ImportOutcome> import(const LedgerFixture& fixture, ListKind kind, const QList<HandRow>& rows) {
    static int files = 0;
    return test::import(fixture, kind, QList<HandRow>{kHead} + rows, test::optionsOf(QByteArray::number(++files)));
}

QList<store::Proposal> proposals(const LedgerFixture& fixture, ProposalState state = ProposalState::Open) {
    return store::proposals(fixture.ledger().database(), state).value();
}

store::SubjectFile fileOf(const LedgerFixture& fixture, const domain::Person& person) {
    return store::subjectFileByIdentifier(fixture.ledger(), person.citizenId).value();
}

bool sound(const LedgerFixture& fixture) {
    return services::checkLedger(fixture.ledger()).value().ok();
}

} // namespace

/// A damaged number is never repaired. Who it may be is proposed, and a clerk decides.
class TestDecideIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyNameBirthAndVillageTogetherPropose_data() {
        QTest::addColumn<HandRow>("damaged");
        QTest::addColumn<int>("proposed");
        const LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        domain::Person other = one;
        QTest::newRow("birth in what is left of the number") << row(one, cut(one)) << 1;
        QTest::newRow("birth beside it") << row(one, u"5.32526E+17"_s, u"1985-01-01"_s) << 1;
        QTest::newRow("no birth") << row(one, u"5.32526E+17"_s) << 0;
        QTest::newRow("another birth") << row(one, u"5.32526E+17"_s, u"1986-01-01"_s) << 0;
        QTest::newRow("other digits") << row(one, u"5.42526E+17"_s, u"1985-01-01"_s) << 0;
        other.name = u"另名"_s;
        QTest::newRow("another name") << row(other, cut(one)) << 0;
        other = one;
        other.villageAsSent = fixture.person(2).villageAsSent;
        QTest::newRow("another village") << row(other, cut(one)) << 0;
        QTest::newRow("wrong, not damaged") << row(one, one.citizenId.left(17) + u"?"_s) << 0;
    }
    void onlyNameBirthAndVillageTogetherPropose() {
        QFETCH(const HandRow, damaged);
        QFETCH(const int, proposed);
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        CANBAO_VERIFY_OK(import(fixture, ListKind::UnenrolledPersons, {row(one, one.citizenId)}));
        const auto outcome = import(fixture, ListKind::LapsedPayers, {damaged});
        CANBAO_VERIFY_OK(outcome);
        QCOMPARE(outcome->proposals, proposed);
        QCOMPARE(proposals(fixture).size(), proposed);
        QCOMPARE(store::entryCount(fixture.ledger(), {}).value(), 2); // never by itself
        CANBAO_VERIFY_OK(intake::undoImport(fixture.session(), outcome->batch));
        QVERIFY(proposals(fixture).isEmpty());
    }

    void theOneWhoComesLaterIsProposedToo() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        CANBAO_VERIFY_OK(import(fixture, ListKind::LapsedPayers, {row(one, cut(one))}));
        QCOMPARE(import(fixture, ListKind::UnenrolledPersons, {row(one, one.citizenId)})->proposals, 1);
        QCOMPARE(import(fixture, ListKind::EmployedUnenrolled, {row(one, one.citizenId)})->proposals, 0);
    }

    void whoIsAcceptedTakesTheEntryAndEveryLaterRow() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        const auto first = import(fixture, ListKind::UnenrolledPersons, {row(one, one.citizenId)});
        const auto second = import(fixture, ListKind::LapsedPayers, {row(one, cut(one))});
        CANBAO_VERIFY_OK(second);
        CANBAO_VERIFY_OK(services::acceptIdentities(fixture.session(), {proposals(fixture).first().id}));
        QCOMPARE(fileOf(fixture, one).entries.size(), 2);
        QCOMPARE(fileOf(fixture, one).person()->citizenId, one.citizenId); // the number is the ledger's, not repaired
        QVERIFY(proposals(fixture).isEmpty());
        QCOMPARE(proposals(fixture, ProposalState::Accepted).size(), 1);
        QVERIFY(sound(fixture));

        const auto again = import(fixture, ListKind::LapsedPayers, {row(one, cut(one))});
        QCOMPARE(again->counts.same, 1);
        QCOMPARE(import(fixture, ListKind::EmployedUnenrolled, {row(one, cut(one))})->counts.added, 1);
        QCOMPARE(fileOf(fixture, one).entries.size(), 3);
        QVERIFY(sound(fixture));
        for (const BatchId batch : {first->batch, second->batch}) { // a clerk's decision builds on both
            QVERIFY(!intake::obstaclesToUndo(fixture.ledger(), batch)->entries.isEmpty());
        }
        QVERIFY(
            !services::acceptIdentities(fixture.session(), {proposals(fixture, ProposalState::Accepted).first().id}));
    }

    void twoEntriesOfOneListBecomeOne() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        CANBAO_VERIFY_OK(import(fixture, ListKind::UnenrolledPersons, {row(one, one.citizenId), row(one, cut(one))}));
        QCOMPARE(store::entryCount(fixture.ledger(), {}).value(), 2);
        CANBAO_VERIFY_OK(services::acceptIdentities(fixture.session(), {proposals(fixture).first().id}));
        QCOMPARE(store::entryCount(fixture.ledger(), {}).value(), 1);
        QCOMPARE(fileOf(fixture, one).entries.first().state, State::Pending);
        QVERIFY(sound(fixture));
    }

    void twoResultsAreForTheClerkToSettle() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        CANBAO_VERIFY_OK(import(fixture, ListKind::UnenrolledPersons, {row(one, one.citizenId), row(one, cut(one))}));
        const EntryId known = fileOf(fixture, one).entries.first().id;
        const EntryId damaged{known.value == 1 ? 2 : 1};
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(), {.entry = damaged, .outcome = domain::Outcome::Excluded, .reason = u"student"_s}));
        const auto refused = services::acceptIdentities(fixture.session(), {proposals(fixture).first().id});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::User);
        QCOMPARE(store::entryCount(fixture.ledger(), {}).value(), 2);
        QCOMPARE(proposals(fixture).size(), 1);
    }

    void whoIsRefusedStaysTwoAndIsNotProposedAgain() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        CANBAO_VERIFY_OK(import(fixture, ListKind::UnenrolledPersons, {row(one, one.citizenId)}));
        CANBAO_VERIFY_OK(import(fixture, ListKind::LapsedPayers, {row(one, cut(one))}));
        CANBAO_VERIFY_OK(services::refuseIdentities(fixture.session(), {proposals(fixture).first().id}));
        QCOMPARE(proposals(fixture, ProposalState::Refused).size(), 1);
        QCOMPARE(import(fixture, ListKind::EmployedUnenrolled, {row(one, cut(one))})->proposals, 0);
        QCOMPARE(fileOf(fixture, one).entries.size(), 1);
        QVERIFY(!services::refuseIdentities(fixture.session(), {ProposalId{99}}));
        QVERIFY(sound(fixture));
    }

    void aRefusalIsTakenBack() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        CANBAO_VERIFY_OK(import(fixture, ListKind::UnenrolledPersons, {row(one, one.citizenId)}));
        CANBAO_VERIFY_OK(import(fixture, ListKind::LapsedPayers, {row(one, cut(one))}));
        const ProposalId id = proposals(fixture).first().id;
        QVERIFY(!services::reopenIdentities(fixture.session(), {id})); // it is open
        CANBAO_VERIFY_OK(services::refuseIdentities(fixture.session(), {id}));
        CANBAO_VERIFY_OK(services::reopenIdentities(fixture.session(), {id}));
        QCOMPARE(proposals(fixture).size(), 1);
        QVERIFY(sound(fixture));
        CANBAO_VERIFY_OK(services::acceptIdentities(fixture.session(), {id}));
    }

    void severalThatWereAcceptedAreTakenBackTogether() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        const domain::Person other = fixture.person(2);
        CANBAO_VERIFY_OK(
            import(fixture, ListKind::UnenrolledPersons, {row(one, one.citizenId), row(other, other.citizenId)}));
        CANBAO_VERIFY_OK(import(fixture, ListKind::LapsedPayers, {row(one, cut(one)), row(other, cut(other))}));
        QCOMPARE(proposals(fixture).size(), 2);
        const auto changes =
            services::acceptIdentities(fixture.session(), {proposals(fixture).at(0).id, proposals(fixture).at(1).id});
        CANBAO_VERIFY_OK(changes);
        QCOMPARE(changes->size(), 2);
        QVERIFY(proposals(fixture).isEmpty());
        CANBAO_VERIFY_OK(services::undoIdentityChanges(fixture.session(), *changes));
        QCOMPARE(proposals(fixture).size(), 2);
        QCOMPARE(fileOf(fixture, one).entries.size(), 1);
        QVERIFY(!services::undoIdentityChanges(fixture.session(), *changes)); // only once
        QVERIFY(sound(fixture));
    }

    void twoDamagedNumbersOfOnePersonAreTakenBackTogether() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        CANBAO_VERIFY_OK(import(fixture, ListKind::UnenrolledPersons, {row(one, one.citizenId)}));
        CANBAO_VERIFY_OK(import(fixture, ListKind::LapsedPayers, {row(one, cut(one))}));
        CANBAO_VERIFY_OK(import(fixture, ListKind::EmployedUnenrolled, {row(one, u"5.32526E+17"_s, u"1985-01-01"_s)}));
        QCOMPARE(proposals(fixture).size(), 2);
        const auto changes =
            services::acceptIdentities(fixture.session(), {proposals(fixture).at(0).id, proposals(fixture).at(1).id});
        CANBAO_VERIFY_OK(changes);
        QCOMPARE(fileOf(fixture, one).entries.size(), 3);
        CANBAO_VERIFY_OK(services::undoIdentityChanges(fixture.session(), *changes));
        QCOMPARE(fileOf(fixture, one).entries.size(), 1);
        QVERIFY(sound(fixture));
    }
};

QTEST_GUILESS_MAIN(TestDecideIdentity)
#include "tst_decide_identity.moc"
