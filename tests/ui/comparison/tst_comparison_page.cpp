#include "core/services/check_ledger.h"
#include "core/store/queries/subject_file.h"
#include "tests/core/intake/import_fixture.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/comparison/comparison_page.h"
#include "ui/comparison/evidence_model.h"
#include "ui/models/entry_queue_model.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QTableView>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;
using canbao::test::HandRow;
using domain::ListKind;
using domain::State;

namespace {

const HandRow kDeaths = test::textRow(u"姓名|身份证号码|死亡日期|户籍地址|来源");
const HandRow kMarket = test::textRow(u"单位名称|统一社会信用代码|法定代表人|登记状态|住所");

HandRow dead(const QString& name, const QString& number) {
    return {name, number, u"2026-03-02"_s, u"弥勒市朋普镇"_s, u"卫健"_s};
}

State stateOf(const store::Ledger& ledger, EntryId entry) {
    return store::subjectFile(ledger, entry).value().entries.first().state;
}

/// The page in the real window: three deaths of which one has another name, and an employer that the city missed.
struct Office {
    test::WindowFixture window;
    EntryId first, second, named;
    ComparisonPage* page = nullptr;
    QTableView* groups = nullptr;
    QTableView* clues = nullptr;

    Office() {
        const test::LedgerFixture& fixture = window.ledger();
        first = window.ledger().issue(fixture.person(1));
        second = window.ledger().issue(fixture.person(2));
        named = window.ledger().issue(fixture.person(3));
        (void)test::import(fixture, ListKind::Deaths,
                           {kDeaths, dead(fixture.person(1).name, fixture.person(1).citizenId),
                            dead(fixture.person(2).name, fixture.person(2).citizenId),
                            dead(u"他人"_s, fixture.person(3).citizenId)},
                           test::optionsOf("deaths"));
        (void)test::import(fixture, ListKind::MarketRegistered,
                           {kMarket,
                            {fixture.employer(2).name, fixture.employer(2).creditCode, u"王某"_s, u"存续"_s,
                             u"弥勒市朋普镇新车村委会"_s}},
                           test::optionsOf("market"));
    }
    [[nodiscard]] bool open() {
        if (!window.open()) {
            return false;
        }
        page = window.go<ComparisonPage>(PageId::Comparison);
        groups = page->findChild<QTableView*>(u"clueGroups"_s);
        clues = page->findChild<QTableView*>(u"clues"_s);
        return QTest::qWaitFor([this] { return groups->model()->rowCount() == 3 && clues->model()->rowCount() > 0; });
    }
    [[nodiscard]] State state(EntryId entry) { return stateOf(window.ledger().ledger(), entry); }
    [[nodiscard]] bool choose(const QString& what) {
        for (int row = 0; row < groups->model()->rowCount(); ++row) {
            if (groups->model()->index(row, 2).data().toString() == what ||
                groups->model()->index(row, 0).data().toString() == what) {
                groups->setCurrentIndex(groups->model()->index(row, 0));
                return QTest::qWaitFor([this, row] {
                    const QString waiting = groups->model()->index(row, 3).data().toString();
                    return QString::number(clues->model()->rowCount()) == waiting;
                });
            }
        }
        return false;
    }
};

} // namespace

class TestComparisonPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSureOnesAreAcceptedTogetherAndTakenBack() {
        Office office;
        QVERIFY(office.open()); // it compared by itself
        QVERIFY(office.choose(u"Number and name agree"_s));
        QTRY_COMPARE(office.clues->model()->rowCount(), 2);
        office.clues->setFocus();
        office.window.press(Qt::Key_Return); // they were marked
        QTRY_COMPARE(office.state(office.first), State::Excluded);
        QCOMPARE(office.state(office.second), State::Excluded);
        QCOMPARE(office.state(office.named), State::Pending);
        QTRY_COMPARE(office.groups->model()->rowCount(), 2);

        QTRY_VERIFY(office.page->findChild<QPushButton*>(u"takeBackClues"_s)->isEnabled());
        office.clues->setFocus();
        office.window.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(office.state(office.first), State::Pending);
        QCOMPARE(office.state(office.second), State::Pending);
        QTRY_COMPARE(office.groups->model()->rowCount(), 3);
        QVERIFY(services::checkLedger(office.window.ledger().ledger())->ok());
        QVERIFY(office.window.dialogs().told.isEmpty());
    }

    void spaceTakesOneOut() {
        Office office;
        QVERIFY(office.open());
        QVERIFY(office.choose(u"Number and name agree"_s));
        QTRY_COMPARE(office.clues->model()->rowCount(), 2);
        office.clues->setCurrentIndex(office.clues->model()->index(0, 0));
        office.clues->setFocus();
        office.window.press(Qt::Key_Space);
        QCOMPARE(office.clues->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        office.window.press(Qt::Key_Return);
        QTRY_COMPARE(office.state(office.second), State::Excluded);
        QCOMPARE(office.state(office.first), State::Pending);
        // Refused, and back again.
        QTRY_COMPARE(office.clues->model()->rowCount(), 1);
        office.clues->setFocus();
        office.window.press(Qt::Key_Delete);
        QTRY_COMPARE(office.groups->model()->rowCount(), 2);
        QCOMPARE(office.state(office.first), State::Pending);
        office.window.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(office.groups->model()->rowCount(), 3);
    }

    void anotherNameIsNotMarkedAndStandsOut() {
        Office office;
        QVERIFY(office.open());
        QVERIFY(office.choose(u"Number agrees, name differs"_s));
        QTRY_COMPARE(office.clues->model()->rowCount(), 1);
        QCOMPARE(office.clues->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        auto* const evidence = office.page->findChild<EvidenceModel*>();
        QTRY_COMPARE(evidence->columnCount(), 2);
        QCOMPARE(evidence->index(0, 1).data().toString(), u"他人"_s);
        QVERIFY(evidence->index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"differs"_s));
        QCOMPARE(evidence->index(1, 1).data(Qt::AccessibleTextRole), evidence->index(1, 1).data());
        // Nothing is marked: Enter accepts the one that is looked at.
        office.clues->setFocus();
        office.window.press(Qt::Key_Return);
        QTRY_COMPARE(office.state(office.named), State::Excluded);
    }

    void aMissedEmployerBecomesAnEntry() {
        Office office;
        QVERIFY(office.open());
        QVERIFY(office.choose(u"Employers on no list of the city"_s));
        QTRY_COMPARE(office.clues->model()->rowCount(), 1);
        const auto employers = [&] {
            return store::entryCount(office.window.ledger().ledger(), {.subject = domain::SubjectType::Employer})
                .value();
        };
        QCOMPARE(employers(), 0);
        QTest::mouseClick(office.page->findChild<QCheckBox*>(u"markAllClues"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(office.page->findChild<QPushButton*>(u"acceptClues"_s), Qt::LeftButton);
        QTRY_COMPARE(employers(), 1);
        QTRY_COMPARE(office.groups->model()->rowCount(), 2);
        QTest::mouseClick(office.page->findChild<QPushButton*>(u"takeBackClues"_s), Qt::LeftButton);
        QTRY_COMPARE(employers(), 0);
        QTRY_COMPARE(office.groups->model()->rowCount(), 3);
    }

    void whoCameWithADamagedNumberIsAskedAbout() {
        Office office;
        const test::LedgerFixture& fixture = office.window.ledger();
        const domain::Person one = fixture.person(5);
        const HandRow head = test::textRow(u"姓名|身份证号码|村（社区）|出生日期|联系电话");
        const auto row = [&](const QString& number) {
            return HandRow{one.name, number, one.villageAsSent, QString(), u"13800000001"_s};
        };
        (void)test::import(fixture, ListKind::UnenrolledPersons, {head, row(one.citizenId)}, test::optionsOf("known"));
        (void)test::import(fixture, ListKind::LapsedPayers, {head, row(one.citizenId.left(15) + u"000"_s)},
                           test::optionsOf("damaged"));
        QVERIFY(office.window.open());
        office.page = office.window.go<ComparisonPage>(PageId::Comparison);
        office.groups = office.page->findChild<QTableView*>(u"clueGroups"_s);
        office.clues = office.page->findChild<QTableView*>(u"clues"_s);
        QTRY_COMPARE(office.groups->model()->rowCount(), 4);
        QVERIFY(office.choose(u"Perhaps the same person"_s));
        QTRY_COMPARE(office.clues->model()->rowCount(), 1);
        QCOMPARE(office.clues->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        auto* const evidence = office.page->findChild<EvidenceModel*>();
        QTRY_COMPARE(evidence->columnCount(), 2);
        QVERIFY(evidence->index(1, 1).data(Qt::AccessibleTextRole).toString().contains(u"differs"_s));
        QVERIFY(!evidence->index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"differs"_s));
        const auto entries = [&] {
            return store::subjectFileByIdentifier(fixture.ledger(), one.citizenId).value().entries.size();
        };
        QCOMPARE(entries(), 1);
        office.clues->setFocus();
        office.window.press(Qt::Key_Return);
        QTRY_COMPARE(entries(), 2);
        QTRY_COMPARE(office.groups->model()->rowCount(), 3);
        office.window.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(entries(), 1);
        QTRY_COMPARE(office.groups->model()->rowCount(), 4);
        QVERIFY(office.choose(u"Perhaps the same person"_s));
        QTRY_COMPARE(office.clues->model()->rowCount(), 1);
        office.clues->setFocus();
        office.window.press(Qt::Key_Delete);
        QTRY_COMPARE(office.groups->model()->rowCount(), 3);
        office.window.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(office.groups->model()->rowCount(), 4);
        QVERIFY(services::checkLedger(fixture.ledger())->ok());
        QVERIFY(office.window.dialogs().told.isEmpty());
    }

    void theSubjectIsOneKeyAway() {
        Office office;
        QVERIFY(office.open());
        QVERIFY(office.choose(u"Number and name agree"_s));
        QTRY_COMPARE(office.clues->model()->rowCount(), 2);
        office.clues->setFocus();
        office.window.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(office.window.window().ledgerView()->currentRoom(), PageId::Persons);
        QCOMPARE(office.state(office.first), State::Pending);
    }

    void theQueueShowsWhoHasASuggestion() {
        Office office;
        const EntryId without = office.window.ledger().issue(office.window.ledger().person(4));
        QVERIFY(office.open());
        auto* const persons = office.window.go<Page>(PageId::Persons);
        auto* const queue = persons->findChild<EntryQueueModel*>();
        QTRY_COMPARE(queue->rowCount(), 4);
        for (QAction* const choice : persons->findChildren<QAction*>()) {
            if (choice->text() == u"With a suggestion of the comparison"_s) {
                choice->trigger();
                break;
            }
        }
        QTRY_COMPARE(queue->rowCount(), 3);
        QCOMPARE(queue->rowOf(without), -1);
    }

    void whereNothingWaitsItSaysWhatToImport() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        auto* const page = fixture.go<ComparisonPage>(PageId::Comparison);
        QTest::qWait(50);
        QVERIFY(!page->findChild<QTableView*>(u"clueGroups"_s)->isVisible());
        QVERIFY(fixture.dialogs().told.isEmpty());
    }
};

QTEST_MAIN(TestComparisonPage)
#include "tst_comparison_page.moc"
