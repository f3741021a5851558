#include "core/sheet/table_writer.h"
#include "tests/ui/intake/intake_desk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QTabBar>
#include <QTableView>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;
using canbao::test::IntakeDesk;

/// The sheet itself on the page: what is seen of it, and what a click on it corrects.
class TestIntakePreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesAndNotesAreShownOverWhatIsEmptyBesideThem() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const IntakeDesk desk(fixture);
        desk.drop(desk.list({u"序号,个人信息,,村"_s, u",姓名,公民身份号码,"_s, desk.row(1), desk.row(2),
                             u"填表人：测试,,审核人：测试,"_s},
                            u"2026年未参保人员名单,,,"_s));
        const auto* const view = desk.page->findChild<QTableView*>(u"sheetPreview"_s);
        const auto spans = [&](int row) {
            QList<int> columns;
            for (int column = 0; column < 4; ++column) {
                columns.append(view->columnSpan(row, column));
            }
            return columns;
        };
        QCOMPARE(desk.verdicts->rowCount(), 0);
        QCOMPARE(spans(0), QList<int>({4, 4, 4, 4})); // the title
        QCOMPARE(view->columnSpan(1, 1), 1);          // a header is as wide as it is merged
        QCOMPARE(spans(3), QList<int>({1, 1, 1, 1})); // somebody
        QCOMPARE(spans(5), QList<int>({2, 2, 2, 2})); // two notes
        desk.drop(desk.list({desk.row(3)}));
        QCOMPARE(spans(0), QList<int>({1, 1, 1, 1}));
    }

    void aClickOnAColumnCorrectsItsMeaning() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const IntakeDesk desk(fixture);
        const auto person = fixture.ledger().person(1);
        desk.drop(desk.list({u"1,%1,%2,朋普镇大寨组"_s.arg(person.name, person.citizenId)},
                            u"序号,姓名,公民身份号码,从哪里来"_s));
        const QAbstractItemModelTester tester(desk.preview, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto before = desk.preview->fieldOf(3);
        QVERIFY(before != intake::Field::Note);
        auto* const view = desk.page->findChild<QTableView*>(u"sheetPreview"_s);
        Q_EMIT view->horizontalHeader()->sectionClicked(3);
        auto* const menu = desk.page->findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        for (QAction* const action : menu->actions()) {
            if (action->text() == intake::label(intake::Field::Note, domain::ListKind::UnenrolledPersons)) {
                action->trigger();
                break;
            }
        }
        QVERIFY(desk.idle());
        QCOMPARE(desk.preview->fieldOf(3), intake::Field::Note);
        menu->close();
    }

    void aColumnMayBeKeptFromChangingWhatIsKnown() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const IntakeDesk desk(fixture);
        const QString head = u"序号,姓名,公民身份号码,联系电话"_s;
        const auto person = fixture.ledger().person(1);
        const auto row = [&](const QString& phone) {
            return u"1,%1,%2,%3"_s.arg(person.name, person.citizenId, phone);
        };
        desk.drop(desk.list({row(u"13887310001"_s)}, head));
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());

        desk.drop(desk.list({row(u"13887310002"_s)}, head, u"未参保人员名单2.csv"_s));
        QVERIFY(desk.shownText(u"变更"_s).contains(u'1') || desk.shownText(u"changed"_s).contains(u'1'));
        auto* const view = desk.page->findChild<QTableView*>(u"sheetPreview"_s);
        Q_EMIT view->horizontalHeader()->sectionClicked(3);
        auto* const menu = desk.page->findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        menu->actions().constLast()->trigger(); // keep the ledger's word
        QVERIFY(desk.idle());
        QVERIFY(desk.shownText(u"变更"_s).isEmpty() && desk.shownText(u"changed"_s).isEmpty());
        menu->close();
    }

    /// A sheet that is not taken is said beside the file, and a whole list does not withdraw who stands on it unasked.
    void sheetsThatAreNotTakenAreSaid() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const IntakeDesk desk(fixture);
        const auto write = [&](const QString& name, const QString& headOfSecond) {
            sheet::TableWriter writer({.sheetName = u"新车村"_s});
            const auto writeSheet = [&](const QString& headOfThird, const QList<int>& persons) {
                const QStringList head{u"姓名"_s, u"身份证号"_s, headOfThird};
                for (int column = 0; column < head.size(); ++column) {
                    writer.put(0, column, {head.at(column)});
                    for (int row = 0; row < persons.size(); ++row) {
                        const auto person = fixture.ledger().person(persons.at(row));
                        const QStringList cells{person.name, person.citizenId, u"2026.3.5"_s};
                        writer.put(row + 1, column, {cells.at(column)});
                    }
                }
            };
            writeSheet(u"备注"_s, {1, 2, 3});
            writer.beginSheet({.sheetName = u"小寨村"_s});
            writeSheet(headOfSecond, {4, 1});
            const QString path = fixture.ledger().file(name);
            return writer.save(path) ? path : QString();
        };
        const auto* const notTaken = desk.page->findChild<QLabel*>(u"sheetsNotTaken"_s);
        desk.drop(write(u"未参保人员名单.xlsx"_s, u"外出情况"_s));
        QVERIFY(!notTaken->isVisible());
        auto* const tabs = desk.page->findChild<QTabBar*>(u"takenSheets"_s);
        const auto* const view = desk.page->findChild<QTableView*>(u"sheetPreview"_s);
        QVERIFY(tabs->isVisible());
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(tabs->tabText(0), u"新车村"_s);
        QVERIFY(view->horizontalHeader()->sectionsClickable());
        QCOMPARE(desk.preview->index(1, 1).data(), fixture.ledger().person(1).citizenId);
        tabs->setCurrentIndex(1);
        QCOMPARE(desk.preview->index(1, 1).data(), fixture.ledger().person(4).citizenId);
        QVERIFY(!view->horizontalHeader()->sectionsClickable()); // its columns are its own
        tabs->setCurrentIndex(0);
        QCOMPARE(desk.verdicts->index(0, VerdictModel::RowNumber).data(),
                 u"row 3 (小寨村)"_s); // who is twice in the file
        QVERIFY(desk.verdicts->index(0, VerdictModel::Sentence).data().toString().contains(u"row 2 (新车村)"_s));
        desk.page->findChild<QTableView*>(u"rowsToLookAt"_s)->selectRow(0);
        QCOMPARE(tabs->currentIndex(), 1);
        QCOMPARE(view->selectionModel()->selectedRows().value(0).row(), 2);
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QCOMPARE(desk.entries(), 4);

        desk.drop(write(u"未参保人员名单2.xlsx"_s, u"死亡时间"_s));
        QVERIFY(notTaken->isVisible() && notTaken->text().contains(u"小寨村"_s));
        desk.page->findChild<QComboBox*>(u"listExtent"_s)->setCurrentIndex(1);
        QVERIFY(desk.idle());
        fixture.dialogs().confirms = false;
        QTest::mouseClick(desk.import, Qt::LeftButton);
        QVERIFY(desk.idle());
        QCOMPARE(fixture.dialogs().questions.size(), 1);
        store::EntryFilter withdrawn;
        withdrawn.state = domain::State::Withdrawn;
        QCOMPARE(store::entryCount(fixture.ledger().ledger(), withdrawn).value(), 0);
    }
};

QTEST_MAIN(TestIntakePreview)
#include "tst_intake_preview.moc"
