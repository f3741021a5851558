#include "core/domain/special_group.h"
#include "core/rules/employer_kind.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::rules;

class TestEmployerKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byCodeThenByName() {
        QCOMPARE(employerKindOf(u"91532504PDY00001XJ", u""), EmployerKind::Enterprise);
        QCOMPARE(employerKindOf(u"92532504PDY000028F", u"某某小吃店"), EmployerKind::HiringBusiness);
        QCOMPARE(employerKindOf(u"11532504PDY00003XX", u""), EmployerKind::Government);
        QCOMPARE(employerKindOf(u"12532504PDY00003XX", u""), EmployerKind::Institution);
        QCOMPARE(employerKindOf(u"51532504PDY00003XX", u""), EmployerKind::SocialOrganisation);
        QCOMPARE(employerKindOf(u"52532504PDY00003XX", u""), EmployerKind::PrivateNonEnterprise);
        QCOMPARE(employerKindOf(u"", u"弥勒市示例农业有限公司"), EmployerKind::Enterprise);
        QCOMPARE(employerKindOf(u"", u"示例工程第1标段"), EmployerKind::Project);
        QCOMPARE(employerKindOf(u"", u"朋普村民委员会"), std::nullopt);
        QCOMPARE(employerKindOf(u"", u"老李家"), std::nullopt);
        QCOMPARE(employerKindFromCode(code(EmployerKind::Project)), EmployerKind::Project);
    }
    void disabilityLevels() {
        using canbao::domain::disabilityLevel;
        QCOMPARE(disabilityLevel(u"一级", {}), 1);
        QCOMPARE(disabilityLevel(u"2", {}), 2);
        QCOMPARE(disabilityLevel(u"肢体叁级", {}), 3);
        QCOMPARE(disabilityLevel({}, u"53252619850101001342"), 2);
        QCOMPARE(disabilityLevel({}, u"53252619850101001342B1"), 2);
        QCOMPARE(disabilityLevel({}, {}), 0);
    }
};

QTEST_GUILESS_MAIN(TestEmployerKind)
#include "tst_employer_kind.moc"
