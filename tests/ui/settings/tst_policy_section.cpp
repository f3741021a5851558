#include "core/services/correct_policy.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/settings/settings_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

/// The policy tables in the settings: what is shown, and the office's own figure in its place.
class TestPolicySection : public QObject {
    Q_OBJECT

    static int subsidyOf300(test::WindowFixture& fixture) {
        const auto tables = services::policyTables(fixture.ledger().ledger());
        const auto row = tables->row(u"resident-pension-tiers"_s, u"300"_s, QDate(2026, 6, 12));
        return row ? row->number() : -1;
    }

private Q_SLOTS:
    void everyTableShowsItsRowsWithTheirSource() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        auto* const page = fixture.go<SettingsPage>(PageId::Settings);
        auto* const choice = page->findChild<QComboBox*>(u"policyTable"_s);
        auto* const rows = page->findChild<QTableView*>(u"policyRows"_s);
        QVERIFY(choice->count() >= 8);
        for (int table = 0; table < choice->count(); ++table) {
            choice->setCurrentIndex(table);
            const QAbstractItemModel& shown = *rows->model();
            QVERIFY(shown.rowCount() > 0);
            for (int row = 0; row < shown.rowCount(); ++row) {
                QVERIFY(!shown.index(row, shown.columnCount() - 1).data().toString().isEmpty());
            }
        }
    }

    void theOfficesFigureTakesItsPlaceAndGoesAgain() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        auto* const page = fixture.go<SettingsPage>(PageId::Settings);
        auto* const rows = page->findChild<QTableView*>(u"policyRows"_s);
        auto* const source = page->findChild<QLineEdit*>(u"policySource"_s);
        auto* const save = page->findChild<QPushButton*>(u"savePolicy"_s);
        const auto subsidy = [page] { return page->findChild<QLineEdit*>(u"policyValue-subsidy"_s); };
        const auto choose300 = [&] {
            for (int row = 0; row < rows->model()->rowCount(); ++row) {
                const QModelIndex item = rows->model()->index(row, 0);
                if (item.data().toString() == u"300"_s &&
                    item.siblingAtColumn(2).data().toString() == u"2026-01-01"_s) {
                    rows->selectRow(row);
                    return true;
                }
            }
            return false;
        };
        QVERIFY(choose300());
        QCOMPARE(subsidy()->text(), u"35"_s);
        subsidy()->setText(u"三十"_s);
        QTest::mouseClick(save, Qt::LeftButton); // refused beside the button
        QVERIFY(!page->findChild<QLabel*>(u"policyProblem"_s)->text().isEmpty());
        QCOMPARE(subsidyOf300(fixture), 35);
        subsidy()->setText(u"45"_s);
        source->setText(u"某人社发〔2026〕1号"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(subsidyOf300(fixture), 45);

        QVERIFY(choose300());
        auto* const restore = page->findChild<QPushButton*>(u"restorePolicy"_s);
        QVERIFY(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        QCOMPARE(subsidyOf300(fixture), 35);

        QVERIFY(choose300());
        QTest::mouseClick(page->findChild<QPushButton*>(u"removePolicy"_s), Qt::LeftButton);
        QCOMPARE(subsidyOf300(fixture), -1);
    }
};

QTEST_MAIN(TestPolicySection)
#include "tst_policy_section.moc"
