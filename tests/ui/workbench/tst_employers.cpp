#include "core/services/record_enforcement.h"
#include "core/store/roster_store.h"
#include "tests/ui/workbench/bench.h"
#include "ui/common/table_view.h"
#include "ui/printing/preview/paper_stack.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;
using canbao::domain::EnforcementStep;

namespace {

struct Desk {
    explicit Desk(test::WindowFixture& fixture)
        : page(fixture.go<WorkbenchPage>(PageId::Employers))
        , queue(page->findChild<EntryQueueModel*>())
        , pane(page->findChild<SubjectPane*>()) {}
    [[nodiscard]] bool shows(int rows) const {
        return QTest::qWaitFor([this, rows] { return queue->rowCount() == rows && !queue->loading(); });
    }
    template <class Widget>
    [[nodiscard]] Widget* part(const QString& name) const {
        return page->findChild<Widget*>(name);
    }
    void look(const QString& tab) const { QTest::mouseClick(part<QPushButton>(tab + u"Tab"_s), Qt::LeftButton); }

    WorkbenchPage* page;
    EntryQueueModel* queue;
    SubjectPane* pane;
};

} // namespace

/// An employer's roster, and what is done when it does not insure its staff.
class TestEmployers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRosterSaysHowFarEachIs() {
        test::WindowFixture fixture;
        const auto employer = fixture.ledger().employer(1);
        fixture.ledger().issue(employer);
        const EntryId staff = fixture.ledger().issue(fixture.ledger().person(1), domain::Insurance::WorkInjury);
        const auto file = store::subjectFile(fixture.ledger().ledger(), staff);
        auto rosters = store::RosterStore::on(fixture.ledger().ledger().database());
        CANBAO_VERIFY_OK(rosters->insert(
            {file->person()->id, employer.creditCode, employer.name, u"2024-03"_s, file->sources.first().batch}));
        QVERIFY(fixture.open());
        Desk desk(fixture);
        QVERIFY(desk.shows(1));
        QVERIFY(desk.part<QPushButton>(u"rosterTab"_s)->text().contains(u'1'));
        desk.look(u"roster"_s);
        auto* const table = desk.part<QWidget>(u"roster"_s)->findChild<TableView*>();
        QVERIFY(table->isVisible());
        const auto cell = [&](int column) { return table->model()->index(0, column).data().toString(); };
        QCOMPARE(cell(0), u"测试1"_s);
        QVERIFY(cell(1).contains(u"*"_s)); // masked, like every list
        QCOMPARE(cell(2), u"2024-03"_s);
        QCOMPARE(cell(3), u"待核实"_s);
        QVERIFY(cell(4).contains(u"工伤"_s));
        table->setFocus();
        table->selectRow(0);
        fixture.press(Qt::Key_Return);
        auto* const view = fixture.window().ledgerView();
        QTRY_COMPARE(view->currentRoom(), PageId::Persons);
        QTRY_COMPARE(view->currentPage()->findChild<SubjectPane*>()->entry(), staff);
    }

    void stepsAreTakenInTheWindowAndTheirNoticeIsShown() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().employer(1));
        QVERIFY(fixture.open());
        Desk desk(fixture);
        QVERIFY(desk.shows(1));
        desk.look(u"enforcement"_s);
        auto* const step = desk.part<QComboBox>(u"enforcementStep"_s);
        auto* const on = desk.part<QDateEdit>(u"enforcementOn"_s);
        auto* const due = desk.part<QDateEdit>(u"enforcementDue"_s);
        QVERIFY(step->isVisible());
        QCOMPARE(step->count(), 1);
        QCOMPARE(on->date(), QDate(2026, 6, 12));
        QCOMPARE(due->date(), QDate(2026, 6, 27));
        on->setDate(QDate(2026, 5, 20));
        due->setDate(QDate(2026, 6, 4));
        desk.part<QLineEdit>(u"enforcementDocument"_s)->setFocus();
        fixture.write(u"朋政催〔2026〕3号"_s);
        fixture.press(Qt::Key_Return);
        const auto file = store::subjectFile(fixture.ledger().ledger(), entry);
        const auto steps = store::enforcementsOf(fixture.ledger().ledger(), file->employer()->id);
        QCOMPARE(steps->size(), 1);
        QCOMPARE(steps->first().taken.due, QDate(2026, 6, 4));
        // It is overdue by now: the next step is what is proposed.
        QCOMPARE(step->currentData().toString(), domain::code(EnforcementStep::Order));

        QTest::mouseClick(desk.part<QPushButton>(u"showNotice"_s), Qt::LeftButton);
        auto* const stack = desk.page->findChild<printing::PaperStack*>();
        QTRY_VERIFY(stack->preview().isVisible());
        QTest::mouseClick(desk.part<QPushButton>(u"backToTable"_s), Qt::LeftButton);
        QVERIFY(desk.pane->isVisible());

        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(store::enforcementsOf(fixture.ledger().ledger(), file->employer()->id)->isEmpty());
    }

    void whatCannotBeIsToldBesideIt() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().employer(1));
        QVERIFY(fixture.open());
        Desk desk(fixture);
        QVERIFY(desk.shows(1));
        desk.look(u"enforcement"_s);
        desk.part<QDateEdit>(u"enforcementOn"_s)->setDate(QDate(2026, 5, 1)); // before the city sent it
        QTest::mouseClick(desk.part<QPushButton>(u"recordStep"_s), Qt::LeftButton);
        const auto labels = desk.part<QWidget>(u"enforcement"_s)->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel* label) { return label->isVisible() && label->text().contains(u"2026-05-12"_s); }));
    }

    void whoDidNotRectifyInTimeIsFiltered() {
        test::WindowFixture fixture;
        const EntryId late = fixture.ledger().issue(fixture.ledger().employer(1));
        fixture.ledger().issue(fixture.ledger().employer(2));
        CANBAO_VERIFY_OK(services::recordEnforcement(
            fixture.ledger().session(),
            {late, {EnforcementStep::Urge, QDate(2026, 5, 20), QDate(2026, 6, 4)}, {}, {}}));
        QVERIFY(fixture.open());
        Desk desk(fixture);
        QVERIFY(desk.shows(2));
        const auto actions = desk.page->findChildren<QAction*>();
        const auto overdue = std::ranges::find(actions, u"Not rectified in time"_s, &QAction::text);
        QVERIFY(overdue != actions.end());
        (*overdue)->trigger();
        QVERIFY(desk.shows(1));
        QCOMPARE(desk.queue->entryAt(0), late);
        // Not among persons: nobody orders them to rectify.
        auto* const persons = fixture.go<WorkbenchPage>(PageId::Persons);
        const auto others = persons->findChildren<QAction*>();
        QVERIFY(std::ranges::find(others, u"Not rectified in time"_s, &QAction::text) == others.end());
    }
};

QTEST_MAIN(TestEmployers)
#include "tst_employers.moc"
