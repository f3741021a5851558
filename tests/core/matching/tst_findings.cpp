#include "core/intake/import_undo.h"
#include "core/matching/comparison.h"
#include "core/services/check_ledger.h"
#include "core/services/take_findings.h"
#include "core/store/queries/entry_queue.h"
#include "core/store/queries/findings.h"
#include "core/store/queries/subject_file.h"
#include "tests/core/intake/import_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using canbao::test::HandRow;
using canbao::test::LedgerFixture;
using domain::FindingKind;
using domain::FindingState;
using domain::ListKind;

namespace {

const HandRow kMarket = test::textRow(u"企业名称|统一社会信用代码|法定代表人|登记状态|住所");
const HandRow kHouseholds = test::textRow(u"户号|姓名|公民身份号码|与户主关系|住址|户籍状态");
const HandRow kInsured = test::textRow(u"姓名|证件号码|险种|参保状态");
const HandRow kProjects = test::textRow(u"项目名称|施工单位|合同造价|是否参加工伤保险|建设地点");

HandRow registered(const domain::Employer& employer, const QString& status = u"存续"_s) {
    return {employer.name, employer.creditCode, u"王某"_s, status, u"弥勒市朋普镇新车村委会"_s};
}

HandRow lives(const domain::Person& person) {
    return {u"H1"_s, person.name, person.citizenId, u"户主"_s, u"弥勒市朋普镇新车村委会"_s, u"正常"_s};
}

Result<intake::ImportOutcome> import(const LedgerFixture& fixture, ListKind kind, const QList<HandRow>& rows,
                                     const QByteArray& file, bool full = false) {
    return test::import(fixture, kind, rows, test::optionsOf(file, full));
}

QList<store::FindingLine> found(const LedgerFixture& fixture, FindingState state = FindingState::Open) {
    return store::findingLines(fixture.ledger(), store::findingKeys(fixture.ledger(), state).value()).value();
}

void verifySound(const LedgerFixture& fixture) {
    const auto report = services::checkLedger(fixture.ledger());
    CANBAO_VERIFY_OK(report);
    QVERIFY2(report->ok(), qPrintable(report->problems.join(u' ')));
}

} // namespace

/// Whom the city's lists miss, from the comparison to an entry and back.
class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void employersOnNoList() {
        LedgerFixture fixture;
        fixture.issue(fixture.employer(1));
        CANBAO_VERIFY_OK(import(fixture, ListKind::MarketRegistered,
                                {kMarket, registered(fixture.employer(1)), registered(fixture.employer(2)),
                                 registered(fixture.employer(3), u"注销"_s)},
                                "m"));
        const auto outcome = matching::compare(fixture.session());
        CANBAO_VERIFY_OK(outcome);
        QCOMPARE(outcome->findings, 1);
        const auto lines = found(fixture);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().finding.kind, FindingKind::MissedEmployer);
        QCOMPARE(lines.first().records.first().name, fixture.employer(2).name);
        // The city lists it after all.
        fixture.issue(fixture.employer(2));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QVERIFY(found(fixture).isEmpty());
    }

    void takenTheyAreEntriesAndTakenBackFindingsAgain() {
        LedgerFixture fixture;
        const auto market =
            import(fixture, ListKind::MarketRegistered, {kMarket, registered(fixture.employer(2))}, "m");
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        const FindingId id = found(fixture).first().finding.id;
        const auto batches = services::takeFindings(fixture.session(), {id});
        CANBAO_VERIFY_OK(batches);
        QVERIFY(found(fixture).isEmpty());
        const auto file = store::subjectFileByIdentifier(fixture.ledger(), fixture.employer(2).creditCode);
        CANBAO_VERIFY_OK(file);
        QCOMPARE(file->entries.first().kind, ListKind::UnenrolledEmployers);
        QCOMPARE(file->entries.first().state, domain::State::Pending);
        QVERIFY(file->sources.first().sent.value(u"source"_s).contains(u"2"_s)); // the row it came from
        verifySound(fixture);
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QCOMPARE(found(fixture, FindingState::Taken).size(), 1);
        QVERIFY(!services::takeFindings(fixture.session(), {id}));
        QVERIFY(!intake::undoImport(fixture.session(), market->batch)); // the entry stands on it
        // A full list of the city does not take away what it never held.
        CANBAO_VERIFY_OK(import(fixture, ListKind::UnenrolledEmployers,
                                {test::textRow(u"单位名称|统一社会信用代码|从业人数"),
                                 {fixture.employer(9).name, fixture.employer(9).creditCode, u"3"_s}},
                                "full", true));
        QCOMPARE(store::subjectFile(fixture.ledger(), file->entries.first().id)->entries.first().state,
                 domain::State::Pending);

        CANBAO_VERIFY_OK(intake::undoImport(fixture.session(), batches->first()));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QCOMPARE(found(fixture).first().finding.id, id);
        CANBAO_VERIFY_OK(services::takeFindings(fixture.session(), {id}));
        verifySound(fixture);
    }

    void dismissedTheyStayAway() {
        LedgerFixture fixture;
        CANBAO_VERIFY_OK(import(fixture, ListKind::MarketRegistered, {kMarket, registered(fixture.employer(2))}, "m"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        const FindingId id = found(fixture).first().finding.id;
        CANBAO_VERIFY_OK(services::dismissFindings(fixture.session(), {id}));
        CANBAO_VERIFY_OK(import(fixture, ListKind::Taxpayers,
                                {test::textRow(u"纳税人名称|纳税人识别号|申报扣缴人数"),
                                 {fixture.employer(2).name, fixture.employer(2).creditCode, u"5"_s}},
                                "t"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QVERIFY(found(fixture).isEmpty());
        CANBAO_VERIFY_OK(services::reopenFindings(fixture.session(), {id}));
        QCOMPARE(found(fixture).first().records.size(), 2); // both departments' words
        verifySound(fixture);
    }

    void personsInNoInsurance() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(3));
        CANBAO_VERIFY_OK(
            import(fixture, ListKind::Households,
                   {kHouseholds, lives(fixture.person(1)), lives(fixture.person(2)), lives(fixture.person(3))}, "h"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QVERIFY(found(fixture).isEmpty()); // nobody knows yet who is insured
        const auto insured = import(
            fixture, ListKind::MedicalInsured,
            {kInsured, {fixture.person(1).name, fixture.person(1).citizenId, u"居民医保"_s, u"正常参保"_s}}, "i");
        CANBAO_VERIFY_OK(insured);
        CANBAO_VERIFY_OK(import(fixture, ListKind::Households, {kHouseholds, lives(fixture.person(4))}, "h2"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QStringList names;
        for (const store::FindingLine& line : found(fixture)) {
            QCOMPARE(line.finding.kind, FindingKind::UninsuredPerson);
            names.append(line.records.first().name);
        }
        QCOMPARE(names, (QStringList{fixture.person(2).name, fixture.person(4).name}));
        const auto batches = services::takeFindings(fixture.session(), {found(fixture).first().finding.id});
        CANBAO_VERIFY_OK(batches);
        QCOMPARE(store::entryCount(fixture.ledger(), {.kind = ListKind::UnenrolledPersons}).value(), 2);
        CANBAO_VERIFY_OK(intake::undoImport(fixture.session(), insured->batch));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QVERIFY(found(fixture).isEmpty());
        verifySound(fixture);
    }

    void projectsWithoutInsurance() {
        LedgerFixture fixture;
        CANBAO_VERIFY_OK(import(fixture, ListKind::Projects,
                                {kProjects,
                                 {u"新车小学教学楼"_s, u"某建筑公司"_s, u"320"_s, u"否"_s, u"弥勒市朋普镇新车村委会"_s},
                                 {u"朋普卫生院"_s, u"某建筑公司"_s, u"900"_s, u"是"_s, u"弥勒市朋普镇"_s},
                                 {u"朋普集镇道路"_s, u"某路桥公司"_s, u"500"_s, {}, u"弥勒市朋普镇"_s}},
                                "p"));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        const auto lines = found(fixture);
        QCOMPARE(lines.size(), 2);
        QVERIFY(!lines.at(0).finding.question);
        QVERIFY(lines.at(1).finding.question);
        CANBAO_VERIFY_OK(services::takeFindings(fixture.session(), {lines.at(0).finding.id, lines.at(1).finding.id}));
        CANBAO_VERIFY_OK(matching::compare(fixture.session()));
        QVERIFY(found(fixture).isEmpty());
        store::EntryFilter filter;
        filter.insurance = domain::Insurance::WorkInjury;
        QCOMPARE(store::entryCount(fixture.ledger(), filter).value(), 2);
        verifySound(fixture);
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
