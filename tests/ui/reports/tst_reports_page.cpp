#include "core/base/file_digest.h"
#include "core/reporting/grouping.h"
#include "core/reporting/submissions.h"
#include "core/services/record_result.h"
#include "tests/support/sheet_files.h"
#include "tests/support/xlsx_builder.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/common/long_work.h"
#include "ui/models/entry_queue_model.h"
#include "ui/models/rows_model.h"
#include "ui/reports/report_model.h"
#include "ui/reports/reports_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
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

    [[nodiscard]] QPlainTextEdit* problems() const { return page->findChildren<QPlainTextEdit*>().first(); }
    void choose(QDate month) const {
        auto* const months = page->findChild<QComboBox*>(u"reportMonth"_s);
        months->setCurrentIndex(months->findData(month));
    }
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

/// A cell of a form.
QByteArray text(const char* cell, const char* words) {
    return QByteArray("<c r=\"") + cell + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

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
        QTRY_COMPARE(view->currentRoom(), PageId::Persons);
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
            } else if (number % 4 == 0) {
                settle(fixture, entry, domain::Outcome::Excluded, u"pensioner"_s);
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
        QVERIFY(links > 20);
    }

    void aReportIsExportedWithTheWordsAsTheyAreTyped() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        const Report report(fixture);
        QTRY_VERIFY(report.model->rowCount() > 0);
        report.problems()->setPlainText(u"外出务工人员多"_s);
        fixture.dialogs().file = fixture.ledger().file(u"report.xlsx"_s);
        fixture.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(report.idle());
        QVERIFY(QFileInfo(fixture.dialogs().file).size() > 0);
        QVERIFY(fixture.dialogs().told.isEmpty());
    }

    void wordsAreSavedWhileTheyAreTypedAndStandBesideTheNextMonths() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        CANBAO_VERIFY_OK(
            reporting::saveReportDraft(fixture.ledger().session(), QDate(2026, 5, 1), {u"上月的问题"_s, {}}));
        QVERIFY(fixture.open());
        const Report report(fixture);
        QTRY_VERIFY(report.model->rowCount() > 0);
        report.choose(QDate(2026, 6, 1));
        auto* const before = report.page->findChildren<QPlainTextEdit*>().at(1);
        QTRY_COMPARE(before->toPlainText(), u"上月的问题"_s);
        report.problems()->setPlainText(u"本月的问题"_s);
        const auto kept = [&] {
            return reporting::wordsOfMonth(fixture.ledger().ledger(), QDate(2026, 6, 1)).value().problems;
        };
        QTRY_COMPARE(kept(), u"本月的问题"_s);

        // What was typed a moment ago is not lost by going to another month, nor by closing.
        report.problems()->setPlainText(u"本月的问题，又一个"_s);
        report.choose(QDate(2026, 5, 1));
        QCOMPARE(kept(), u"本月的问题，又一个"_s);
        QTRY_COMPARE(report.problems()->toPlainText(), u"上月的问题"_s);
        QVERIFY(report.page->canLeave());
    }

    void aMonthThatEndedIsSubmittedWithdrawnAndCorrected() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        const Report report(fixture);
        QTRY_VERIFY(report.model->rowCount() > 0);
        auto* const freeze = report.button(u"freezeReport"_s);
        const auto all = [&] { return reporting::submissions(fixture.ledger().ledger()).value(); };
        report.choose(QDate(2026, 6, 1));
        QTRY_VERIFY(!freeze->isEnabled()); // June has not ended on the 12th
        report.choose(QDate(2026, 5, 1));
        QTRY_VERIFY(freeze->isEnabled());
        report.problems()->setPlainText(u"外出务工人员多"_s);

        fixture.dialogs().confirms = false;
        QTest::mouseClick(freeze, Qt::LeftButton);
        QVERIFY(all().isEmpty());
        fixture.dialogs().confirms = true; // but no file is chosen
        QTest::mouseClick(freeze, Qt::LeftButton);
        QVERIFY(all().isEmpty());
        fixture.dialogs().file = fixture.ledger().file(u"may.xlsx"_s);
        QTest::mouseClick(freeze, Qt::LeftButton);
        QVERIFY(report.idle());
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().first().fileHash, sha256OfFile(fixture.dialogs().file).value());
        QCOMPARE(reporting::submittedContent(all().first())->problems, u"外出务工人员多"_s);
        QTRY_VERIFY(!freeze->isVisible());
        QTRY_VERIFY(report.problems()->isReadOnly());

        auto* const withdraw = report.button(u"withdrawReport"_s);
        QTRY_VERIFY(withdraw->isVisible());
        QTest::mouseClick(withdraw, Qt::LeftButton); // not without a reason
        QVERIFY(!all().first().withdrawn);
        report.page->findChild<QLineEdit*>(u"withdrawBecause"_s)->setText(u"漏报一户"_s);
        QTest::mouseClick(withdraw, Qt::LeftButton);
        QCOMPARE(all().first().withdrawn->because, u"漏报一户"_s);
        QTRY_VERIFY(freeze->isVisible() && freeze->isEnabled());
        QCOMPARE(report.problems()->toPlainText(), u"外出务工人员多"_s);
        QTest::mouseClick(freeze, Qt::LeftButton);
        QVERIFY(report.idle());
        QCOMPARE(all().last().version, 2);
        QVERIFY(fixture.dialogs().told.isEmpty());
    }

    /// 5月 was submitted; one of its results is recorded in June.
    void whatCameLateIsMarkedAndComparingSaysWhy() {
        test::WindowFixture fixture;
        test::LedgerFixture& ledger = fixture.ledger();
        const EntryId late = ledger.issue(ledger.person(1));
        CANBAO_VERIFY_OK(reporting::submitMonthlyReport(ledger.session(), {2026, 5, {}, {}, {}}));
        services::ResultRequest request;
        request.entry = late;
        request.outcome = domain::Outcome::Excluded;
        request.reason = u"student"_s;
        request.occurredOn = QDate(2026, 5, 20);
        request.evidenceLater = true;
        CANBAO_VERIFY_OK(services::recordResult(ledger.session(), request));
        QVERIFY(fixture.open());
        const Report report(fixture);
        QTRY_VERIFY(report.model->rowCount() > 0);
        report.choose(QDate(2026, 6, 1));
        QTRY_VERIFY(report.page->findChild<QWidget*>(u"lateSentence"_s)->isVisible());
        int marked = 0;
        for (int row = 0; row < report.model->rowCount(); ++row) {
            for (int column = 0; column < report.model->columnCount(); ++column) {
                const QModelIndex index = report.model->index(row, column);
                if (index.data().toString().startsWith(u'▲')) {
                    ++marked;
                    QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
                }
            }
        }
        QVERIFY(marked >= 4); // the village's and the total's, of the state it left and of the one it came to

        QTest::mouseClick(report.button(u"compareReports"_s), Qt::LeftButton);
        auto* const differences = report.page->findChild<QTableView*>(u"differences"_s);
        QTRY_VERIFY(differences->isVisible() && differences->model()->rowCount() > 0);
        auto* const entries = report.page->findChild<QTableView*>(u"explainedEntries"_s);
        QTRY_COMPARE(entries->model()->rowCount(), 1);
        QCOMPARE(entries->model()->index(0, 0).data().toString(), ledger.person(1).name);
        Q_EMIT entries->activated(entries->model()->index(0, 0));
        QTRY_COMPARE(fixture.window().ledgerView()->currentRoom(), PageId::Persons);
    }

    void theCitysFormIsTriedBeforeItIsSent() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        fixture.ledger().issue(fixture.ledger().person(2));
        QVERIFY(fixture.open());
        const Report report(fixture);
        QTRY_VERIFY(report.model->rowCount() > 0);
        test::SheetFiles files;
        fixture.dialogs().file = files.write(
            test::XlsxBuilder("<row r=\"1\">" + text("A1", "村") + text("B1", "下发人数") + text("C1", "未核实") +
                              text("D1", "人均缴费") + "</row><row r=\"2\"><c r=\"A2\"/></row><row r=\"3\">" +
                              text("A3", "合计") + "</row>")
                .bytes());
        QTest::mouseClick(report.button(u"cityForm"_s), Qt::LeftButton);
        QTest::mouseClick(report.button(u"chooseTemplate"_s), Qt::LeftButton);
        auto* const columns = report.page->findChild<QTableView*>(u"templateColumns"_s);
        QTRY_COMPARE(columns->model()->rowCount(), 4);
        auto* const filled = report.page->findChild<QTableView*>(u"filledForm"_s);
        const QAbstractItemModel* const sheet = filled->model();
        const int last = sheet->rowCount() - 1;
        QCOMPARE(sheet->index(last, 0).data().toString(), u"合计"_s);
        QCOMPARE(sheet->index(last, 1).data().toString(), u"2"_s);
        QCOMPARE(sheet->index(last, 2).data().toString(), u"2"_s);
        QCOMPARE(last, 1 + int(fixture.ledger().ledger().villages()->size()));

        fixture.dialogs().file = files.path(u"sent.xlsx"_s);
        QTest::mouseClick(report.button(u"exportTemplate"_s), Qt::LeftButton);
        QTRY_VERIFY(QFileInfo::exists(files.path(u"sent.xlsx"_s)));
        QTRY_VERIFY(report.page->canLeave());
        QVERIFY(fixture.dialogs().told.isEmpty());
    }

    /// The form has rows of persons: whose they are is chosen, numbers are masked until they are asked for.
    void aFormWithRowsOfPersonsIsTriedOnARegister() {
        test::WindowFixture fixture;
        settle(fixture, fixture.ledger().issue(fixture.ledger().person(1)), domain::Outcome::Declined, u"unwilling"_s);
        QVERIFY(fixture.open());
        const Report report(fixture);
        QTRY_VERIFY(report.model->rowCount() > 0);
        test::SheetFiles files;
        fixture.dialogs().file =
            files.write(test::XlsxBuilder("<row r=\"1\">" + text("A1", "姓名") + text("B1", "身份证号") +
                                          text("C1", "未参保原因") + "</row><row r=\"2\"><c r=\"A2\"/></row>")
                            .bytes());
        QTest::mouseClick(report.button(u"cityForm"_s), Qt::LeftButton);
        auto* const registers = report.page->findChild<QComboBox*>(u"templateRegister"_s);
        registers->setCurrentIndex(registers->findData(u"uninsured"_s));
        QTest::mouseClick(report.button(u"chooseTemplate"_s), Qt::LeftButton);
        auto* const filled = report.page->findChild<QTableView*>(u"filledForm"_s);
        QTRY_COMPARE(filled->model()->rowCount(), 2);
        QCOMPARE(filled->model()->index(1, 0).data().toString(), u"测试1"_s);
        QVERIFY(filled->model()->index(1, 1).data().toString().contains(u"********"_s));
        QCOMPARE(filled->model()->index(1, 2).data().toString(), u"无意愿"_s);

        fixture.dialogs().file = files.path(u"sent.xlsx"_s);
        QTest::mouseClick(report.button(u"exportTemplate"_s), Qt::LeftButton);
        QTRY_VERIFY(QFileInfo::exists(files.path(u"sent.xlsx"_s)));
        QTRY_VERIFY(report.page->canLeave());
        QVERIFY(test::shown(files.path(u"sent.xlsx"_s)).contains(u"********"_s));
    }

    void figuresByGroupOpenTheirRows() {
        test::WindowFixture fixture;
        for (int number = 1; number <= 3; ++number) {
            fixture.ledger().issue(fixture.ledger().person(number), number == 1 ? domain::Insurance::ResidentMedical
                                                                                : domain::Insurance::ResidentPension);
        }
        QVERIFY(fixture.open());
        const Report report(fixture);
        QTRY_VERIFY(report.model->rowCount() > 0);
        QTest::mouseClick(report.button(u"groupReport"_s), Qt::LeftButton);
        auto* const view = report.page->findChild<QTableView*>(u"groupedFigures"_s);
        QTRY_VERIFY(view->model()->rowCount() > 0);
        auto* const groupings = report.page->findChild<QComboBox*>(u"grouping"_s);
        groupings->setCurrentIndex(groupings->findData(int(reporting::Grouping::Insurance)));
        QModelIndex pension;
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     for (int row = 0; row < view->model()->rowCount(); ++row) {
                                         if (view->model()->index(row, 0).data().toString() ==
                                             u"城乡居民基本养老保险"_s) {
                                             pension = view->model()->index(row, 1);
                                             return true;
                                         }
                                     }
                                     return false;
                                 }()),
                                 5000);
        QCOMPARE(pension.data().toString(), u"2"_s);
        Q_EMIT view->activated(pension);
        auto* const ledgerView = fixture.window().ledgerView();
        QTRY_COMPARE(ledgerView->currentRoom(), PageId::Persons);
        QTRY_COMPARE(ledgerView->currentPage()->findChild<EntryQueueModel*>()->rowCount(), 2);
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
