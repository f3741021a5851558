#include "tests/core/intake/import_fixture.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/models/rows_model.h"
#include "ui/overview/coverage_panel.h"
#include "ui/overview/overview_page.h"
#include "ui/workbench/subject_pane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;
using canbao::domain::ListKind;
using canbao::test::HandRow;

namespace {

constexpr int kDue = 1;
constexpr int kInsured = 2;
constexpr int kMissing = 3;
constexpr int kRate = 4;

/// Ten persons on the households list, the first three in 居民医保.
void makeTown(const test::LedgerFixture& ledger) {
    QList<HandRow> households{test::textRow(u"姓名|公民身份号码|村（社区）")};
    QList<HandRow> insured{test::textRow(u"姓名|证件号码|险种|参保状态")};
    for (int i = 1; i <= 10; ++i) {
        const domain::Person person = ledger.person(i);
        households.append({person.name, person.citizenId, person.villageAsSent});
        if (i <= 3) {
            insured.append({person.name, person.citizenId, u"城乡居民基本医疗保险"_s, u"正常参保"_s});
        }
    }
    for (const auto& [kind, rows] :
         {std::pair{ListKind::Households, households}, std::pair{ListKind::MedicalInsured, insured}}) {
        if (!test::import(ledger, kind, rows, test::optionsOf(domain::code(kind).toUtf8()))) {
            qFatal("no town");
        }
    }
}

} // namespace

class TestCoveragePanel : public QObject {
    Q_OBJECT

    static QString cell(const QTableView* view, int row, int column) {
        return view->model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void withoutAListItSaysWhatToImport() {
        test::WindowFixture fixture;
        (void)fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        auto* const page = fixture.go<OverviewPage>(PageId::Overview);
        auto* const summary = page->findChild<QLabel*>(u"coverageSummary"_s);
        QTRY_VERIFY(summary->text().contains(u"households list"));
        QCOMPARE(page->findChild<QTableView*>(u"coverageTable"_s)->model()->rowCount(), 0);
    }

    void theNumbersOpenThePersons() {
        test::WindowFixture fixture;
        makeTown(fixture.ledger());
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(4), domain::Insurance::ResidentMedical);
        QVERIFY(fixture.open());
        auto* const page = fixture.go<OverviewPage>(PageId::Overview);
        auto* const table = page->findChild<QTableView*>(u"coverageTable"_s);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(table->model()->rowCount() > 1);
        QCOMPARE(cell(table, 0, kDue), u"10"_s);
        QCOMPARE(cell(table, 0, kInsured), u"3"_s);
        QCOMPARE(cell(table, 0, kMissing), u"7"_s);
        QCOMPARE(cell(table, 0, kRate), u"30.0%"_s);

        Q_EMIT table->activated(table->model()->index(0, kMissing));
        auto* const persons = page->findChild<QTableView*>(u"coveragePersons"_s);
        QTRY_COMPARE(persons->model()->rowCount(), 7);
        QVERIFY(persons->isVisible());
        int known = -1;
        for (int row = 0; row < 7; ++row) {
            QVERIFY(cell(persons, row, 1).contains(u'*')); // numbers are masked
            if (persons->model()->index(row, 0).data(RowsModel::KeyRole).toLongLong() == entry.value) {
                known = row;
            }
        }
        QVERIFY(known >= 0);

        QTest::keyClick(persons, Qt::Key_Escape);
        QVERIFY(table->isVisible());
        Q_EMIT table->activated(table->model()->index(0, kMissing));
        QTRY_COMPARE(persons->model()->rowCount(), 7);
        Q_EMIT persons->activated(persons->model()->index(known, 0));
        QCOMPARE(fixture.window().ledgerView()->currentRoom(), PageId::Persons);
    }

    void eachInsuranceHasItsOwn() {
        test::WindowFixture fixture;
        makeTown(fixture.ledger());
        (void)fixture.ledger().issue(fixture.ledger().person(4));
        QVERIFY(fixture.open());
        auto* const page = fixture.go<OverviewPage>(PageId::Overview);
        auto* const table = page->findChild<QTableView*>(u"coverageTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 1);
        page->findChild<QComboBox*>(u"coverageKind"_s)->setCurrentIndex(1); // pensions
        QCOMPARE(cell(table, 0, kInsured), u"0"_s);
        QCOMPARE(cell(table, 0, kDue), u"10"_s);
        page->findChild<QComboBox*>(u"coverageKind"_s)->setCurrentIndex(7); // work injury
        QCOMPARE(cell(table, 0, kDue), u"0"_s);
        QCOMPARE(cell(table, 0, kRate), u"–"_s);
    }
};

QTEST_MAIN(TestCoveragePanel)
#include "tst_coverage_panel.moc"
