#include "core/reporting/monthly_report.h"
#include "core/services/record_result.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/common/long_work.h"
#include "ui/models/entry_queue_model.h"
#include "ui/reports/report_model.h"
#include "ui/reports/reports_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

struct Report {
    explicit Report(test::WindowFixture& fixture)
        : page(fixture.go<ReportsPage>(PageId::Reports))
        , model(page->findChild<ReportModel*>())
        , view(page->findChild<QTableView*>(u"monthlyReport"_s)) {}

    [[nodiscard]] QPushButton* button(const QString& name) const { return page->findChild<QPushButton*>(name); }
    [[nodiscard]] bool idle() const {
        return QTest::qWaitFor([this] { return !page->findChild<LongWork*>()->running(); });
    }
    [[nodiscard]] int columnOf(const QString& group, const QString& head) const {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal, ReportModel::GroupRole).toString() == group &&
                model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == head) {
                return column;
            }
        }
        return -1;
    }

    ReportsPage* page;
    ReportModel* model;
    QTableView* view;
};

void settle(test::WindowFixture& fixture, EntryId entry, domain::Outcome outcome, const QString& reason = {}) {
    services::ResultRequest request;
    request.entry = entry;
    request.outcome = outcome;
    request.reason = reason;
    CANBAO_VERIFY_OK(services::recordResult(fixture.ledger().session(), request));
}

} // namespace

class TestReportsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersOfTheTableOpenTheirRows() {
        test::WindowFixture fixture;
        for (int number = 1; number <= 6; ++number) {
            const EntryId entry = fixture.ledger().issue(fixture.ledger().person(number));
            if (number <= 2) {
                settle(fixture, entry, domain::Outcome::Excluded, u"deceased"_s);
            } else if (number == 3) {
                settle(fixture, entry, domain::Outcome::Enrolled);
            }
        }
        QVERIFY(fixture.open());
        const Report report(fixture);
        const QAbstractItemModelTester tester(report.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_VERIFY(report.model->rowCount() > 0);

        // The cumulative total, by what its links count.
        const auto filterOf = [&](auto&& wanted) {
            for (int row = 0; row < report.model->rowCount(); ++row) {
                for (int column = 0; column < report.model->columnCount(); ++column) {
                    const auto filter = report.model->filterAt(report.model->index(row, column));
                    if (filter && !filter->village && !filter->villageUnknown && wanted(*filter)) {
                        return report.model->index(row, column);
                    }
                }
            }
            return QModelIndex();
        };
        const QModelIndex deceased =
            filterOf([](const store::EntryFilter& filter) { return filter.reason == u"deceased"_s; });
        QCOMPARE(deceased.data().toString(), u"2"_s);
        Q_EMIT report.view->activated(deceased);
        auto* const view = fixture.window().ledgerView();
        QTRY_COMPARE(view->currentPage()->id(), PageId::Persons);
        QTRY_COMPARE(view->currentPage()->findChild<EntryQueueModel*>()->rowCount(), 2);

        const QModelIndex joined = filterOf(
            [](const store::EntryFilter& filter) { return filter.enrolledIn == domain::Insurance::ResidentPension; });
        QCOMPARE(joined.data().toString(), u"1"_s);
        Q_EMIT report.view->activated(joined);
        QTRY_COMPARE(view->currentPage()->findChild<EntryQueueModel*>()->rowCount(), 1);
    }

    void everyLinkCountsWhatItOpens() {
        test::WindowFixture fixture;
        for (int number = 1; number <= 9; ++number) {
            const EntryId entry = fixture.ledger().issue(fixture.ledger().person(number));
            if (number % 3 == 0) {
                settle(fixture, entry, domain::Outcome::Declined, u"unwilling"_s);
            }
        }
        fixture.ledger().issue(fixture.ledger().employer(1));
        QVERIFY(fixture.open());
        const Report report(fixture);
        QTRY_VERIFY(report.model->rowCount() > 0);
        int links = 0;
        for (int row = 0; row < report.model->rowCount(); ++row) {
            for (int column = 0; column < report.model->columnCount(); ++column) {
                const QModelIndex index = report.model->index(row, column);
                if (const auto filter = report.model->filterAt(index)) {
                    ++links;
                    QCOMPARE(QString::number(store::entryCount(fixture.ledger().ledger(), *filter).value()),
                             index.data().toString());
                }
            }
        }
        QVERIFY(links > 10);
    }

    void aReportIsExported() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        const Report report(fixture);
        QTRY_VERIFY(report.model->rowCount() > 0);
        report.page->findChildren<QPlainTextEdit*>().first()->setPlainText(u"外出务工人员多"_s);
        QVERIFY(!report.page->canLeave());
        fixture.dialogs().questions.clear();
        fixture.dialogs().file = fixture.ledger().file(u"report.xlsx"_s);
        fixture.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(report.idle());
        QVERIFY(QFileInfo(fixture.dialogs().file).size() > 0);
        QVERIFY(fixture.dialogs().told.isEmpty());
        QVERIFY(report.page->canLeave());
    }

    void aMonthThatEndedIsFrozenOnce() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        const Report report(fixture);
        QTRY_VERIFY(report.model->rowCount() > 0);
        auto* const freeze = report.button(u"freezeReport"_s);
        QVERIFY(!freeze->isEnabled()); // June has not ended on the 12th
        auto* const months = report.page->findChild<QComboBox*>(u"reportMonth"_s);
        months->setCurrentIndex(months->findData(QDate(2026, 5, 1)));
        QTRY_VERIFY(freeze->isEnabled());

        fixture.dialogs().confirms = false;
        QTest::mouseClick(freeze, Qt::LeftButton);
        QVERIFY(!reporting::monthlyReport(fixture.ledger().ledger(), 2026, 5, fixture.ledger().clock())->frozen);
        fixture.dialogs().confirms = true;
        QTest::mouseClick(freeze, Qt::LeftButton);
        QVERIFY(report.idle());
        QVERIFY(reporting::monthlyReport(fixture.ledger().ledger(), 2026, 5, fixture.ledger().clock())->frozen);
        QTRY_VERIFY(!freeze->isEnabled());
    }

    void whatIsPrintedIsLookedAtFirst() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        const Report report(fixture);
        QTRY_VERIFY(report.model->rowCount() > 0);
        QVERIFY(report.view->isVisible());
        fixture.press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(!report.view->isVisible());
        QTest::mouseClick(report.button(u"backToTable"_s), Qt::LeftButton);
        QVERIFY(report.view->isVisible());
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reports_page.moc"
