#include "core/reporting/person_register.h"
#include "core/services/record_result.h"
#include "core/sheet/workbook.h"
#include "tests/support/ledger_fixture.h"
#include "translations/translator.h"

#include <QCoreApplication>
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

} // namespace

class TestPersonRegister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void eachRegisterFillsItself() {
        test::LedgerFixture fixture;
        for (const RegisterKind kind : registerKinds()) {
            const int number = int(kind) + 1;
            QCOMPARE(registerKindFromCode(code(kind)), kind);
            exclude(fixture, fixture.issue(fixture.person(number)), code(kind));
            const auto table = registerTable(fixture.ledger(), kind, Numbers::Masked, fixture.clock());
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
            return registerTable(fixture.ledger(), RegisterKind::LostContact, numbers, fixture.clock())
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
        const auto table = registerTable(fixture.ledger(), RegisterKind::Deceased, Numbers::Whole, fixture.clock());
        const QString path = fixture.file(registerFileName(fixture.ledger(), RegisterKind::Deceased, u"xlsx"_s));
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
};

QTEST_GUILESS_MAIN(TestPersonRegister)
#include "tst_person_register.moc"
