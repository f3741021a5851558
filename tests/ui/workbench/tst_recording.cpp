#include "core/services/record_result.h"
#include "tests/ui/workbench/bench.h"
#include "ui/common/toast.h"

#include <QDateEdit>
#include <QPushButton>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;
using canbao::domain::State;
using canbao::test::Bench;
using canbao::test::entryIn;

/// What goes with a result: its proof, taking it back, many at once.
class TestRecording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 2 excluded, 2 insured elsewhere: where is needed, which insurance is not.
    void aResultThatNeedsProofAsksForIt() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        fixture.press(Qt::Key_2);
        fixture.press(Qt::Key_2);
        auto* const place = bench.form->findChild<QLineEdit*>(u"evidence-insured-place"_s);
        QVERIFY(place != nullptr && place->isVisible() && place->hasFocus());
        fixture.press(Qt::Key_Return);
        QVERIFY(bench.form->problem().contains(u"参保地"_s));
        QCOMPARE(entryIn(fixture.ledger(), entry).state, State::Pending);
        bench.form->setFocus();
        fixture.press(Qt::Key_Return);
        QVERIFY(place->hasFocus()); // what is missing is where the next key goes
        fixture.write(u"昆明市"_s);
        QVERIFY(bench.form->problem().isEmpty());
        fixture.press(Qt::Key_Return);
        const domain::Entry stored = entryIn(fixture.ledger(), entry);
        QCOMPARE(stored.reason, u"insured-elsewhere"_s);
        QCOMPARE(stored.evidence, (domain::Evidence{{u"insured-place"_s, u"昆明市"_s}}));
        QVERIFY(bench.says(u"参保地: 昆明市"_s)); // in the history, too
    }

    void tabLeadsThroughTheProofAndWrongProofIsRefusedInWords() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        fixture.press(Qt::Key_2);
        fixture.press(Qt::Key_1); // died: on which day may stay open
        auto* const day = bench.form->findChild<QLineEdit*>(u"evidence-death-date"_s);
        QVERIFY(day != nullptr && !day->hasFocus());
        fixture.press(Qt::Key_Tab);
        QVERIFY(day->hasFocus());
        QTest::keyClicks(day, u"2026-13"_s);
        fixture.press(Qt::Key_Return);
        QVERIFY(bench.form->problem().contains(u"死亡日期"_s));
        QCOMPARE(entryIn(fixture.ledger(), entry).state, State::Pending);
        QCOMPARE(day->text(), u"2026-13"_s);
        day->clear();
        QTest::keyClicks(day, u"2026.5"_s);
        fixture.press(Qt::Key_Tab);
        QVERIFY(bench.form->findChild<QDateEdit*>(u"resultDate"_s)->hasFocus());
        fixture.press(Qt::Key_Return);
        QCOMPARE(entryIn(fixture.ledger(), entry).evidence, (domain::Evidence{{u"death-date"_s, u"2026-05"_s}}));
    }

    void proofStaysWhileAnotherResultIsLookedAt() {
        test::WindowFixture fixture;
        const EntryId first = fixture.ledger().issue(fixture.ledger().person(1));
        fixture.ledger().issue(fixture.ledger().person(2));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(2));
        QCOMPARE(bench.pane->entry(), first);
        const auto place = [&] { return bench.form->findChild<QLineEdit*>(u"evidence-insured-place"_s); };
        fixture.press(Qt::Key_2);
        fixture.press(Qt::Key_2);
        fixture.write(u"昆明市"_s);
        auto* const scheme = bench.form->findChild<QComboBox*>(u"evidence-insured-scheme"_s);
        scheme->setFocus();
        fixture.press(Qt::Key_Down);
        QVERIFY(!scheme->currentData().toString().isEmpty());
        bench.form->setFocus();
        fixture.press(Qt::Key_Backspace);
        fixture.press(Qt::Key_1); // another reason, which asks other things
        QVERIFY(place() == nullptr);
        fixture.press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(bench.pane->entry() != first);
        fixture.press(Qt::Key_2);
        fixture.press(Qt::Key_2);
        QVERIFY(place()->text().isEmpty()); // it was said of the other one
        fixture.press(Qt::Key_Up, Qt::ControlModifier);
        fixture.press(Qt::Key_Backspace);
        fixture.press(Qt::Key_2);
        QCOMPARE(place()->text(), u"昆明市"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(entryIn(fixture.ledger(), first).evidence.size(), 2);
    }

    void ctrlZTakesBackTheLastResultAndThenTheOneBefore() {
        test::WindowFixture fixture;
        QList<EntryId> entries;
        for (int number = 1; number <= 2; ++number) {
            auto person = fixture.ledger().person(number);
            person.village = fixture.ledger().person(1).village;
            entries.append(fixture.ledger().issue(person));
        }
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(2));
        auto* const button = bench.page->findChild<QPushButton*>(u"takeBack"_s);
        QVERIFY(!button->isEnabled());
        fixture.press(Qt::Key_2);
        fixture.press(Qt::Key_1);
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_4);
        fixture.press(Qt::Key_Return);
        QVERIFY(button->isEnabled());
        QCOMPARE(entryIn(fixture.ledger(), entries.at(1)).state, State::InProgress);

        // In a field Ctrl+Z is the field's.
        auto* const note = bench.form->findChild<QLineEdit*>(u"note"_s);
        note->setFocus();
        fixture.press(Qt::Key_A);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(note->text().isEmpty());
        QCOMPARE(entryIn(fixture.ledger(), entries.at(1)).state, State::InProgress);

        bench.form->setFocus();
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(entryIn(fixture.ledger(), entries.at(1)).state, State::Pending);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(entryIn(fixture.ledger(), entries.at(0)).state, State::Pending);
        QCOMPARE(bench.pane->entry(), entries.at(0));
        const QString said = fixture.window().findChild<Toast*>()->sentence();
        QVERIFY(said.contains(u"测试1"_s) && said.contains(u"死亡"_s) && said.contains(u"待核实"_s));
        QCOMPARE(bench.queue->index(0, EntryQueueModel::State).data(EntryQueueModel::StateRole).toInt(),
                 int(State::Pending));
        QVERIFY(!button->isEnabled());
        QVERIFY(bench.form->hasFocus());
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.dialogs().told.size(), 1); // nothing left, said in words
    }

    void whatOthersChangedSinceIsNotTakenBack() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        fixture.press(Qt::Key_4);
        fixture.press(Qt::Key_Return);
        CANBAO_VERIFY_OK(
            services::recordResult(fixture.ledger().session(), {.entry = entry, .outcome = domain::Outcome::Enrolled}));
        QTest::mouseClick(bench.page->findChild<QPushButton*>(u"takeBack"_s), Qt::LeftButton);
        QCOMPARE(entryIn(fixture.ledger(), entry).state, State::Enrolled);
        QCOMPARE(fixture.dialogs().told.size(), 1);
    }
};

QTEST_MAIN(TestRecording)
#include "tst_recording.moc"
