#include "core/services/record_result.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/models/entry_queue_model.h"
#include "ui/models/rows_model.h"
#include "ui/overview/figure_tile.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/standing.h"
#include "ui/workbench/subject_pane.h"

#include <QPushButton>
#include <QTableView>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

class TestOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAddUp() {
        QCOMPARE(Standing().rate(), u"–"_s);
        reporting::Figures figures;
        figures.issued = {50, 8};
        figures.verified = {4, 1};
        figures.enrolled = {{domain::Insurance::ResidentPension, 3}};
        figures.declined = {{u"unwilling"_s, 1}};
        figures.excluded = {{u"deceased"_s, 1}};
        figures.pending = 2;
        figures.inProgress = 1;
        figures.withdrawn = 50; // needs no visit
        const Standing standing(figures);
        QCOMPARE(standing.issued, 8);
        QCOMPARE(standing.open, 3);
        QCOMPARE(standing.verified, 5);
        QCOMPARE(standing.enrolled, 3);
        QCOMPARE(standing.rate(), u"62%"_s);
        reporting::Figures almost;
        almost.issued = {1000, 0};
        almost.verified = {999, 0};
        QCOMPARE(Standing(almost).rate(), u"99%"_s); // 100 % is for those who are done
    }

    void anEmptyLedgerSaysWhatToDo() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        auto* const page = fixture.go<OverviewPage>(PageId::Overview);
        auto* const import = page->findChild<QPushButton*>(u"emptyStateButton"_s);
        QTRY_VERIFY(import->isVisible());
        QTest::mouseClick(import, Qt::LeftButton);
        QCOMPARE(fixture.window().ledgerView()->currentRoom(), PageId::Intake);
    }

    void everyNumberOpensItsRows() {
        test::WindowFixture fixture;
        for (int number = 1; number <= 12; ++number) {
            const EntryId entry = fixture.ledger().issue(fixture.ledger().person(number));
            if (number <= 5) {
                services::ResultRequest enrolled;
                enrolled.entry = entry;
                CANBAO_VERIFY_OK(services::recordResult(fixture.ledger().session(), enrolled));
            }
        }
        QVERIFY(fixture.open());
        auto* const view = fixture.window().ledgerView();
        auto* const page = fixture.go<OverviewPage>(PageId::Overview);
        auto* const persons = view->page(PageId::Persons).findChild<EntryQueueModel*>();
        const auto tiles = page->findChildren<FigureTile*>();
        QCOMPARE(tiles.size(), 4);
        QTRY_VERIFY(tiles.at(2)->accessibleName().contains(u'5'));
        QTest::mouseClick(tiles.at(2), Qt::LeftButton);
        QTRY_COMPARE(view->currentRoom(), PageId::Persons);
        QTRY_COMPARE(persons->rowCount(), 5);

        fixture.go<OverviewPage>(PageId::Overview);
        auto* const villages = page->findChild<QTableView*>(u"villageProgress"_s);
        QTRY_VERIFY(villages->model()->rowCount() > 5);
        const QModelIndex open = villages->model()->index(0, 5);
        Q_EMIT villages->activated(open);
        QTRY_COMPARE(view->currentRoom(), PageId::Persons);
        QTRY_COMPARE(persons->rowCount(), open.data().toInt());
    }

    void theOldestOpensInItsWorkbench() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1), domain::Insurance::ResidentPension, QDate(2026, 5, 20));
        const EntryId oldest =
            fixture.ledger().issue(fixture.ledger().person(2), domain::Insurance::ResidentPension, QDate(2026, 5, 11));
        QVERIFY(fixture.open());
        auto* const view = fixture.window().ledgerView();
        auto* const page = fixture.go<OverviewPage>(PageId::Overview);
        auto* const table = page->findChild<QTableView*>(u"oldestOpen"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        Q_EMIT table->activated(table->model()->index(0, 0));
        QTRY_COMPARE(view->currentRoom(), PageId::Persons);
        auto* const pane = view->currentPage()->findChild<SubjectPane*>();
        QTRY_COMPARE(pane->entry(), oldest);
    }
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
