#include "core/services/coverage.h"

#include "core/services/record_result.h"
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
const QList<Insurance> kPension{Insurance::EmployeePension, Insurance::ResidentPension};
const QList<Insurance> kMedical{Insurance::EmployeeMedical, Insurance::ResidentMedical};

HandRow household(const domain::Person& person, const QString& status = u"正常"_s) {
    return {person.name, person.citizenId, person.villageAsSent, status};
}

/// Ten persons of 41 on the households list, and what the tests add.
class Town : public LedgerFixture {
public:
    Town() {
        QList<HandRow> rows{test::textRow(u"姓名|公民身份号码|村（社区）|参保状态")};
        for (int i = 1; i <= 10; ++i) {
            rows.append(household(person(i)));
        }
        take(ListKind::Households, rows);
    }
    void take(ListKind kind, const QList<HandRow>& rows) {
        const auto imported = test::import(
            *this, kind, rows, test::optionsOf(domain::code(kind).toUtf8() + QByteArray::number(++m_lists)));
        if (!imported) {
            qFatal("%s", qPrintable(imported.error().message));
        }
    }
    void insured(ListKind kind, const QList<std::pair<int, QString>>& whoAndStatus, const QString& insurance) {
        QList<HandRow> rows{test::textRow(u"姓名|证件号码|险种|参保状态")};
        for (const auto& [who, status] : whoAndStatus) {
            rows.append({person(who).name, person(who).citizenId, insurance, status});
        }
        take(kind, rows);
    }
    void record(int who, Insurance insurance, domain::Outcome outcome, const QString& reason = {}) {
        services::ResultRequest request;
        request.entry = issue(person(who), insurance);
        request.outcome = outcome;
        request.reason = reason;
        request.evidenceLater = true;
        const auto recorded = services::recordResult(session(), request);
        if (!recorded) {
            qFatal("%s", qPrintable(recorded.error().message));
        }
    }
    [[nodiscard]] services::CoverageStand stand() const { return services::coverageStand(ledger(), kToday).value(); }
    /// "due/insured" of all villages.
    [[nodiscard]] QString of(const QList<Insurance>& insurances) const {
        const store::CoverageCount sum = services::summed(stand().coverage, insurances);
        return QString::number(sum.due) + u'/' + QString::number(sum.insured);
    }

private:
    int m_lists = 0;
};

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAHouseholdsListThereIsNone() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        const auto stand = services::coverageStand(fixture.ledger(), kToday);
        CANBAO_VERIFY_OK(stand);
        QCOMPARE(stand->coverage.registered, 0);
        QVERIFY(stand->coverage.counts.isEmpty());
        QCOMPARE(stand->target, 95);
    }

    void everybodyIsDueAndNobodyInsured() {
        const Town town;
        QCOMPARE(town.stand().coverage.registered, 10);
        QCOMPARE(town.of(kPension), u"10/0"_s);
        QCOMPARE(town.of({Insurance::ResidentPension}), u"10/0"_s);
        QCOMPARE(town.of(kMedical), u"10/0"_s);
        QCOMPARE(town.of({Insurance::WorkInjury}), u"0/0"_s);
    }

    void theListsOfTheInsuredAndTheStruckOff() {
        Town town;
        town.insured(ListKind::PensionInsured, {{1, u"正常缴费"_s}, {2, u"暂停缴费"_s}, {3, u"待遇领取"_s}},
                     u"城乡居民基本养老保险"_s);
        town.insured(ListKind::MedicalInsured, {{1, u"正常参保"_s}, {4, u"正常参保"_s}}, u"城镇职工基本医疗保险"_s);
        QCOMPARE(town.of(kPension), u"10/2"_s); // who has lapsed is missing
        QCOMPARE(town.of(kMedical), u"10/2"_s);
        QCOMPARE(town.of({Insurance::EmployeeMedical}), u"2/2"_s);
        QCOMPARE(town.of({Insurance::ResidentMedical}), u"8/0"_s);
        town.record(5, Insurance::ResidentPension, domain::Outcome::Enrolled);
        QCOMPARE(town.of(kPension), u"10/3"_s);
    }

    void whoHasNoUsableNumberIsCountedToo() {
        Town town;
        const auto before = services::coverageStand(town.ledger(), kToday);
        town.take(ListKind::Households, {test::textRow(u"姓名|公民身份号码|村（社区）|参保状态"),
                                         {u"李无号"_s, u"5325261985"_s, town.person(1).villageAsSent, u"正常"_s},
                                         {u"张无号"_s, u"5325261986"_s, town.person(1).villageAsSent, u"空挂户"_s}});
        const auto after = services::coverageStand(town.ledger(), kToday);
        CANBAO_VERIFY_OK(after);
        QCOMPARE(after->coverage.registered, before->coverage.registered + 2);
        QCOMPARE(after->coverage.away, before->coverage.away + 1);
        QCOMPARE(services::summed(after->coverage, kMedical).due, services::summed(before->coverage, kMedical).due + 1);
    }

    void theExcludedAreNotDue() {
        Town town;
        town.record(1, Insurance::ResidentPension, domain::Outcome::Excluded, u"deceased"_s);
        town.record(2, Insurance::ResidentPension, domain::Outcome::Excluded, u"insured-elsewhere"_s);
        town.record(3, Insurance::ResidentMedical, domain::Outcome::Excluded, u"military"_s);
        town.record(4, Insurance::ResidentPension, domain::Outcome::Excluded, u"student"_s);
        QCOMPARE(town.stand().coverage.away, 2);
        QCOMPARE(town.of(kPension), u"6/0"_s);
        QCOMPARE(town.of(kMedical), u"8/0"_s);
        town.record(5, Insurance::ResidentPension, domain::Outcome::Declined, u"unwilling"_s);
        QCOMPARE(town.of(kPension), u"6/0"_s); // who does not want to is due all the same
    }

    void theDepartmentsKnowWhoIsAway() {
        Town town;
        town.take(ListKind::Deaths, {test::textRow(u"姓名|身份证号码|死亡日期"),
                                     {town.person(1).name, town.person(1).citizenId, u"2026-01-01"_s}});
        town.take(ListKind::Students, {test::textRow(u"学校|学生姓名|身份证件号|学籍状态"),
                                       {u"某校"_s, town.person(2).name, town.person(2).citizenId, u"在籍在校"_s}});
        town.take(ListKind::Households,
                  {test::textRow(u"姓名|公民身份号码|村（社区）|参保状态"), household(town.person(3), u"迁出"_s)});
        QCOMPARE(town.stand().coverage.away, 2);
        QCOMPARE(town.of(kPension), u"7/0"_s);
        QCOMPARE(town.of(kMedical), u"8/0"_s);
    }

    void onRostersEmployersAreDue() {
        Town town;
        const domain::Person person = town.person(1);
        town.take(ListKind::EmployedUnenrolled,
                  {test::textRow(u"姓名|公民身份号码|村（社区）|就业单位|统一社会信用代码"),
                   {person.name, person.citizenId, person.villageAsSent, u"弥勒示例农业有限公司"_s,
                    u"91532504PDY00001XJ"_s}});
        QCOMPARE(town.of({Insurance::EmployeePension}), u"1/0"_s);
        QCOMPARE(town.of({Insurance::ResidentPension}), u"9/0"_s);
        QCOMPARE(town.of({Insurance::WorkInjury}), u"1/0"_s);
        town.record(1, Insurance::WorkInjury, domain::Outcome::Enrolled);
        QCOMPARE(town.of({Insurance::WorkInjury}), u"1/1"_s);
    }

    /// The numbers and the rows behind them agree, village by village.
    void everyNumberOpensItsRows() {
        Town town;
        town.insured(ListKind::MedicalInsured, {{1, u"正常参保"_s}, {2, {}}, {7, {}}}, u"城乡居民基本医疗保险"_s);
        const EntryId entry = town.issue(town.person(3), Insurance::ResidentMedical);
        for (const store::CoverageCount& count : town.stand().coverage.counts) {
            const auto rows = [&](store::CoverageSide side) {
                return services::coveredPersons(town.ledger(), kToday, {{count.insurance}, side, count.village})->total;
            };
            QCOMPARE(rows(store::CoverageSide::Due), count.due);
            QCOMPARE(rows(store::CoverageSide::Insured), count.insured);
            QCOMPARE(rows(store::CoverageSide::Missing), count.missing());
        }
        const auto missing = services::coveredPersons(town.ledger(), kToday, {kMedical});
        CANBAO_VERIFY_OK(missing);
        QCOMPARE(missing->total, 7);
        QCOMPARE(missing->persons.size(), 7);
        QVERIFY(std::ranges::is_sorted(missing->persons, {}, [](const store::CoveredPerson& person) {
            return std::pair(person.village.value, person.number); // the villages' ids are in their order here
        }));
        const auto known = std::ranges::find(missing->persons, town.person(3).citizenId, &store::CoveredPerson::number);
        QVERIFY(known != missing->persons.end());
        QCOMPARE(known->name, town.person(3).name);
        QCOMPARE(known->entry, entry);
        QCOMPARE(services::coveredPersons(town.ledger(), kToday, {.insurances = kMedical, .limit = 2})->persons.size(),
                 2);
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
