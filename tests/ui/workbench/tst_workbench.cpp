#include "core/services/record_result.h"
#include "core/store/queries/subject_file.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/common/grouped_id.h"
#include "ui/models/entry_queue_model.h"
#include "ui/workbench/result_form.h"
#include "ui/workbench/subject_pane.h"
#include "ui/workbench/workbench_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;
using canbao::domain::Insurance;
using canbao::domain::State;

namespace {

/// The person workbench of an open window, with the parts that a user sees.
struct Bench {
    explicit Bench(test::WindowFixture& fixture)
        : page(fixture.go<WorkbenchPage>(PageId::Persons))
        , queue(page->findChild<EntryQueueModel*>())
        , view(page->findChild<QTableView*>(u"queue"_s))
        , pane(page->findChild<SubjectPane*>())
        , form(page->findChild<ResultForm*>())
        , search(page->findChild<QLineEdit*>(u"queueSearch"_s))
        , state(page->findChild<QComboBox*>(u"stateFilter"_s)) {}

    [[nodiscard]] bool shows(int rows) const {
        return QTest::qWaitFor([this, rows] { return queue->rowCount() == rows && !queue->loading(); });
    }
    [[nodiscard]] int currentRow() const { return view->currentIndex().row(); }

    WorkbenchPage* page;
    EntryQueueModel* queue;
    QTableView* view;
    SubjectPane* pane;
    ResultForm* form;
    QLineEdit* search;
    QComboBox* state;
};

domain::Entry entryIn(test::LedgerFixture& ledger, EntryId id) {
    const auto file = store::subjectFile(ledger.ledger(), id);
    for (const domain::Entry& entry : file->entries) {
        if (entry.id == id) {
            return entry;
        }
    }
    qFatal("no such entry");
}

} // namespace

class TestWorkbench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResultWithAReasonTakesAtMostFourKeys() {
        test::WindowFixture fixture;
        QList<EntryId> entries;
        for (int number = 1; number <= 3; ++number) {
            auto person = fixture.ledger().person(number);
            person.village = fixture.ledger().person(1).village;
            entries.append(fixture.ledger().issue(person));
        }
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(3));
        QTRY_VERIFY(bench.form->hasFocus());

        for (const EntryId entry : entries) {
            QCOMPARE(bench.pane->entry(), entry);
            fixture.countKeysAnew();
            fixture.press(Qt::Key_2);
            fixture.press(Qt::Key_1);
            fixture.press(Qt::Key_Return);
            QVERIFY(fixture.keys() <= 4);
            const domain::Entry stored = entryIn(fixture.ledger(), entry);
            QCOMPARE(stored.state, State::Excluded);
            QCOMPARE(stored.reason, u"deceased"_s);
            QCOMPARE(stored.occurredOn, QDate(2026, 6, 12));
        }
        // The rows stayed where they were; their state is told in place.
        QCOMPARE(bench.queue->rowCount(), 3);
        QCOMPARE(bench.queue->index(0, EntryQueueModel::State).data(EntryQueueModel::StateRole).toInt(),
                 int(State::Excluded));
    }

    void aResultFromTheQueueReachesTheForm() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        bench.view->setFocus();
        fixture.press(Qt::Key_4);
        fixture.press(Qt::Key_Return);
        QCOMPARE(entryIn(fixture.ledger(), entry).state, State::InProgress);
    }

    void theTenthReasonHasALetter() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        fixture.press(Qt::Key_2);
        fixture.press(Qt::Key_A);
        fixture.press(Qt::Key_Return);
        QCOMPARE(entryIn(fixture.ledger(), entry).reason, u"lost-contact"_s);
    }

    void anEntryWithoutInsuranceAsksWhichWasJoined() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1), Insurance::Unspecified);
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        fixture.press(Qt::Key_1);
        fixture.press(Qt::Key_Return);
        QCOMPARE(entryIn(fixture.ledger(), entry).state, State::Pending);
        QVERIFY(!bench.form->problem().isEmpty());
        fixture.press(Qt::Key_2);
        QVERIFY(bench.form->problem().isEmpty());
        fixture.press(Qt::Key_Return);
        const domain::Entry stored = entryIn(fixture.ledger(), entry);
        QCOMPARE(stored.state, State::Enrolled);
        QCOMPARE(stored.enrolledIn, Insurance::ResidentPension);
    }

    void backspaceGoesBackToTheResult() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        fixture.press(Qt::Key_2);
        fixture.press(Qt::Key_5);
        fixture.press(Qt::Key_Backspace);
        fixture.press(Qt::Key_Backspace);
        fixture.press(Qt::Key_3);
        fixture.press(Qt::Key_1);
        fixture.press(Qt::Key_Return);
        const domain::Entry stored = entryIn(fixture.ledger(), entry);
        QCOMPARE(stored.state, State::Declined);
        QCOMPARE(stored.reason, u"unwilling"_s);
    }

    void nothingTypedIsLostByMovingAway() {
        test::WindowFixture fixture;
        for (int number = 1; number <= 3; ++number) {
            fixture.ledger().issue(fixture.ledger().person(number));
        }
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(3));
        const EntryId first = bench.pane->entry();
        fixture.press(Qt::Key_3);
        auto* const note = bench.form->findChild<QLineEdit*>(u"note"_s);
        note->setFocus();
        fixture.write(u"打电话未接"_s);
        fixture.press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(bench.pane->entry() != first);
        QVERIFY(note->text().isEmpty());
        fixture.go<WorkbenchPage>(PageId::Employers);
        fixture.go<WorkbenchPage>(PageId::Persons);
        fixture.press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(bench.pane->entry(), first);
        QCOMPARE(note->text(), u"打电话未接"_s);
        QCOMPARE(bench.form->draft().outcome, domain::Outcome::Declined);

        // Nor by closing the window: it asks first.
        fixture.dialogs().confirms = false;
        QVERIFY(!fixture.window().close());
        QCOMPARE(fixture.dialogs().questions.size(), 1);
        QCOMPARE(note->text(), u"打电话未接"_s);
        fixture.dialogs().confirms = true;
        QVERIFY(!fixture.window().close()); // this close is answered by another one, which succeeds
        QTRY_VERIFY(!fixture.window().isVisible());
    }

    void escapeTakesBackWhatWasTyped() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        fixture.press(Qt::Key_2);
        fixture.press(Qt::Key_1);
        QCOMPARE(bench.pane->unsaved().size(), 1);
        fixture.press(Qt::Key_Escape);
        QVERIFY(bench.pane->unsaved().isEmpty());
        QVERIFY(bench.form->draft().empty());
    }

    void reopeningNeedsAReasonInWords() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        fixture.press(Qt::Key_1);
        fixture.press(Qt::Key_Return);
        QCOMPARE(entryIn(fixture.ledger(), entry).state, State::Enrolled);
        fixture.press(Qt::Key_2); // settled: only reopening is open
        QVERIFY(!bench.form->draft().outcome);
        fixture.press(Qt::Key_5);
        fixture.press(Qt::Key_Return);
        QVERIFY(!bench.form->problem().isEmpty());
        fixture.write(u"登记错误"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(entryIn(fixture.ledger(), entry).state, State::Pending);
    }

    void filtersAndSearchNarrowTheQueue() {
        test::WindowFixture fixture;
        for (int number = 1; number <= 30; ++number) {
            fixture.ledger().issue(fixture.ledger().person(number));
        }
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(30));
        bench.search->setFocus();
        fixture.write(u"测试12"_s);
        QVERIFY(bench.shows(1));
        QCOMPARE(bench.queue->index(0, EntryQueueModel::Name).data().toString(), u"测试12"_s);
        bench.search->clear();
        QVERIFY(bench.shows(30));
        bench.state->setCurrentIndex(bench.state->findData(u"enrolled"_s));
        QVERIFY(bench.shows(0));
        // What to do stands there, and the button does it.
        auto* const all = bench.page->findChild<QPushButton*>(u"emptyStateButton"_s);
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(bench.shows(30));
    }

    /// Ctrl+K, three initials, Enter: whoever is meant stands there, ready to be recorded.
    void fiveKeysFindSomebodyByInitials() {
        test::WindowFixture fixture;
        for (int number = 1; number <= 3; ++number) {
            auto person = fixture.ledger().person(number);
            person.name = QStringList{u"王小明"_s, u"曾解放"_s, u"张建芳"_s}.at(number - 1);
            fixture.ledger().issue(person);
        }
        QVERIFY(fixture.open());
        fixture.countKeysAnew();
        fixture.press(Qt::Key_K, Qt::ControlModifier);
        fixture.press(Qt::Key_W);
        fixture.press(Qt::Key_X);
        fixture.press(Qt::Key_M);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.keys(), 5);
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        QCOMPARE(bench.queue->index(0, EntryQueueModel::Name).data().toString(), u"王小明"_s);
        QTRY_VERIFY(bench.form->hasFocus());
    }

    void listsAreMaskedAndThePageIsWhole() {
        test::WindowFixture fixture;
        const auto person = fixture.ledger().person(1);
        fixture.ledger().issue(person);
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        QCOMPARE(bench.queue->index(0, EntryQueueModel::Identifier).data().toString(),
                 u"532526 **** **** "_s + person.citizenId.right(4));
        const auto* const whole = bench.pane->findChild<GroupedIdLabel*>();
        QCOMPARE(whole->identifier(), person.citizenId);
    }

    void aStaleScreenDoesNotOverwrite() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        services::ResultRequest elsewhere;
        elsewhere.entry = entry;
        elsewhere.outcome = domain::Outcome::InProgress;
        CANBAO_VERIFY_OK(services::recordResult(fixture.ledger().session(), elsewhere));
        fixture.press(Qt::Key_1);
        fixture.press(Qt::Key_Return);
        QVERIFY(!bench.form->problem().isEmpty());
        QCOMPARE(entryIn(fixture.ledger(), entry).state, State::InProgress);
    }
};

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
