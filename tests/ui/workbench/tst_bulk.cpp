#include "core/services/record_result.h"
#include "core/store/backup_folder.h"
#include "tests/ui/workbench/bench.h"
#include "ui/common/toast.h"
#include "ui/workbench/bulk_pane.h"
#include "ui/workbench/queue_view.h"

#include <QLabel>
#include <QPushButton>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;
using canbao::domain::State;
using canbao::test::Bench;
using canbao::test::entryIn;

namespace {

/// The workbench over some persons of one village, and the parts that work on several of them.
struct Bulk {
    explicit Bulk(int persons) {
        for (int number = 1; number <= persons; ++number) {
            auto person = fixture.ledger().person(number);
            person.village = fixture.ledger().person(1).village;
            entries.append(fixture.ledger().issue(person));
        }
    }
    [[nodiscard]] bool open() {
        if (!fixture.open()) {
            return false;
        }
        bench.emplace(fixture);
        queue = dynamic_cast<QueueView*>(bench->view);
        pane = bench->page->findChild<BulkPane*>();
        preview = pane->findChild<QTableView*>(u"bulkPreview"_s);
        return bench->shows(int(entries.size()));
    }
    [[nodiscard]] QString summary() const { return pane->findChild<QLabel*>(u"bulkSummary"_s)->text(); }
    /// The preview has caught up: it says how many will change.
    [[nodiscard]] bool previews(int changing) const {
        const QString start = QString::number(changing) + u" entries will change"_s;
        return QTest::qWaitFor([&] { return summary().startsWith(start); });
    }
    [[nodiscard]] State stateOf(int place) { return entryIn(fixture.ledger(), entries.at(place)).state; }

    test::WindowFixture fixture;
    QList<EntryId> entries;
    std::optional<Bench> bench;
    QueueView* queue = nullptr;
    BulkPane* pane = nullptr;
    QTableView* preview = nullptr;
};

} // namespace

/// One result for many: chosen, looked at, recorded in one go, taken back in one go.
class TestBulk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreChosenByKeysFromTheForm() {
        Bulk bulk(5);
        QVERIFY(bulk.open());
        QVERIFY(!bulk.pane->isVisible());
        bulk.fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        bulk.fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(bulk.queue->chosen(), bulk.entries.mid(0, 3));
        QVERIFY(bulk.pane->isVisible() && bulk.pane->form()->hasFocus());
        bulk.fixture.press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(bulk.queue->chosenCount(), 2);
        bulk.fixture.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(bulk.queue->chosenCount(), 5);
        bulk.fixture.press(Qt::Key_Escape); // nothing typed: back to one
        QCOMPARE(bulk.queue->chosenCount(), 1);
        QVERIFY(bulk.bench->form->hasFocus());
    }

    void singleRowsAreChosenInTheQueue() {
        Bulk bulk(5);
        QVERIFY(bulk.open());
        bulk.queue->setFocus();
        bulk.fixture.press(Qt::Key_Down, Qt::ControlModifier);
        bulk.fixture.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(bulk.queue->chosenCount(), 1);
        bulk.fixture.press(Qt::Key_Space);
        QCOMPARE(bulk.queue->chosen(), (QList{bulk.entries.at(0), bulk.entries.at(2)}));
        const QRect fourth = bulk.queue->visualRect(bulk.queue->model()->index(3, 0));
        QTest::mouseClick(bulk.queue->viewport(), Qt::LeftButton, Qt::ControlModifier, fourth.center());
        QCOMPARE(bulk.queue->chosenCount(), 3);
        QVERIFY(bulk.pane->isVisible());
    }

    void whatWillChangeIsSeenAndThenDoneInOneGo() {
        Bulk bulk(4);
        CANBAO_VERIFY_OK(services::recordResult(bulk.fixture.ledger().session(),
                                                {.entry = bulk.entries.at(1), .outcome = domain::Outcome::Enrolled}));
        QVERIFY(bulk.fixture.open());
        bulk.bench.emplace(bulk.fixture);
        bulk.bench->state->setCurrentIndex(0); // all states
        bulk.queue = dynamic_cast<QueueView*>(bulk.bench->view);
        bulk.pane = bulk.bench->page->findChild<BulkPane*>();
        bulk.preview = bulk.pane->findChild<QTableView*>(u"bulkPreview"_s);
        QVERIFY(bulk.bench->shows(4));
        bulk.bench->form->setFocus();
        bulk.fixture.press(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(bulk.preview->model()->rowCount(), 4);
        bulk.fixture.press(Qt::Key_2);
        bulk.fixture.press(Qt::Key_1);
        QVERIFY(bulk.previews(3));
        // The one that cannot change comes first, with the reason.
        QCOMPARE(bulk.preview->model()->index(0, 2).data().toString(), u"已参保"_s);
        QVERIFY(bulk.preview->model()->index(0, 3).data().toString().size() > 10);
        QVERIFY(bulk.preview->model()->index(1, 3).data().toString().contains(u"死亡"_s));
        QCOMPARE(bulk.stateOf(0), State::Pending); // seen, not done
        const qint64 before = bulk.fixture.ledger().ledger().database().number("SELECT max(seq) FROM event").value();
        bulk.fixture.press(Qt::Key_Return);
        QTRY_COMPARE(bulk.stateOf(3), State::Excluded);
        QCOMPARE(bulk.stateOf(0), State::Excluded);
        QCOMPARE(bulk.stateOf(1), State::Enrolled);
        QCOMPARE(bulk.fixture.ledger().ledger().database().number("SELECT max(seq) FROM event").value(), before + 3);

        QTRY_VERIFY(bulk.bench->form->hasFocus());
        QCOMPARE(bulk.queue->chosenCount(), 1);
        bulk.fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bulk.stateOf(0), State::Pending);
        QCOMPARE(bulk.stateOf(2), State::Pending);
        QCOMPARE(bulk.stateOf(3), State::Pending);
        QCOMPARE(bulk.stateOf(1), State::Enrolled);
    }

    void nothingIsSavedThatWasNotShown() {
        Bulk bulk(3);
        QVERIFY(bulk.open());
        bulk.fixture.press(Qt::Key_A, Qt::ControlModifier);
        bulk.fixture.press(Qt::Key_Return); // no result picked
        QVERIFY(!bulk.pane->form()->problem().isEmpty());
        bulk.fixture.press(Qt::Key_3);
        bulk.fixture.press(Qt::Key_Return); // no reason
        QVERIFY(!bulk.pane->form()->problem().isEmpty());
        bulk.fixture.press(Qt::Key_1);
        QVERIFY(bulk.previews(3));
        // Somebody else works on one of them before Enter: all or none.
        CANBAO_VERIFY_OK(services::recordResult(bulk.fixture.ledger().session(),
                                                {.entry = bulk.entries.at(2), .outcome = domain::Outcome::InProgress}));
        bulk.fixture.press(Qt::Key_Return);
        QTRY_COMPARE(bulk.fixture.dialogs().told.size(), 1);
        QCOMPARE(bulk.stateOf(0), State::Pending);
        QCOMPARE(bulk.stateOf(2), State::InProgress);
    }

    void proofIsAskedOnceForAll() {
        Bulk bulk(2);
        QVERIFY(bulk.open());
        bulk.fixture.press(Qt::Key_A, Qt::ControlModifier);
        bulk.fixture.press(Qt::Key_2);
        bulk.fixture.press(Qt::Key_2); // insured elsewhere: where?
        auto* const place = bulk.pane->form()->findChild<QLineEdit*>(u"evidence-insured-place"_s);
        QVERIFY(place != nullptr && place->hasFocus());
        bulk.fixture.write(u"昆明市"_s);
        QVERIFY(bulk.previews(2));
        bulk.fixture.press(Qt::Key_Return);
        QTRY_COMPARE(entryIn(bulk.fixture.ledger(), bulk.entries.at(1)).evidence.value(u"insured-place"_s),
                     u"昆明市"_s);
    }

    void manyAtOnceAreBackedUpFirst() {
        Bulk bulk(60);
        QVERIFY(bulk.open());
        bulk.fixture.press(Qt::Key_A, Qt::ControlModifier);
        bulk.fixture.press(Qt::Key_4);
        QVERIFY(bulk.previews(60));
        bulk.fixture.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.stateOf(59), State::InProgress, 20'000);
        QTRY_VERIFY(bulk.bench->page->findChild<QPushButton*>(u"takeBack"_s)->isEnabled()); // the work has ended
        const auto kept = store::keptBackups(bulk.fixture.ledger().path());
        QVERIFY(!kept.isEmpty()); // that of the day may hold the same already
        bulk.fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.stateOf(0), State::Pending, 20'000);
    }
};

QTEST_MAIN(TestBulk)
#include "tst_bulk.moc"
