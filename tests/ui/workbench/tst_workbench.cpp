#include "core/services/record_result.h"
#include "tests/ui/workbench/bench.h"
#include "ui/common/grouped_id.h"
#include "ui/common/toast.h"
#include "ui/workbench/paper_tabs.h"

#include <QAction>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;
using canbao::domain::Insurance;
using canbao::domain::State;
using canbao::test::Bench;
using canbao::test::entryIn;

/// The queue and its filters, results by keyboard, nothing typed lost.
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

        // Nor by closing the window: tst_identity opens it again.
        QVERIFY(fixture.window().close());
        QVERIFY(fixture.dialogs().questions.isEmpty());
        QCOMPARE(fixture.ledger().ledger().database().number("SELECT count(*) FROM draft").value(), 1);
    }

    /// One result for several entries is no entry's draft: it is asked for.
    void whatIsTypedForSeveralIsAskedForWhenTheWindowCloses() {
        test::WindowFixture fixture;
        for (int number = 1; number <= 2; ++number) {
            fixture.ledger().issue(fixture.ledger().person(number));
        }
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(2));
        fixture.press(Qt::Key_A, Qt::ControlModifier);
        fixture.press(Qt::Key_3);
        fixture.dialogs().confirms = false;
        QVERIFY(!fixture.window().close());
        QCOMPARE(fixture.dialogs().questions.size(), 1);
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
        QCOMPARE(bench.pane->drafts().entries().size(), 1);
        fixture.press(Qt::Key_Escape);
        QVERIFY(bench.pane->drafts().entries().isEmpty());
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

    /// Rows come with each key; whose they are is looked up when the typing rests, or goes on elsewhere.
    void theSubjectFollowsWhenTheTypingRests() {
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
        QTRY_COMPARE(bench.pane->entry(), bench.queue->entryAt(0));
        bench.search->selectAll();
        fixture.write(u"测试13"_s);
        QVERIFY(bench.shows(1));
        bench.form->setFocus();
        QCOMPARE(bench.pane->entry(), bench.queue->entryAt(0));
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

    /// Paper from the village round: the form's code is scanned, its result typed, and the next code may be scanned.
    void aScannedFormBringsItsEntriesUp() {
        test::WindowFixture fixture;
        QList<EntryId> entries;
        for (int number = 1; number <= 3; ++number) {
            entries.append(fixture.ledger().issue(fixture.ledger().person(number)));
        }
        const EntryId medical = fixture.ledger().issue(fixture.ledger().person(2), Insurance::ResidentMedical);
        const QString ledger = domain::FormCode::ledgerPart(fixture.ledger().ledger().ledgerId());
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(4));

        bench.search->setFocus();
        const QString scanned = domain::FormCode{ledger, {entries.at(1), medical}}.text();
        QTest::keyClicks(bench.search, scanned.toLower()); // as a scanner does without Caps Lock
        QCOMPARE(bench.queue->rowCount(), 4);
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(bench.pane->entry(), entries.at(1));
        QTRY_VERIFY(bench.form->hasFocus());
        QVERIFY(bench.search->text().isEmpty());
        fixture.press(Qt::Key_4);
        fixture.press(Qt::Key_Return);
        QCOMPARE(bench.pane->entry(), medical); // the form's second entry
        QVERIFY(bench.form->hasFocus());
        fixture.press(Qt::Key_4);
        fixture.press(Qt::Key_Return);
        QCOMPARE(entryIn(fixture.ledger(), entries.at(1)).state, State::InProgress);
        QCOMPARE(entryIn(fixture.ledger(), medical).state, State::InProgress);
        QVERIFY(bench.search->hasFocus());

        fixture.write(domain::FormCode::number(2026, entries.at(2))); // typed from the paper
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(bench.pane->entry(), entries.at(2));
        QVERIFY(bench.form->hasFocus());
    }

    void aFormOfAnotherLedgerChangesNothing() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        bench.search->setFocus();
        fixture.write(domain::FormCode{u"00000000"_s, {EntryId{99}}}.text());
        fixture.press(Qt::Key_Return);
        QCOMPARE(bench.pane->entry(), entry);
        QVERIFY(fixture.window().findChild<Toast*>()->sentence().contains(u"another ledger"_s));
    }

    void aDateThatCannotBeIsToldBesideIt() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1)); // born 1985-01-01
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        auto* const date = bench.form->findChild<QDateEdit*>(u"resultDate"_s);
        QCOMPARE(date->date(), QDate(2026, 6, 12));
        for (const QDate impossible : {QDate(2026, 6, 13), QDate(1984, 12, 31)}) {
            date->setDate(impossible);
            QVERIFY(!bench.form->dateProblem().isEmpty());
            QVERIFY(bench.form->findChild<QLabel*>(u"dateProblem"_s)->isVisible());
            bench.form->setFocus();
            fixture.press(Qt::Key_4);
            fixture.press(Qt::Key_Return);
            QVERIFY(!bench.form->problem().isEmpty());
            QCOMPARE(entryIn(fixture.ledger(), entry).state, State::Pending);
        }
        date->setDate(QDate(1985, 1, 1));
        QVERIFY(bench.form->dateProblem().isEmpty());
        bench.form->setFocus();
        fixture.press(Qt::Key_Return);
        QCOMPARE(entryIn(fixture.ledger(), entry).occurredOn, QDate(1985, 1, 1));
    }

    void moreNarrowsByReasonAndByWaiting() {
        test::WindowFixture fixture;
        const EntryId late =
            fixture.ledger().issue(fixture.ledger().person(1), Insurance::ResidentPension, QDate(2026, 5, 12));
        const EntryId dead = fixture.ledger().issue(fixture.ledger().person(2));
        fixture.ledger().issue(fixture.ledger().person(3), Insurance::ResidentPension, QDate(2026, 6, 1));
        CANBAO_VERIFY_OK(
            services::recordResult(fixture.ledger().session(),
                                   {.entry = dead, .outcome = domain::Outcome::Excluded, .reason = u"deceased"_s}));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(2));
        const auto choose = [&](const QString& text) {
            for (QAction* const action : bench.page->findChildren<QAction*>()) {
                if (action->text() == text) {
                    action->trigger();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(choose(u"死亡"_s));
        QVERIFY(bench.shows(1));
        QCOMPARE(bench.queue->entryAt(0), dead);
        auto* const narrowed = bench.page->findChild<QPushButton*>(u"narrowed"_s);
        QVERIFY(narrowed->isVisible() && narrowed->text().contains(u"死亡"_s));
        QVERIFY(choose(u"Open for more than 30 day(s)"_s));
        QVERIFY(bench.shows(1));
        QCOMPARE(bench.queue->entryAt(0), late);
        QTest::mouseClick(narrowed, Qt::LeftButton);
        QVERIFY(bench.shows(3));
        QVERIFY(!narrowed->isVisible());
        // A reason belongs to its state: another state ends it.
        QVERIFY(choose(u"死亡"_s));
        QVERIFY(bench.shows(1));
        bench.state->setCurrentIndex(bench.state->findData(domain::code(State::Pending)));
        QVERIFY(bench.shows(2));
        QVERIFY(!narrowed->isVisible());
    }

    void whatTheCitySentStandsBesideTheLedger() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1));
        fixture.ledger().sendAgain(entry, {{u"name"_s, u"测试壹"_s}, {u"note"_s, u"外出务工"_s}});
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        auto* const asSent = bench.pane->findChild<QPushButton*>(u"asSentTab"_s);
        QVERIFY(asSent->text().contains(u"1 differ"_s));
        QTest::mouseClick(asSent, Qt::LeftButton);
        const auto tables = bench.pane->findChildren<QTableView*>();
        const auto shown = std::ranges::find_if(
            tables, [](const QTableView* table) { return table->isVisible() && table->model()->columnCount() == 5; });
        QVERIFY(shown != tables.end());
        const auto* const rows = (*shown)->model();
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->index(0, 1).data().toString(), u"测试1"_s); // what differs comes first
        QCOMPARE(rows->index(0, 2).data().toString(), u"测试壹"_s);
        QVERIFY(!rows->index(0, 3).data().toString().isEmpty());
        QCOMPARE(rows->index(1, 2).data().toString(), u"外出务工"_s);
        QVERIFY(rows->index(1, 3).data().toString().isEmpty());
    }

    void papersStandInOneRowWhereThereIsRoom() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        auto* const tabs = bench.pane->findChild<PaperTabs*>();
        const auto rows = [tabs] {
            QSet<int> tops;
            for (const auto* const button : tabs->findChildren<QPushButton*>(QRegularExpression(u"Tab$"_s))) {
                tops.insert(button->y());
            }
            return tops.size();
        };
        fixture.window().resize(1920, 728);
        QTRY_COMPARE(rows(), 1);
        fixture.window().resize(1000, 728);
        QTRY_COMPARE(rows(), 2);
        fixture.window().resize(1920, 728);
        QTRY_COMPARE(rows(), 1);
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
