#include "core/rules/costs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::rules;
using domain::SpecialGroup;

class TestCosts : public QObject {
    Q_OBJECT

    static PersonFacts of(const QList<SpecialGroup>& groups) {
        PersonFacts person;
        person.groups = groups;
        return person;
    }
    static ResidentPensionCost pension(const QList<SpecialGroup>& groups, QDate on) {
        return residentPensionCost(of(groups), on, u"532504"_s, PolicyTables::bundled());
    }
    static std::optional<ResidentMedicalCost> medical(const QList<SpecialGroup>& groups, QDate on) {
        return residentMedicalCost(of(groups), on, u"532504"_s, PolicyTables::bundled());
    }

private Q_SLOTS:
    void tiersWithTheirSubsidies() {
        const auto cost = pension({}, QDate(2026, 6, 12));
        QCOMPARE(cost.tiers.first().tier, 300);
        QCOMPARE(cost.tiers.first().subsidy, 35);
        QCOMPARE(cost.tiers.last().subsidy, 240);
        QCOMPARE(cost.tiers.first().trust, domain::Trust::Weak);
        QVERIFY(!cost.aid);
        QCOMPARE(cost.window.closes, QDate(2026, 12, 25));
    }
    void theGroupThatIsPaidMostForCounts() {
        const auto alleviated = pension({SpecialGroup::PovertyAlleviated}, QDate(2021, 6, 1));
        QCOMPARE(alleviated.aid->amount, 100);
        const auto both = pension({SpecialGroup::PovertyAlleviated, SpecialGroup::SevereDisability}, QDate(2021, 6, 1));
        QCOMPARE(both.aid->amount, 200);
        QCOMPARE(both.aid->group, SpecialGroup::SevereDisability);
        QVERIFY(!pension({SpecialGroup::PovertyAlleviated}, QDate(2022, 6, 1)).aid);
        QCOMPARE(pension({SpecialGroup::MinimumLiving}, QDate(2022, 6, 1)).aid->trust, domain::Trust::Sourced);
        QCOMPARE(pension({SpecialGroup::MinimumLiving}, QDate(2026, 6, 1)).aid->trust, domain::Trust::Inferred);
    }
    void medicalFeeOfTheYearThatCanBePaid() {
        QCOMPARE(medical({}, QDate(2022, 1, 15))->year, 2022);
        QCOMPARE(medical({}, QDate(2022, 1, 15))->pays, 320);
        QCOMPARE(medical({}, QDate(2021, 10, 1))->year, 2022); // the window has opened
        QCOMPARE(medical({}, QDate(2021, 10, 1))->window.closes, QDate(2022, 2, 28));
        QVERIFY(!medical({}, QDate(2021, 6, 1)));
    }
    void ofSeveralIdentitiesTheMostFavourable() {
        const auto cost = medical({SpecialGroup::MinimumLiving, SpecialGroup::PovertyAlleviated}, QDate(2022, 1, 15));
        QCOMPARE(cost->pays, 140);
        QCOMPARE(cost->aid, 180);
        QCOMPARE(cost->group, SpecialGroup::PovertyAlleviated);
        QCOMPARE(medical({SpecialGroup::ExtremePoverty}, QDate(2022, 1, 15))->pays, 0);
    }
    void flexibleWorkers() {
        const auto cost = flexiblePensionCost(QDate(2026, 6, 12), PolicyTables::bundled());
        QCOMPARE(cost.rate, 20);
        QCOMPARE(cost.lowestBase, 60);
        QCOMPARE(cost.highestBase, 300);
        QCOMPARE(cost.trust, domain::Trust::Weak);
    }
};

QTEST_GUILESS_MAIN(TestCosts)
#include "tst_costs.moc"
