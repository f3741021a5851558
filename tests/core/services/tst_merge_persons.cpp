#include "core/intake/import_undo.h"
#include "core/services/check_ledger.h"
#include "core/services/merge_persons.h"
#include "core/services/record_result.h"
#include "core/services/tag_groups.h"
#include "core/services/undo_result.h"
#include "core/store/group_store.h"
#include "core/store/queries/entry_queue.h"
#include "core/store/queries/subject_file.h"
#include "core/store/roster_store.h"
#include "tests/core/intake/import_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using canbao::test::HandRow;
using canbao::test::LedgerFixture;
using domain::Insurance;
using domain::Outcome;
using domain::State;

namespace {

const HandRow kHead = test::textRow(u"姓名|身份证号码|村（社区）|工作单位");

PersonId personOf(const LedgerFixture& fixture, EntryId entry) {
    return store::subjectFile(fixture.ledger(), entry)->person()->id;
}

store::SubjectFile fileOf(const LedgerFixture& fixture, const domain::Person& person) {
    return store::subjectFileByIdentifier(fixture.ledger(), person.citizenId).value();
}

QList<EntryId> entriesOf(const store::SubjectFile& file) {
    QList<EntryId> entries;
    std::ranges::transform(file.entries, std::back_inserter(entries), &domain::Entry::id);
    return entries;
}

/// Everything that a merge or a split touches, to be compared before it and after it was taken back.
QStringList contents(const LedgerFixture& fixture) {
    QStringList all;
    for (const char* sql :
         {"SELECT id || person || ifnull(village, '') || state || reason || occurred_on || evidence FROM entry "
          "ORDER BY id",
          "SELECT person || credit_code || match_name || name || employed_on || added_by FROM roster ORDER BY 1",
          "SELECT person || code || since || ifnull(until, '-') || source || seq FROM special_group ORDER BY 1",
          "SELECT id || ifnull(merged_into, '-') FROM person WHERE id IN (SELECT person FROM entry) ORDER BY id"}) {
        auto rows = fixture.ledger().database().query(sql).value();
        while (rows.step().value()) {
            all.append(rows.text(0));
        }
    }
    return all;
}

bool sound(const LedgerFixture& fixture) {
    const auto report = services::checkLedger(fixture.ledger());
    if (!report->ok()) {
        qWarning("%s", qPrintable(report->problems.join(u'\n')));
    }
    return report->ok();
}

bool refused(const Result<services::IdentityChange>& change) {
    return !change && change.error().kind == Error::Kind::User && !change.error().message.isEmpty();
}

} // namespace

/// Two who are one, and one who is two.
class TestMergePersons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesRostersReferencesAndHistoryFollow() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        const domain::Person two = fixture.person(2);
        CANBAO_VERIFY_OK(test::import(fixture, domain::ListKind::EmployedUnenrolled,
                                      {kHead, {two.name, two.citizenId, two.villageAsSent, u"测试厂"_s}},
                                      test::optionsOf("jobs")));
        CANBAO_VERIFY_OK(test::import(fixture, domain::ListKind::Deaths,
                                      {kHead, {two.name, two.citizenId, two.villageAsSent, QString()}},
                                      test::optionsOf("deaths")));
        const EntryId ofOne = fixture.issue(one);
        const EntryId twin = fixture.issue(two);                             // on the same list as one
        const EntryId more = fixture.issue(two, Insurance::ResidentMedical); // and on another
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(), {.entry = more, .outcome = Outcome::Declined, .reason = u"unwilling"_s}));
        const PersonId gone = personOf(fixture, more);
        const QStringList before = contents(fixture);

        const auto merged = services::mergePersons(fixture.session(), gone, personOf(fixture, ofOne), u"同一人"_s);
        CANBAO_VERIFY_OK(merged);
        QVERIFY(sound(fixture));
        const store::SubjectFile file = fileOf(fixture, one);
        QCOMPARE(entriesOf(file).size(), 3); // the twin is void: it was the same
        QVERIFY(entriesOf(file).contains(more) && !entriesOf(file).contains(twin));
        QCOMPARE(file.entries.at(entriesOf(file).indexOf(more)).state, State::Declined);
        QCOMPARE(file.entries.at(entriesOf(file).indexOf(more)).village, one.village);
        QCOMPARE(file.references.size(), 1);
        QVERIFY(std::ranges::count(file.history, twin, [](const auto& line) { return line.event.entry; }) > 0);
        QCOMPARE(store::rosterLinesOf(fixture.ledger().database(), file.person()->id)->size(), 1);
        QCOMPARE(fileOf(fixture, two).person()->id, file.person()->id); // whoever is looked for by the other number

        const auto undone = services::undoIdentityChange(fixture.session(), merged->group);
        CANBAO_VERIFY_OK(undone);
        QCOMPARE(contents(fixture), before);
        QVERIFY(sound(fixture));
        QVERIFY(refused(services::undoIdentityChange(fixture.session(), merged->group)));
        QVERIFY(!services::lastIdentityChange(fixture.ledger(), gone)->has_value());
    }

    void tagsByHandFollow() {
        using domain::SpecialGroup;
        LedgerFixture fixture;
        const PersonId stays = personOf(fixture, fixture.issue(fixture.person(1)));
        const PersonId gone = personOf(fixture, fixture.issue(fixture.person(2), Insurance::ResidentMedical));
        const QDate today = fixture.session().clock.today();
        const auto tag = [&](PersonId person, SpecialGroup group, QDate until) {
            return services::tagGroup(fixture.session(), {{{person, {}}}, group, today.addDays(-9), until, u"证明"_s});
        };
        CANBAO_VERIFY_OK(tag(gone, SpecialGroup::LandlessFarmer, {}));
        CANBAO_VERIFY_OK(tag(gone, SpecialGroup::MinimumLiving, today));
        CANBAO_VERIFY_OK(tag(stays, SpecialGroup::MinimumLiving, {})); // lasts longer, so it stands
        CANBAO_VERIFY_OK(tag(gone, SpecialGroup::ExtremePoverty, {}));
        CANBAO_VERIFY_OK(tag(stays, SpecialGroup::ExtremePoverty, today)); // gives way
        const QStringList before = contents(fixture);

        const auto merged = services::mergePersons(fixture.session(), gone, stays);
        CANBAO_VERIFY_OK(merged);
        const store::Database& database = fixture.ledger().database();
        QVERIFY(store::saidTagsOf(database, {gone, {}})->isEmpty());
        QMap<SpecialGroup, QDate> until;
        const auto said = store::saidTagsOf(database, {stays, {}}).value();
        for (const store::SaidTag& one : said) {
            until.insert(one.tag.group, one.tag.until);
        }
        QCOMPARE(until, (QMap<SpecialGroup, QDate>{{SpecialGroup::LandlessFarmer, {}},
                                                   {SpecialGroup::MinimumLiving, {}},
                                                   {SpecialGroup::ExtremePoverty, {}}}));
        QVERIFY(sound(fixture));

        CANBAO_VERIFY_OK(services::undoIdentityChange(fixture.session(), merged->group));
        QCOMPARE(contents(fixture), before);
    }

    void listsOfSpecialGroupsMeanTheOneWhoStays() {
        LedgerFixture fixture;
        const domain::Person two = fixture.person(2);
        CANBAO_VERIFY_OK(test::import(fixture, domain::ListKind::MinimumLiving,
                                      {kHead, {two.name, two.citizenId, two.villageAsSent, QString()}},
                                      test::optionsOf("relief")));
        const EntryId ofOne = fixture.issue(fixture.person(1));
        const EntryId ofTwo = fixture.issue(two, Insurance::ResidentMedical);
        const store::EntryFilter relieved{.group = domain::SpecialGroup::MinimumLiving};
        QCOMPARE(store::entryKeys(fixture.ledger(), relieved).value(), QList{ofTwo});
        CANBAO_VERIFY_OK(services::mergePersons(fixture.session(), personOf(fixture, ofTwo), personOf(fixture, ofOne)));
        QList<EntryId> members = store::entryKeys(fixture.ledger(), relieved).value();
        std::ranges::sort(members, {}, &EntryId::value);
        QCOMPARE(members, (QList{ofOne, ofTwo}));
    }

    void laterListsNameTheOneWhoStays() {
        LedgerFixture fixture;
        const EntryId ofOne = fixture.issue(fixture.person(1));
        const domain::Person two = fixture.person(2);
        const EntryId ofTwo = fixture.issue(two, Insurance::ResidentMedical);
        const auto merged =
            services::mergePersons(fixture.session(), personOf(fixture, ofTwo), personOf(fixture, ofOne));
        CANBAO_VERIFY_OK(merged);
        const auto imported =
            test::import(fixture, domain::ListKind::UnenrolledPersons,
                         {kHead, {two.name, two.citizenId, two.villageAsSent, QString()}}, test::optionsOf("later"));
        CANBAO_VERIFY_OK(imported);
        QCOMPARE(fixture.ledger()
                     .database()
                     .number("SELECT count(*) FROM entry WHERE person = ?1", personOf(fixture, ofTwo).value)
                     .value(),
                 fixture.ledger().database().number("SELECT count(*) FROM entry").value());
        QVERIFY(refused(services::undoIdentityChange(fixture.session(), merged->group))); // the list builds on it
        CANBAO_VERIFY_OK(intake::undoImport(fixture.session(), imported->batch));
        CANBAO_VERIFY_OK(services::undoIdentityChange(fixture.session(), merged->group));
        QVERIFY(sound(fixture));
    }

    void twoResultsAreForTheClerkToSettle() {
        LedgerFixture fixture;
        const EntryId ofOne = fixture.issue(fixture.person(1));
        const EntryId ofTwo = fixture.issue(fixture.person(2));
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(), {.entry = ofTwo, .outcome = Outcome::InProgress}));
        const QStringList before = contents(fixture);
        QVERIFY(refused(services::mergePersons(fixture.session(), personOf(fixture, ofTwo), personOf(fixture, ofOne))));
        QVERIFY(refused(services::mergePersons(fixture.session(), personOf(fixture, ofOne), personOf(fixture, ofOne))));
        QVERIFY(refused(services::mergePersons(fixture.session(), PersonId{4711}, personOf(fixture, ofOne))));
        QCOMPARE(contents(fixture), before);
        // The other way round nothing is in the way.
        CANBAO_VERIFY_OK(services::mergePersons(fixture.session(), personOf(fixture, ofOne), personOf(fixture, ofTwo)));
        QVERIFY(sound(fixture));
    }

    void laterWorkStandsInTheWay() {
        LedgerFixture fixture;
        const EntryId ofOne = fixture.issue(fixture.person(1));
        const EntryId ofTwo = fixture.issue(fixture.person(2), Insurance::ResidentMedical);
        const EntryId ofThree = fixture.issue(fixture.person(3), Insurance::WorkInjury);
        const auto first =
            services::mergePersons(fixture.session(), personOf(fixture, ofTwo), personOf(fixture, ofOne));
        CANBAO_VERIFY_OK(first);
        const auto second =
            services::mergePersons(fixture.session(), personOf(fixture, ofOne), personOf(fixture, ofThree));
        CANBAO_VERIFY_OK(second);
        QVERIFY(refused(services::undoIdentityChange(fixture.session(), first->group)));
        CANBAO_VERIFY_OK(services::undoIdentityChange(fixture.session(), second->group));
        QCOMPARE(services::lastIdentityChange(fixture.ledger(), personOf(fixture, ofOne))->value().group, first->group);
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(), {.entry = ofTwo, .outcome = Outcome::InProgress}));
        QVERIFY(refused(services::undoIdentityChange(fixture.session(), first->group)));
        QVERIFY(sound(fixture));
    }

    void oneWhoIsTwo() {
        LedgerFixture fixture;
        const domain::Person one = fixture.person(1);
        CANBAO_VERIFY_OK(test::import(fixture, domain::ListKind::EmployedUnenrolled,
                                      {kHead, {one.name, one.citizenId, one.villageAsSent, u"测试厂"_s}},
                                      test::optionsOf("jobs")));
        const EntryId stays = fixture.issue(one);
        const EntryId job = entriesOf(fileOf(fixture, one)).first();
        const QStringList before = contents(fixture);
        domain::Person other = fixture.person(7);

        const auto split = services::splitPerson(
            fixture.session(), {.from = personOf(fixture, stays), .entries = {job}, .other = other, .note = u"同号"_s});
        CANBAO_VERIFY_OK(split);
        QVERIFY(sound(fixture));
        const store::SubjectFile theirs = fileOf(fixture, other);
        QCOMPARE(entriesOf(theirs), QList{job});
        QCOMPARE(store::rosterLinesOf(fixture.ledger().database(), theirs.person()->id)->size(), 1);
        QCOMPARE(entriesOf(fileOf(fixture, one)), QList{stays});
        QVERIFY(!services::lastIdentityChange(fixture.ledger(), personOf(fixture, stays))->value().merged);
        CANBAO_VERIFY_OK(services::undoIdentityChange(fixture.session(), split->group));
        QCOMPARE(contents(fixture), before);
        QVERIFY(sound(fixture));
    }

    void aSplitNeedsTwo() {
        LedgerFixture fixture;
        const EntryId a = fixture.issue(fixture.person(1));
        const EntryId b = fixture.issue(fixture.person(1), Insurance::ResidentMedical);
        const EntryId known = fixture.issue(fixture.person(2));
        const PersonId from = personOf(fixture, a);
        const auto split = [&](const QList<EntryId>& entries, const domain::Person& other) {
            return services::splitPerson(fixture.session(), {.from = from, .entries = entries, .other = other});
        };
        QVERIFY(refused(split({}, fixture.person(7))));
        QVERIFY(refused(split({known}, fixture.person(7))));
        QVERIFY(refused(split({a, b}, fixture.person(7))));
        QVERIFY(refused(split({a}, fixture.person(2)))); // who stands on that list already
        QVERIFY(refused(split({a}, fixture.person(1))));
        QVERIFY(refused(split({a}, domain::Person{})));
        CANBAO_VERIFY_OK(split({b}, fixture.person(2)));
        QCOMPARE(personOf(fixture, b), personOf(fixture, known));
        QVERIFY(sound(fixture));
    }
};

QTEST_GUILESS_MAIN(TestMergePersons)
#include "tst_merge_persons.moc"
