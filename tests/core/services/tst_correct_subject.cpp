#include "core/services/check_ledger.h"
#include "core/services/correct_subject.h"
#include "core/services/record_result.h"
#include "core/store/queries/entry_queue.h"
#include "tests/core/intake/import_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::services;
using canbao::domain::ListKind;
using canbao::test::HandRow;
using canbao::test::LedgerFixture;

namespace {

const HandRow kHead = test::textRow(u"姓名|身份证号码|村（社区）|户籍地址|联系电话");

HandRow row(const domain::Person& person, const QString& address, const QString& phone) {
    return {person.name, person.citizenId, person.villageAsSent, address, phone};
}

domain::Person personOf(const LedgerFixture& fixture, EntryId entry) {
    return *store::subjectFile(fixture.ledger(), entry).value().person();
}

/// The entry of the first row of a list of one.
EntryId imported(const LedgerFixture& fixture, const HandRow& person, const QByteArray& file = "first") {
    const auto done = test::import(fixture, ListKind::UnenrolledPersons, {kHead, person}, test::optionsOf(file));
    if (!done) {
        qFatal("%s", qPrintable(done.error().message));
    }
    return EntryId{fixture.ledger().database().number("SELECT max(entry) FROM import_row").value()};
}

bool refused(const Result<Corrected>& corrected) {
    return !corrected && corrected.error().kind == Error::Kind::User && !corrected.error().message.isEmpty();
}

} // namespace

class TestCorrectSubject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The paper that the village holds has the number of the city's list.
    void whoseNumberWasCorrectedIsFoundByTheOldOne() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        const QString listed = fixture.person(1).citizenId;
        CANBAO_VERIFY_OK(
            correctSubject(fixture.session(), {entry, {{u"citizen_id"_s, fixture.person(7).citizenId}}, {}}));
        for (const QString& typed : {listed, listed.left(14), fixture.person(7).citizenId}) {
            const store::EntryFilter filter{.subject = domain::SubjectType::Person, .search = typed};
            QVERIFY2(store::entryKeys(fixture.ledger(), filter)->contains(entry), qPrintable(typed));
        }
        const store::EntryFilter employers{.subject = domain::SubjectType::Employer, .search = listed};
        QVERIFY(store::entryKeys(fixture.ledger(), employers)->isEmpty());
    }

    void everyFieldIsAnEventWithOldAndNew() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        const domain::Village other = fixture.ledger().villages()->at(3);
        const QString number = fixture.person(7).citizenId;
        const auto corrected = correctSubject(fixture.session(), {entry,
                                                                  {{u"name"_s, u"𠮷丽英·买买提"_s},
                                                                   {u"citizen_id"_s, number},
                                                                   {u"phone"_s, u"13800000001"_s},
                                                                   {u"village"_s, other.code},
                                                                   {u"group"_s, u"大寨组"_s},
                                                                   {u"address"_s, u"大寨组8号"_s}},
                                                                  u"看过户口簿"_s});
        CANBAO_VERIFY_OK(corrected);
        QCOMPARE(corrected->fields.size(), 6);
        const domain::Person person = personOf(fixture, entry);
        QCOMPARE(person.name, u"𠮷丽英·买买提"_s);
        QCOMPARE(person.citizenId, number);
        QCOMPARE(person.idStatus, domain::IdStatus::Valid);
        QCOMPARE(person.village, other.id);
        const auto file = store::subjectFile(fixture.ledger(), entry);
        QCOMPARE(file->entries.first().village, other.id); // the queue and the reports follow
        const store::Event& event = file->history.last().event;
        QCOMPARE(event.kind, store::EventKind::SubjectCorrected);
        QCOMPARE(event.note, u"看过户口簿"_s);
        QVERIFY(event.detail.contains(fixture.person(1).citizenId) && event.detail.contains(number));
        QVERIFY(file->corrected.contains(u"phone"_s));
        QVERIFY(checkLedger(fixture.ledger())->ok());
        // Found by what is right now.
        QCOMPARE(store::entryKeys(fixture.ledger(), {.search = u"𠮷"_s}).value(), QList{entry});
        QCOMPARE(store::entryKeys(fixture.ledger(), {.search = number}).value(), QList{entry});
        QCOMPARE(store::entryKeys(fixture.ledger(), {.search = u"13800000001"_s}).value(), QList{entry});
    }

    void whatCannotBeIsRefusedInWords() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        fixture.issue(fixture.person(2));
        const auto correct = [&](const QString& field, const QString& value, const QString& note = {}) {
            return correctSubject(fixture.session(), {entry, {{field, value}}, note});
        };
        QVERIFY(refused(correct(u"name"_s, u"  "_s)));
        QVERIFY(refused(correct(u"name"_s, fixture.person(1).name))); // as it is
        QVERIFY(refused(correct(u"citizen_id"_s, QString())));
        QVERIFY(refused(correct(u"citizen_id"_s, u"5.32526E+17"_s)));
        QVERIFY(refused(correct(u"citizen_id"_s, fixture.person(2).citizenId)));
        QVERIFY(refused(correct(u"village"_s, u"530000000000"_s)));
        QVERIFY(refused(correct(u"credit_code"_s, u"91532504PDY00001XJ"_s))); // of employers
        QVERIFY(refused(correct(u"address"_s, QString(300, u'长'))));
        // A check digit that does not hold needs somebody who looked.
        QString odd = fixture.person(9).citizenId;
        odd.replace(17, 1, odd.endsWith(u'1') ? u"2"_s : u"1"_s);
        QVERIFY(refused(correct(u"citizen_id"_s, odd)));
        CANBAO_VERIFY_OK(correct(u"citizen_id"_s, odd, u"身份证上就是这样"_s));
        QCOMPARE(personOf(fixture, entry).idStatus, domain::IdStatus::BadCheckDigit);
        QVERIFY(checkLedger(fixture.ledger())->ok());
    }

    void aCorrectionIsTakenBack() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        const domain::Person before = personOf(fixture, entry);
        const auto first = correctSubject(
            fixture.session(), {entry, {{u"citizen_id"_s, fixture.person(7).citizenId}, {u"phone"_s, u"1"_s}}, {}});
        const auto second = correctSubject(fixture.session(), {entry, {{u"phone"_s, u"2"_s}}, {}});
        CANBAO_VERIFY_OK(second);
        QVERIFY(!undoCorrection(fixture.session(), first->seq)); // the phone is another since
        CANBAO_VERIFY_OK(undoCorrection(fixture.session(), second->seq));
        CANBAO_VERIFY_OK(undoCorrection(fixture.session(), first->seq));
        const domain::Person after = personOf(fixture, entry);
        QCOMPARE(after.citizenId, before.citizenId);
        QCOMPARE(after.birth, before.birth);
        QCOMPARE(after.sex, before.sex);
        QCOMPARE(after.phone, before.phone);
        QVERIFY(store::subjectFile(fixture.ledger(), entry)->corrected.isEmpty());
        QVERIFY(store::subjectFileByIdentifier(fixture.ledger(), before.citizenId));
    }

    void anEmployerIsCorrectedToo() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.employer(1));
        CANBAO_VERIFY_OK(correctSubject(fixture.session(), {entry,
                                                            {{u"employer_name"_s, u"弥勒市山水农业有限公司"_s},
                                                             {u"legal_person"_s, u"普丽英"_s},
                                                             {u"phone"_s, u"0873-6120000"_s}},
                                                            {}}));
        const auto file = store::subjectFile(fixture.ledger(), entry);
        QCOMPARE(file->employer()->name, u"弥勒市山水农业有限公司"_s);
        QCOMPARE(file->employer()->legalPerson, u"普丽英"_s);
    }

    /// Nobody recorded a result yet: what was corrected is verified all the same.
    void noListOverwritesWhatWasCorrected() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        const EntryId entry = imported(fixture, row(person, u"大寨组1号"_s, u"13800000001"_s));
        CANBAO_VERIFY_OK(
            correctSubject(fixture.session(), {entry, {{u"phone"_s, u"13900000009"_s}, {u"group"_s, u"大寨"_s}}, {}}));
        const QList<HandRow> newer{kHead, row(person, u"新寨组8号"_s, u"13800000002"_s)};
        const auto list = test::checked(fixture, ListKind::UnenrolledPersons, newer);
        const auto plan = intake::planImport(fixture.ledger(), *list, test::optionsOf("second"));
        QCOMPARE(plan->conflicts, 1); // shown before anything happens
        CANBAO_VERIFY_OK(test::import(fixture, ListKind::UnenrolledPersons, newer, test::optionsOf("second")));
        const domain::Person now = personOf(fixture, entry);
        QCOMPARE(now.phone, u"13900000009"_s);
        QCOMPARE(now.group, u"大寨"_s);
        QCOMPARE(now.address, u"新寨组8号"_s); // that one nobody corrected
    }

    void aCorrectedNumberIsFoundUnderTheOldOne() {
        LedgerFixture fixture;
        const domain::Person wrong = fixture.person(1);
        const EntryId entry = imported(fixture, row(wrong, u"大寨组1号"_s, {}));
        const QString right = fixture.person(7).citizenId;
        CANBAO_VERIFY_OK(correctSubject(fixture.session(), {entry, {{u"citizen_id"_s, right}}, {}}));
        const auto persons = [&] { return fixture.ledger().database().number("SELECT count(*) FROM person").value(); };
        // The city sends the wrong number again: the same person, with the number that was verified.
        imported(fixture, row(wrong, u"大寨组1号"_s, {}), "again");
        QCOMPARE(persons(), 1);
        QCOMPARE(personOf(fixture, entry).citizenId, right);
        // The city has it right by now.
        domain::Person mended = wrong;
        mended.citizenId = right;
        imported(fixture, row(mended, u"大寨组1号"_s, {}), "mended");
        QCOMPARE(persons(), 1);
        // Somebody else really has the wrong number.
        domain::Person other = wrong;
        other.name = u"别人"_s;
        imported(fixture, row(other, u"大寨组2号"_s, {}), "other");
        QCOMPARE(persons(), 2);
        QCOMPARE(personOf(fixture, entry).name, wrong.name);
    }
};

QTEST_GUILESS_MAIN(TestCorrectSubject)
#include "tst_correct_subject.moc"
