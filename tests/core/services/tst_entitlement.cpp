#include "core/services/entitlement.h"

#include "core/services/record_result.h"
#include "core/services/tag_groups.h"
#include "core/store/queries/entry_queue.h"
#include "tests/core/intake/import_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using canbao::test::HandRow;
using canbao::test::LedgerFixture;
using domain::Insurance;
using domain::ListKind;

namespace {

const QDate kToday(2026, 6, 12);

/// "must,may,no,…" in the plan's order.
QString answersOf(const LedgerFixture& fixture, EntryId entry, QDate on = kToday) {
    const auto file = store::subjectFile(fixture.ledger(), entry).value();
    const auto entitlement = services::entitlementOf(fixture.ledger(), file, on).value();
    QStringList answers;
    for (const rules::Eligibility& answer : entitlement.answers) {
        answers.append(rules::code(answer.answer));
    }
    return answers.join(u',');
}

QString becauseOf(const LedgerFixture& fixture, EntryId entry, Insurance insurance) {
    const auto file = store::subjectFile(fixture.ledger(), entry).value();
    const auto entitlement = services::entitlementOf(fixture.ledger(), file, kToday).value();
    for (const rules::Eligibility& answer : entitlement.answers) {
        if (answer.insurance == insurance) {
            return answer.because;
        }
    }
    return {};
}

domain::Person bornIn(const LedgerFixture& fixture, int number, QDate birth) {
    domain::Person person = fixture.person(number);
    person.birth = birth;
    return person;
}

void exclude(const LedgerFixture& fixture, EntryId entry, const QString& reason,
             const domain::Evidence& evidence = {}) {
    services::ResultRequest request;
    request.entry = entry;
    request.outcome = domain::Outcome::Excluded;
    request.reason = reason;
    request.evidence = evidence;
    const auto recorded = services::recordResult(fixture.session(), request);
    if (!recorded) {
        qFatal("%s", qPrintable(recorded.error().message));
    }
}

QString list(const LedgerFixture& fixture, ListKind kind, const QList<HandRow>& rows) {
    const auto imported = test::import(fixture, kind, rows, test::optionsOf(domain::code(kind).toUtf8()));
    return imported ? QString() : imported.error().message;
}

} // namespace

/// The rules over what the ledger knows.
class TestEntitlement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingButTheCitysList() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        QCOMPARE(answersOf(fixture, entry), u"may,must,may,must,no,no"_s);
        QVERIFY(becauseOf(fixture, entry, Insurance::ResidentPension).contains(u"41岁、本市户籍、非在校、无用人单位"));
    }

    void whoHasNoVillageIsAsked() {
        LedgerFixture fixture;
        domain::Person person = fixture.person(1);
        person.village = {};
        QCOMPARE(answersOf(fixture, fixture.issue(person)), u"ask,ask,may,must,no,no"_s);
    }

    void theYoungAreAskedUntilTheStudentsListIsThere() {
        LedgerFixture fixture;
        const EntryId one = fixture.issue(bornIn(fixture, 1, QDate(2008, 1, 1)));
        const EntryId two = fixture.issue(bornIn(fixture, 2, QDate(2008, 1, 1)));
        QCOMPARE(answersOf(fixture, one), u"ask,ask,ask,must,no,no"_s);
        QCOMPARE(list(fixture, ListKind::Students,
                      {test::textRow(u"学校|学生姓名|身份证件号|学籍状态"),
                       {u"弥勒一中"_s, fixture.person(1).name, fixture.person(1).citizenId, u"在籍在校"_s}}),
                 QString());
        QCOMPARE(answersOf(fixture, one), u"no,no,no,must,no,no"_s);
        QCOMPARE(answersOf(fixture, two), u"may,must,may,must,no,no"_s);
    }

    void theDead() {
        LedgerFixture fixture;
        const EntryId one = fixture.issue(fixture.person(1));
        QCOMPARE(list(fixture, ListKind::Deaths,
                      {test::textRow(u"姓名|身份证号码|死亡日期"),
                       {fixture.person(1).name, fixture.person(1).citizenId, u"2026-03-02"_s}}),
                 QString());
        QCOMPARE(answersOf(fixture, one), u"no,no,no,no,no,no"_s);
        QCOMPARE(answersOf(fixture, one, QDate(2026, 3, 1)), u"may,must,may,must,no,no"_s);
    }

    void whoIsInsuredByTheLists() {
        LedgerFixture fixture;
        const EntryId drawing = fixture.issue(fixture.person(1));
        const EntryId lapsed = fixture.issue(fixture.person(2));
        const EntryId ended = fixture.issue(fixture.person(3));
        const auto row = [&](int number, const QString& status) {
            return HandRow{fixture.person(number).name, fixture.person(number).citizenId, u"城乡居民基本养老保险"_s,
                           status};
        };
        QCOMPARE(list(fixture, ListKind::PensionInsured,
                      {test::textRow(u"姓名|社会保障号码|险种|缴费状态"), row(1, u"待遇领取"_s), row(2, u"暂停缴费"_s),
                       row(3, u"终止参保"_s)}),
                 QString());
        QCOMPARE(answersOf(fixture, drawing), u"no,no,may,must,no,no"_s);
        QCOMPARE(answersOf(fixture, lapsed), u"may,must,may,must,no,no"_s);
        QVERIFY(becauseOf(fixture, lapsed, Insurance::ResidentPension).contains(u"已参加居民养老"));
        QVERIFY(!becauseOf(fixture, ended, Insurance::ResidentPension).contains(u"已参加"));
    }

    void whatAClerkFoundOutComesFirst() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        exclude(fixture, entry, u"insured-elsewhere"_s,
                {{u"insured-place"_s, u"昆明市"_s}, {u"insured-scheme"_s, u"employee-pension"_s}});
        QCOMPARE(answersOf(fixture, entry), u"no,no,may,must,no,no"_s);
        const EntryId soldier = fixture.issue(fixture.person(2));
        exclude(fixture, soldier, u"military"_s);
        QCOMPARE(answersOf(fixture, soldier), u"no,no,no,no,no,no"_s);
        QVERIFY(becauseOf(fixture, soldier, Insurance::ResidentPension).contains(u"核实结果"));
    }

    void anEmployerOfTheRoster() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        QCOMPARE(list(fixture, ListKind::EmployedUnenrolled,
                      {test::textRow(u"姓名|公民身份号码|村（社区）|就业单位|统一社会信用代码"),
                       {person.name, person.citizenId, person.villageAsSent, u"弥勒示例农业有限公司"_s,
                        u"91532504PDY00001XJ"_s}}),
                 QString());
        const auto entries = store::entryKeys(fixture.ledger(), {}).value();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(answersOf(fixture, entries.first()), u"must,no,must,no,must,must"_s);
        QVERIFY(becauseOf(fixture, entries.first(), Insurance::EmployeePension).contains(u"弥勒示例农业有限公司"));
    }

    void groupsMakeItCheaper() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        const auto costs = [&] {
            return services::entitlementOf(fixture.ledger(), store::subjectFile(fixture.ledger(), entry).value(),
                                           kToday)
                .value();
        };
        QCOMPARE(costs().residentPension.tiers.size(), 18);
        QVERIFY(!costs().residentPension.aid);
        services::TagRequest request{{{store::subjectFile(fixture.ledger(), entry)->person()->id, {}}},
                                     domain::SpecialGroup::MinimumLiving,
                                     {},
                                     {},
                                     u"民政证明"_s};
        CANBAO_VERIFY_OK(services::tagGroup(fixture.session(), request));
        QCOMPARE(costs().residentPension.aid->amount, 100);
        QCOMPARE(costs().groups.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestEntitlement)
#include "tst_entitlement.moc"
