#include "core/matching/ruling.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::matching;
using domain::Insurance;
using domain::ListKind;
using domain::Outcome;

namespace {

const QDate kToday(2026, 6, 12);

Statement said(ListKind kind, const QStringList& words, Insurance insurance = Insurance::Unspecified) {
    return statementOf({kind, insurance, words}, kToday);
}

QString ruled(Statement statement, ListKind list, Insurance insurance, AgeBand age = AgeBand::Grown) {
    const auto ruling = rulingOn(statement, list, insurance, age);
    if (!ruling) {
        return u"-"_s;
    }
    return code(ruling->outcome) + u'/' + (ruling->reason.isEmpty() ? code(ruling->insurance) : ruling->reason) +
           (ruling->question ? u"?"_s : QString());
}

} // namespace

/// What departments' words come to, and what that means for an entry.
class TestStatement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOfThoseInsured() {
        const auto pension = [](const QString& status, const QString& place = {}) {
            return said(ListKind::PensionInsured, {status, place}, Insurance::ResidentPension);
        };
        for (const QString& status : {u"正常缴费"_s, u"正常参保"_s, u"参保缴费"_s, u"是"_s, QString()}) {
            QCOMPARE(pension(status), Statement::InResidentPension);
        }
        for (const QString& status : {u"暂停缴费"_s, u"终止参保"_s, u"中断"_s, u"退保"_s, u"否"_s, u"停 保"_s}) {
            QCOMPARE(pension(status), Statement::Nothing);
        }
        QCOMPARE(pension(u"待遇领取"_s), Statement::DrawsPension);
        QCOMPARE(pension(u"退休"_s), Statement::DrawsPension);
        QCOMPARE(pension(u"正常参保"_s, u"昆明市"_s), Statement::InPensionElsewhere);
        QCOMPARE(pension(u"异地参保"_s), Statement::InPensionElsewhere);
        QCOMPARE(pension(u"正常参保"_s, u"弥勒市"_s), Statement::InResidentPension);
        QCOMPARE(pension(u"正常参保"_s, u"红河州本级"_s), Statement::InResidentPension);
        QCOMPARE(said(ListKind::MedicalInsured, {u"退休"_s, {}}, Insurance::EmployeeMedical),
                 Statement::InEmployeeMedical);
        QCOMPARE(said(ListKind::MedicalInsured, {u"正常参保"_s, {}}), Statement::InSomeMedical);
        QCOMPARE(said(ListKind::PensionInsured, {u"正常参保"_s, {}}, Insurance::WorkInjury), Statement::InWorkInjury);
    }

    void wordsOfHouseholds() {
        const auto household = [](const QString& status, const QString& note = {}) {
            return said(ListKind::Households, {status, note});
        };
        QCOMPARE(household(u"正常"_s), Statement::LivesHere);
        QCOMPARE(household({}), Statement::LivesHere);
        QCOMPARE(household(u"迁出"_s), Statement::MovedOut);
        QCOMPARE(household(u"死亡注销"_s), Statement::Died);
        QCOMPARE(household(u"注销"_s), Statement::Cancelled);
        QCOMPARE(household(u"正常"_s, u"空挂户"_s), Statement::NominalHousehold);
        QCOMPARE(household(u"出国定居"_s), Statement::Emigrated);
        QCOMPARE(household(u"参军入伍"_s), Statement::InArmy);
    }

    void wordsOfSchoolsCourtsAndEmployers() {
        QCOMPARE(said(ListKind::Students, {u"在籍在校"_s, {}}), Statement::InSchool);
        QCOMPARE(said(ListKind::Students, {{}, {}}), Statement::InSchool);
        QCOMPARE(said(ListKind::Students, {u"毕业"_s, {}}), Statement::Nothing);
        QCOMPARE(said(ListKind::Students, {u"休学"_s, {}}), Statement::OnLeaveFromSchool);
        QCOMPARE(said(ListKind::Sentenced, {u"有期徒刑三年"_s, u"2028-01"_s}), Statement::InPrison);
        QCOMPARE(said(ListKind::Sentenced, {u"有期徒刑三年"_s, u"2026-05-01"_s}), Statement::Nothing);
        QCOMPARE(said(ListKind::Sentenced, {u"有期徒刑一年，缓刑二年"_s, {}}), Statement::Sentenced);
        QCOMPARE(said(ListKind::MarketRegistered, {u"存续（在营、开业、在册）"_s}), Statement::InBusiness);
        QCOMPARE(said(ListKind::MarketRegistered, {u"吊销，未注销"_s}), Statement::ClosedDown);
        QCOMPARE(said(ListKind::MarketRegistered, {u"迁出"_s}), Statement::MovedAway);
        QCOMPARE(said(ListKind::MarketRegistered, {u"歇业"_s}), Statement::Winding);
        QCOMPARE(said(ListKind::Projects, {u"否"_s, {}}), Statement::ProjectUninsured);
        QCOMPARE(said(ListKind::Projects, {u"已参保"_s, {}}), Statement::ProjectInsured);
        QCOMPARE(said(ListKind::Projects, {{}, {}}), Statement::ProjectUnclear);
        QCOMPARE(said(ListKind::MinimumLiving, {QString()}), Statement::Nothing);
    }

    void rulings() {
        constexpr auto kPersons = ListKind::UnenrolledPersons;
        constexpr auto kEmployed = ListKind::EmployedUnenrolled;
        QCOMPARE(ruled(Statement::Died, kPersons, Insurance::ResidentMedical), u"excluded/deceased"_s);
        QCOMPARE(ruled(Statement::Cancelled, kPersons, Insurance::ResidentPension), u"excluded/deceased?"_s);
        QCOMPARE(ruled(Statement::InSchool, kPersons, Insurance::ResidentPension, AgeBand::Youth),
                 u"excluded/student"_s);
        QCOMPARE(ruled(Statement::InSchool, kPersons, Insurance::ResidentPension, AgeBand::Grown),
                 u"excluded/student?"_s);
        QCOMPARE(ruled(Statement::InSchool, kPersons, Insurance::ResidentPension, AgeBand::Child), u"-"_s);
        QCOMPARE(ruled(Statement::InSchool, kPersons, Insurance::ResidentMedical, AgeBand::Youth), u"-"_s);
        QCOMPARE(ruled(Statement::InResidentPension, kPersons, Insurance::ResidentPension), u"enrolled/unspecified"_s);
        QCOMPARE(ruled(Statement::InResidentPension, kPersons, Insurance::Unspecified), u"enrolled/resident-pension"_s);
        QCOMPARE(ruled(Statement::InResidentPension, kEmployed, Insurance::Unspecified), u"-"_s);
        QCOMPARE(ruled(Statement::InEmployeePension, kEmployed, Insurance::Unspecified),
                 u"enrolled/employee-pension"_s);
        QCOMPARE(ruled(Statement::InEmployeePension, kPersons, Insurance::ResidentPension),
                 u"excluded/insured-other"_s);
        QCOMPARE(ruled(Statement::InEmployeeMedical, kPersons, Insurance::ResidentMedical),
                 u"excluded/insured-other"_s);
        QCOMPARE(ruled(Statement::InResidentMedical, kPersons, Insurance::ResidentPension), u"-"_s);
        QCOMPARE(ruled(Statement::InPensionElsewhere, kPersons, Insurance::ResidentPension),
                 u"excluded/insured-elsewhere"_s);
        QCOMPARE(ruled(Statement::InPensionElsewhere, kPersons, Insurance::ResidentMedical), u"-"_s);
        QCOMPARE(ruled(Statement::MovedOut, kPersons, Insurance::ResidentMedical), u"excluded/moved-out"_s);
        QCOMPARE(ruled(Statement::ClosedDown, ListKind::DustEmployers, Insurance::Unspecified),
                 u"excluded/closed-down"_s);
        QCOMPARE(ruled(Statement::MovedAway, ListKind::UnenrolledEmployers, Insurance::Unspecified),
                 u"excluded/moved-out"_s);
        QCOMPARE(ruled(Statement::Died, ListKind::UnenrolledEmployers, Insurance::Unspecified), u"-"_s);
        QCOMPARE(ruled(Statement::Nothing, kPersons, Insurance::ResidentPension), u"-"_s);
    }

    void theTableHoldsEveryRuling() {
        const QList<store::RulingRow> rows = allRulings();
        const auto student = std::ranges::count_if(rows, [](const store::RulingRow& row) {
            return row.statement == int(Statement::InSchool) && row.insurance == Insurance::ResidentPension &&
                   row.list == ListKind::UnenrolledPersons;
        });
        QCOMPARE(student, 3); // unknown, 16 to 24, 25 and older
        for (const store::RulingRow& row : rows) {
            QCOMPARE(row.reason.isEmpty(), row.outcome == Outcome::Enrolled);
        }
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
