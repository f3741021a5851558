#include "core/reporting/register_table.h"
#include "core/services/record_enforcement.h"
#include "core/services/record_result.h"
#include "core/services/undo_result.h"
#include "core/sheet/workbook.h"
#include "core/store/queries/register_rows.h"
#include "core/store/queries/rosters.h"
#include "core/store/roster_store.h"
#include "tests/support/ledger_fixture.h"
#include "translations/translator.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace canbao;
using namespace canbao::reporting;
using namespace Qt::StringLiterals;
using domain::Insurance;

namespace {

void exclude(test::LedgerFixture& fixture, EntryId entry, const QString& reason, const QString& note = {}) {
    CANBAO_VERIFY_OK(services::recordResult(
        fixture.session(),
        {.entry = entry, .outcome = domain::Outcome::Excluded, .reason = reason, .note = note, .evidenceLater = true}));
}

void enrol(test::LedgerFixture& fixture, EntryId entry, const QString& receipt = {},
           Insurance insurance = Insurance::Unspecified) {
    domain::Evidence evidence;
    if (!receipt.isEmpty()) {
        evidence.insert(u"receipt-number"_s, receipt);
    }
    CANBAO_VERIFY_OK(services::recordResult(
        fixture.session(),
        {.entry = entry, .outcome = domain::Outcome::Enrolled, .insurance = insurance, .evidence = evidence}));
}

RegisterTable tableOf(test::LedgerFixture& fixture, RegisterKind kind, const RegisterRequest& more = {}) {
    RegisterRequest request = more;
    request.kind = kind;
    auto table = registerTable(fixture.ledger(), request, fixture.clock());
    if (!table) {
        qWarning("%s", qPrintable(table.error().message));
        return {};
    }
    return *std::move(table);
}

/// The column under a head, line by line.
QStringList column(const RegisterTable& table, const QString& group, const QString& head) {
    QStringList cells;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).head == head && table.columns.at(i).group == group) {
            for (const RegisterTable::Line& line : table.lines) {
                cells.append(line.cells.at(i));
            }
            return cells;
        }
    }
    return {u"no such column"_s};
}

} // namespace

class TestRegisterTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void eachRegisterFillsItself() {
        test::LedgerFixture fixture;
        for (const RegisterKind kind : registerKinds()) {
            const int number = int(kind) + 1;
            QCOMPARE(registerKindFromCode(code(kind)), kind);
            if (!isHandedIn(kind)) {
                continue;
            }
            exclude(fixture, fixture.issue(fixture.person(number)), code(kind));
            const auto table = registerTable(fixture.ledger(), {kind}, fixture.clock());
            CANBAO_VERIFY_OK(table);
            QCOMPARE(table->lines.size(), 1);
            QCOMPARE(table->lines.first().cells.size(), table->columns.size());
            QCOMPARE(table->lines.first().cells.at(1), u"测试%1"_s.arg(number));
            QVERIFY(table->title.startsWith(u"朋普镇2026年"_s));
        }
        QVERIFY(!registerKindFromCode(u"student"));
        exclude(fixture, fixture.issue(fixture.person(9)), u"student"_s);
        const auto counts = store::registerCounts(fixture.ledger(), {u"deceased"_s, u"lost-contact"_s});
        QCOMPARE(counts.value(), (QHash<QString, qint64>{{u"deceased"_s, 1}, {u"lost-contact"_s, 1}}));
    }

    void aPersonStandsOnceWhateverTheLists() {
        test::LedgerFixture fixture;
        exclude(fixture, fixture.issue(fixture.person(1)), u"deceased"_s, u"户口已注销"_s);
        exclude(fixture, fixture.issue(fixture.person(1), Insurance::ResidentMedical), u"deceased"_s);
        const auto rows = store::registerRows(fixture.ledger(), u"deceased"_s);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().insurances, (QList{Insurance::ResidentPension, Insurance::ResidentMedical}));
        QCOMPARE(rows->first().note, u"户口已注销"_s);
        QCOMPARE(rows->first().recordedBy, u"张三"_s);
    }

    void whoIsReopenedLeavesIt() {
        test::LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        exclude(fixture, entry, u"deceased"_s);
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(), {.entry = entry, .outcome = domain::Outcome::Reopened, .note = u"登记错误"_s}));
        QVERIFY(store::registerRows(fixture.ledger(), u"deceased"_s)->isEmpty());
    }

    void numbersAreMaskedUnlessAskedFor() {
        test::LedgerFixture fixture;
        auto person = fixture.person(1);
        person.phone = u"10001234567"_s;
        exclude(fixture, fixture.issue(person), u"lost-contact"_s);
        const auto cells = [&](Numbers numbers) {
            return registerTable(fixture.ledger(), {RegisterKind::LostContact, numbers}, fixture.clock())
                ->lines.first()
                .cells;
        };
        QVERIFY(cells(Numbers::Whole).contains(person.citizenId));
        QVERIFY(cells(Numbers::Whole).contains(person.phone));
        QVERIFY(!cells(Numbers::Masked).contains(person.citizenId));
        QVERIFY(!cells(Numbers::Masked).join(u' ').contains(u"19850101"_s));
        QVERIFY(!cells(Numbers::Masked).contains(person.phone));
    }

    void theWorkbookHoldsIdentifiersAsText() {
        test::LedgerFixture fixture;
        const auto person = fixture.person(1);
        exclude(fixture, fixture.issue(person), u"deceased"_s);
        const auto table = registerTable(fixture.ledger(), {RegisterKind::Deceased, Numbers::Whole}, fixture.clock());
        const QString path = fixture.file(registerFileName(*table, u"xlsx"_s));
        QVERIFY(path.contains(u"死亡"_s));
        CANBAO_VERIFY_OK(writeRegisterSheet(*table, path));
        const auto workbook = sheet::openWorkbook(path);
        CANBAO_VERIFY_OK(workbook);
        QHash<QString, sheet::CellType> cells;
        CANBAO_VERIFY_OK((*workbook)->read(0, {.row = [&](sheet::Row&& row) {
                                               for (const sheet::Cell& cell : row.cells) {
                                                   cells.insert(cell.text, cell.type);
                                               }
                                               return true;
                                           }}));
        QCOMPARE(cells.value(person.citizenId, sheet::CellType::Error), sheet::CellType::Text);
        QVERIFY(cells.contains(table->title));
        for (const RegisterColumn& column : table->columns) {
            QVERIFY(cells.contains(column.head));
        }
    }

    void thePersonsLedgerHasEveryEntryAndAddsUp() {
        test::LedgerFixture fixture;
        const EntryId first = fixture.issue(fixture.person(1));
        const EntryId second = fixture.issue(fixture.person(1), Insurance::ResidentMedical);
        exclude(fixture, fixture.issue(fixture.person(2)), u"student"_s, u"云南大学"_s);
        (void)fixture.issue(fixture.employer(1));
        enrol(fixture, first);
        const RegisterTable table = tableOf(fixture, RegisterKind::Persons);
        QCOMPARE(table.subjects, 2);
        QCOMPARE(table.lines.size(), 3);
        QCOMPARE(column(table, {}, u"状态"_s).size(), 3);
        QCOMPARE(column(table, {}, u"参保险种或原因"_s), (QStringList{u"居民养老"_s, {}, u"在校学生"_s}));
        QCOMPARE(column(table, {}, u"核实日期"_s), (QStringList{u"2026-06-12"_s, {}, u"2026-06-12"_s}));
        QCOMPARE(column(table, {}, u"备注"_s).last(), u"云南大学"_s);
        QCOMPARE(table.closing, u"合计 2 人 3 项：已参保 1，不予参保 1，待动员 0，未办结 1，市级撤回 0"_s);
        QCOMPARE(table.lines.at(1).entry, second);
        QVERIFY(!column(table, {}, u"身份证号"_s).contains(fixture.person(1).citizenId));

        // One village's alone, and no more lines than were asked for.
        const RegisterTable village = tableOf(fixture, RegisterKind::Persons, {.village = fixture.person(2).village});
        QCOMPARE(village.lines.size(), 1);
        QVERIFY(village.fileStem.contains(fixture.person(2).villageAsSent));
        const RegisterTable beginning = tableOf(fixture, RegisterKind::Persons, {.mostLines = 2});
        QCOMPARE(beginning.lines.size(), 2);
        QVERIFY(!beginning.complete);
        QVERIFY(tableOf(fixture, RegisterKind::Persons, {.mostLines = 3}).complete); // exactly full is whole
        QCOMPARE(beginning.closing, table.closing);
        QVERIFY(!registerTable(fixture.ledger(), {.village = DivisionId{9999}}, fixture.clock()));
    }

    /// 未参保名册: who is open or declined, with the reason; who is struck off or an employer is not in it.
    void theUninsuredStandWithTheirReason() {
        test::LedgerFixture fixture;
        CANBAO_VERIFY_OK(services::recordResult(fixture.session(), {.entry = fixture.issue(fixture.person(1)),
                                                                    .outcome = domain::Outcome::Declined,
                                                                    .reason = u"unwilling"_s}));
        exclude(fixture, fixture.issue(fixture.person(2)), u"student"_s);
        enrol(fixture, fixture.issue(fixture.person(3)));
        (void)fixture.issue(fixture.person(4));
        (void)fixture.issue(fixture.employer(1));
        const RegisterTable table = tableOf(fixture, RegisterKind::Uninsured);
        QStringList names = column(table, {}, u"姓名"_s);
        names.sort();
        QCOMPARE(names, (QStringList{u"测试1"_s, u"测试4"_s}));
        QVERIFY(column(table, {}, u"未参保原因"_s).contains(u"无意愿"_s));
        QCOMPARE(table.total, u"共 2 人 2 项"_s);
        QCOMPARE(table.closing, u"合计 2 人 2 项：待动员 1，尚未核实 1"_s);
        QCOMPARE(registerFileName(table, u"xlsx"_s), u"朋普镇2026年未参保人员名册.xlsx"_s);
    }

    void employersStandWithTheirRosters() {
        test::LedgerFixture fixture;
        const domain::Employer employer = fixture.employer(1);
        const EntryId entry = fixture.issue(employer);
        const EntryId worker = fixture.issue(fixture.person(1), Insurance::WorkInjury);
        (void)fixture.issue(fixture.person(2), Insurance::WorkInjury);
        (void)fixture.issue(fixture.employer(2));
        enrol(fixture, worker);
        const auto& database = fixture.ledger().database();
        auto rosters = store::RosterStore::on(database);
        CANBAO_VERIFY_OK(rosters);
        for (const qint64 person : {1, 2}) {
            CANBAO_VERIFY_OK(
                rosters->insert({PersonId{person}, employer.creditCode, employer.name, u"2024-03"_s, BatchId{1}}));
        }
        const RegisterTable table = tableOf(fixture, RegisterKind::Employers, {.numbers = Numbers::Whole});
        const qsizetype whole = table.lines.size();
        QVERIFY(tableOf(fixture, RegisterKind::Employers, {.mostLines = whole}).complete);
        QVERIFY(!tableOf(fixture, RegisterKind::Employers, {.mostLines = whole - 1}).complete);
        QVERIFY(!tableOf(fixture, RegisterKind::Employers, {.mostLines = 1}).complete);
        QCOMPARE(table.subjects, 2);
        QCOMPARE(table.lines.size(), 3);
        QCOMPARE(column(table, u"用工名册"_s, u"姓名"_s), (QStringList{u"测试1"_s, u"测试2"_s, {}}));
        QCOMPARE(column(table, u"用工名册"_s, u"参保情况"_s), (QStringList{u"工伤已参保"_s, u"工伤待核实"_s, {}}));
        QCOMPARE(column(table, u"用工名册"_s, u"用工起始"_s).first().simplified(), u"2024-03"_s);
        QVERIFY(table.lines.at(1).more);
        QVERIFY(table.lines.at(1).cells.first().isEmpty());
        QCOMPARE(table.wholeCells(1).mid(0, 3), table.lines.at(0).cells.mid(0, 3));
        QCOMPARE(table.lines.at(0).entry, entry);
        QCOMPARE(table.lines.at(0).subject, domain::SubjectType::Employer);
        QVERIFY(table.closing.contains(u"用工名册 2 人"_s));
        // In the workbook every line says whose it is, so that a filter finds it.
        const QString path = fixture.file(u"单位.xlsx"_s);
        CANBAO_VERIFY_OK(writeRegisterSheet(table, path));
        int named = 0;
        const auto workbook = sheet::openWorkbook(path);
        CANBAO_VERIFY_OK((*workbook)->read(0, {.row = [&](sheet::Row&& row) {
                                               for (const sheet::Cell& cell : row.cells) {
                                                   named += cell.text == employer.name ? 1 : 0;
                                               }
                                               return true;
                                           }}));
        QCOMPARE(named, 2);
    }

    void employersThatWereUrgedStandWithTheirSteps() {
        test::LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.employer(1));
        (void)fixture.issue(fixture.employer(2));
        const EntryId third = fixture.issue(fixture.employer(3));
        const auto take = [&](EntryId of, domain::EnforcementStep step, QDate on, QDate due) {
            return services::recordEnforcement(fixture.session(), {of, {step, on, due}, u"3号"_s, {}});
        };
        CANBAO_VERIFY_OK(take(entry, domain::EnforcementStep::Urge, QDate(2026, 5, 13), QDate(2026, 5, 27)));
        CANBAO_VERIFY_OK(take(entry, domain::EnforcementStep::Order, QDate(2026, 5, 28), QDate(2026, 6, 10)));
        CANBAO_VERIFY_OK(take(third, domain::EnforcementStep::Urge, QDate(2026, 6, 1), QDate(2026, 6, 30)));
        const RegisterTable table = tableOf(fixture, RegisterKind::Enforcement, {});
        const qsizetype whole = table.lines.size();
        QVERIFY(tableOf(fixture, RegisterKind::Enforcement, {.mostLines = whole}).complete);
        QVERIFY(!tableOf(fixture, RegisterKind::Enforcement, {.mostLines = whole - 1}).complete);
        QCOMPARE(table.subjects, 2); // the second was never urged
        QCOMPARE(table.lines.size(), 3);
        QVERIFY(!table.lines.at(0).more && table.lines.at(1).more && !table.lines.at(2).more);
        QCOMPARE(column(table, u"催办整改"_s, u"步骤"_s), (QStringList{u"催办"_s, u"责令限期整改"_s, u"催办"_s}));
        QCOMPARE(column(table, u"催办整改"_s, u"整改期限"_s),
                 (QStringList{u"2026-05-27"_s, u"2026-06-10"_s, u"2026-06-30"_s}));
        const QStringList now = column(table, QString(), u"目前情况"_s);
        QVERIFY(now.at(0).isEmpty() && now.at(1).contains(u"逾期"_s) && !now.at(2).contains(u"逾期"_s));
        QVERIFY(table.closing.contains(u"合计 2 户"_s));
        QVERIFY(!table.lines.first().cells.contains(fixture.employer(1).creditCode)); // masked unless asked for
        CANBAO_VERIFY_OK(services::undoLastEnforcement(fixture.session(), third));
        QCOMPARE(tableOf(fixture, RegisterKind::Enforcement, {}).subjects, 1);
        // Set right: nothing is overdue any more.
        enrol(fixture, entry, {}, Insurance::WorkInjury);
        QVERIFY(!column(tableOf(fixture, RegisterKind::Enforcement, {}), QString(), u"目前情况"_s)
                     .at(1)
                     .contains(u"逾期"_s));
    }

    void whoIsStruckOffStandsInTheListWithTheEvidence() {
        test::LedgerFixture fixture;
        enrol(fixture, fixture.issue(fixture.person(1)), u"2026-118"_s);
        exclude(fixture, fixture.issue(fixture.person(2)), u"student"_s);
        (void)fixture.issue(fixture.person(3));
        enrol(fixture, fixture.issue(fixture.employer(1)), {}, Insurance::WorkInjury);
        const RegisterTable table = tableOf(fixture, RegisterKind::StruckOff);
        QCOMPARE(table.lines.size(), 3);
        QVERIFY(column(table, {}, u"依据"_s).contains(u"回执号 2026-118"_s));
        QVERIFY(column(table, {}, u"姓名（单位名称）"_s).contains(u"测试单位1"_s));
        QCOMPARE(column(table, {}, u"经办人"_s), QStringList(3, u"张三"_s));
        QCOMPARE(table.closing, u"合计销号 3 项，涉及 3 个对象：已参保 2，不予参保 1"_s);
    }

    void whatWasTakenBackLeavesNoNote() {
        test::LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        exclude(fixture, entry, u"student"_s, u"第一次"_s);
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(), {.entry = entry, .outcome = domain::Outcome::Reopened, .note = u"再核"_s}));
        exclude(fixture, entry, u"student"_s, u"第二次"_s);
        CANBAO_VERIFY_OK(services::undoResult(fixture.session(), entry));
        CANBAO_VERIFY_OK(services::undoResult(fixture.session(), entry));
        QCOMPARE(column(tableOf(fixture, RegisterKind::Persons), {}, u"备注"_s), QStringList{u"第一次"_s});
    }

    void fileNamesHoldNoNumbersOfPersons() {
        test::LedgerFixture fixture;
        exclude(fixture, fixture.issue(fixture.person(1)), u"deceased"_s);
        for (const RegisterKind kind : registerKinds()) {
            const QString name = registerFileName(tableOf(fixture, kind, {.numbers = Numbers::Whole}), u"xlsx"_s);
            QVERIFY2(name.startsWith(u"朋普镇2026年"_s), qPrintable(name));
            QVERIFY(!name.contains(QRegularExpression(u"\\d{6}"_s)));
        }
    }
};

QTEST_GUILESS_MAIN(TestRegisterTable)
#include "tst_register_table.moc"
