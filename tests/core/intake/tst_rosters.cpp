#include "core/intake/import_undo.h"
#include "core/store/queries/rosters.h"
#include "core/store/queries/subject_file.h"
#include "tests/core/intake/import_fixture.h"
#include "tests/core/intake/intake_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::intake;
using canbao::test::HandRow;
using canbao::test::LedgerFixture;
using domain::ListKind;

namespace {

PersonId idOf(const LedgerFixture& fixture, int number) {
    return store::subjectFileByIdentifier(fixture.ledger(), fixture.person(number).citizenId).value().person()->id;
}

QList<HandRow> staff(const LedgerFixture& fixture, const QList<HandRow>& above) {
    QList<HandRow> rows = above;
    rows.append(test::textRow(u"序号|姓名|身份证号码|村（社区）|入职时间"));
    for (int number = 1; number <= 2; ++number) {
        const domain::Person person = fixture.person(number);
        rows.append(
            HandRow{QString::number(number), person.name, person.citizenId, person.villageAsSent, u"2024年3月"_s});
    }
    return rows;
}

} // namespace

/// A roster ties people to the employer that sent it.
class TestRosters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEmployerStandsAboveTheTable_data() {
        QTest::addColumn<QList<HandRow>>("above");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        const LedgerFixture fixture;
        const domain::Employer employer = fixture.employer(1);
        const QString name = employer.name;
        const QString code = employer.creditCode;
        const HandRow title{u"用工花名册"_s};
        QTest::newRow("one cell") << QList<HandRow>{title, {u"单位名称：%1　统一社会信用代码：%2"_s.arg(name, code)}}
                                  << name << code;
        QTest::newRow("stamp") << QList<HandRow>{title, {u"用人单位（盖章）: "_s + name}} << name << QString();
        QTest::newRow("neighbours") << QList<HandRow>{title, {u"单位名称"_s, name, {}, u"统一社会信用代码"_s, code}}
                                    << name << code;
        QTest::newRow("two rows") << QList<HandRow>{{u"企业名称："_s, name}, {u"信用代码："_s + code}} << name << code;
        QTest::newRow("who filled it in")
            << QList<HandRow>{title, {u"填报单位：朋普镇社会保障服务中心"_s}} << QString() << QString();
    }
    void theEmployerStandsAboveTheTable() {
        QFETCH(const QList<HandRow>, above);
        QFETCH(const QString, name);
        QFETCH(const QString, code);
        LedgerFixture fixture;
        fixture.issue(fixture.employer(1));
        const auto outcome =
            test::import(fixture, ListKind::EmployedUnenrolled, staff(fixture, above), test::optionsOf("roster"));
        CANBAO_VERIFY_OK(outcome);
        QCOMPARE(outcome->counts.added, 2);
        const auto workplaces = store::workplacesOf(fixture.ledger(), idOf(fixture, 1));
        CANBAO_VERIFY_OK(workplaces);
        QCOMPARE(workplaces->size(), name.isEmpty() ? 0 : 1);
        if (name.isEmpty()) {
            return;
        }
        QCOMPARE(workplaces->first().name, name);
        QCOMPARE(workplaces->first().creditCode, code);
        QCOMPARE(workplaces->first().employedOn, u"2024-03"_s);
        QVERIFY(workplaces->first().employer);
        const auto staffNow = store::staffOf(fixture.ledger(), workplaces->first().employer);
        QCOMPARE(*staffNow, (QList<PersonId>{idOf(fixture, 1), idOf(fixture, 2)}));

        CANBAO_VERIFY_OK(undoImport(fixture.session(), outcome->batch));
        QVERIFY(store::staffOf(fixture.ledger(), workplaces->first().employer)->isEmpty());
    }

    /// Where no column is for the employer: in the title, the sheet's name, or a line over each one's people.
    void theEmployerMayBeALineOverItsPeople_data() {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("employers");
        const QString one = u"弥勒市鑫源商贸有限公司"_s;
        const QString head = u"序号|姓名|身份证号|入职时间"_s;
        const auto row = [](const char* name, const QString& sheet, const QStringList& lines,
                            const QString& employers) { QTest::newRow(name) << sheet << lines << employers; };
        row("title", u"Sheet1"_s, {one + u"未参保职工花名册"_s, head, u"#1"_s}, one);
        row("sheet", one, {head, u"#1"_s}, one);
        row("lines", u"Sheet1"_s, {head, u"一、"_s + one + u"（1人）"_s, u"#1"_s, u"单位：朋普利丰百货商店"_s, u"#2"_s},
            one + u" 朋普利丰百货商店"_s);
        row("where names stand", u"Sheet1"_s, {u"姓名|身份证号"_s, one, u"李一|"_s + test::idOf(1)}, one);
        row("with its code", u"Sheet1"_s,
            {head, u"单位名称：%1|||统一社会信用代码：91532504PDY00001XJ"_s.arg(one), u"#1"_s},
            one + u"/91532504PDY00001XJ"_s);
        row("who filled it in", u"Sheet1"_s, {u"填报单位：朋普镇社会保障服务中心"_s, head, u"#1"_s}, {});
        row("of all", u"Sheet1"_s, {u"朋普镇各公司职工花名册"_s, head, u"#1"_s}, {});
        row("an office", u"朋普镇政府"_s, {u"朋普镇社会保障服务中心职工花名册"_s, head, u"#1"_s}, {});
        row("beside a column for it", one, {one + u"职工花名册"_s, head + u"|单位名称"_s, u"#1"_s, u"#2"_s}, u" "_s);
    }
    void theEmployerMayBeALineOverItsPeople() {
        QFETCH(const QString, sheet);
        QFETCH(const QStringList, lines);
        QFETCH(const QString, employers);
        QList<HandRow> rows;
        for (const QString& line : lines) {
            const int number = line.mid(1).toInt();
            rows.append(line.startsWith(u'#')
                            ? HandRow{line.mid(1), u"李"_s + QChar(u'一' + number), test::idOf(number), u"2025.3"_s}
                            : test::textRow(line));
        }
        const auto list = test::check({test::HandSheet{sheet, rows}}, test::requestFor(ListKind::EmployedUnenrolled));
        QVERIFY(list);
        QStringList found;
        for (int i = 0; i < list->rowCount(); ++i) {
            const auto& facts = list->row(i).reading.facts;
            const QString code = facts.value(Field::CreditCode);
            found.append(facts.value(Field::EmployerName) + (code.isEmpty() ? QString() : u'/' + code));
        }
        QCOMPARE(found.join(u' '), employers);
    }

    void aRowsOwnEmployerGoesFirst() {
        LedgerFixture fixture;
        const domain::Person person = fixture.person(1);
        CANBAO_VERIFY_OK(test::import(fixture, ListKind::EmployedUnenrolled,
                                      {{u"单位名称：弥勒市甲有限公司"_s},
                                       test::textRow(u"姓名|身份证号码|村（社区）|工作单位"),
                                       {person.name, person.citizenId, person.villageAsSent, u"弥勒市乙有限公司"_s}},
                                      test::optionsOf("roster")));
        const auto workplaces = store::workplacesOf(fixture.ledger(), idOf(fixture, 1));
        QCOMPARE(workplaces->size(), 1);
        QCOMPARE(workplaces->first().name, u"弥勒市乙有限公司"_s);
        QVERIFY(!workplaces->first().employer); // the ledger does not have it
    }

    void peopleWithoutIdsStayApartByNameAndPlace() {
        LedgerFixture fixture;
        const QString village = fixture.person(1).villageAsSent;
        const QList<HandRow> rows{test::textRow(u"姓名|村（社区）|小组|出生年月"),
                                  {u"李一"_s, village, u"大寨"_s, u"1985-01-02"_s},
                                  {u"李一"_s, village, u"小寨"_s, u"1985-01-02"_s},
                                  {u"李一"_s, village, u"大寨"_s, u"1985-01-02"_s}};
        const auto first = test::import(fixture, ListKind::UnenrolledPersons, rows, test::optionsOf("first"));
        CANBAO_VERIFY_OK(first);
        QCOMPARE(first->counts.added, 2);
        QCOMPARE(first->counts.duplicates, 1);
        const auto again = test::import(fixture, ListKind::UnenrolledPersons, rows, test::optionsOf("second"));
        QCOMPARE(again->counts.same, 2);
    }

    void projectsOfOneContractorAreSeveral() {
        LedgerFixture fixture;
        const domain::Employer contractor = fixture.employer(1);
        const QList<HandRow> rows{
            test::textRow(u"工程名称|建设单位|施工单位|统一社会信用代码|合同金额(万元)|计划开工日期"),
            {u"朋普镇卫生院住院楼"_s, u"朋普镇卫生院"_s, contractor.name, contractor.creditCode, u"820"_s, u"2026.3"_s},
            {u"新车村道路硬化"_s, u"新车村委会"_s, contractor.name, contractor.creditCode, u"96.5"_s, u"2026-04-01"_s}};
        const auto first = test::import(fixture, ListKind::Projects, rows, test::optionsOf("first"));
        CANBAO_VERIFY_OK(first);
        QCOMPARE(first->counts.added, 2);
        QCOMPARE(test::import(fixture, ListKind::Projects, rows, test::optionsOf("second"))->counts.same, 2);
    }
};

QTEST_GUILESS_MAIN(TestRosters)
#include "tst_rosters.moc"
