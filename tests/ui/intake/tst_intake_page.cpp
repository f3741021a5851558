#include "core/domain/citizen_id.h"
#include "core/matching/comparison.h"
#include "core/sheet/table_writer.h"
#include "core/store/queries/entry_queue.h"
#include "core/store/reference_store.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/common/long_work.h"
#include "ui/common/toast.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/sheet_preview_model.h"
#include "ui/intake/verdict_model.h"
#include "ui/models/rows_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

/// The intake page of an open window.
struct Desk {
    explicit Desk(test::WindowFixture& fixture)
        : fixture(fixture)
        , page(fixture.go<IntakePage>(PageId::Intake))
        , preview(page->findChild<SheetPreviewModel*>())
        , verdicts(page->findChild<VerdictModel*>())
        , import(page->findChild<QPushButton*>(u"importList"_s)) {}

    /// A list of persons as a village or the city would write it.
    [[nodiscard]] QString list(const QStringList& rows, const QString& head = u"序号,姓名,公民身份号码,村"_s,
                               const QString& name = u"未参保人员名单.csv"_s) const {
        const QString path = fixture.ledger().file(name);
        QFile file(path);
        const bool opened = file.open(QIODevice::WriteOnly);
        Q_ASSERT(opened);
        file.write((head + u'\n' + rows.join(u'\n') + u'\n').toUtf8());
        return path;
    }
    [[nodiscard]] QString row(int number) const {
        const auto person = fixture.ledger().person(number);
        return u"%1,%2,%3,%4"_s.arg(QString::number(number), person.name, person.citizenId, person.villageAsSent);
    }
    void drop(const QString& path) const {
        fixture.window().ledgerView()->follow(FilesLink{{path}});
        (void)idle();
    }
    [[nodiscard]] bool idle() const {
        return QTest::qWaitFor([this] {
            return std::ranges::none_of(page->findChildren<LongWork*>(),
                                        [](const LongWork* work) { return work->running(); });
        });
    }
    [[nodiscard]] qint64 entries() const { return store::entryCount(fixture.ledger().ledger(), {}).value(); }
    [[nodiscard]] QString shownText(const QString& part) const {
        for (const QLabel* const label : page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(part)) {
                return label->text();
            }
        }
        return {};
    }

    test::WindowFixture& fixture;
    IntakePage* page;
    SheetPreviewModel* preview;
    VerdictModel* verdicts;
    QPushButton* import;
};

} // namespace

class TestIntakePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListComesInWithOneDropAndOneKey() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
        desk.drop(desk.list({desk.row(1), desk.row(2), desk.row(3)}));
        QCOMPARE(desk.entries(), 0); // nothing changes before the button
        QVERIFY(desk.import->hasFocus());
        QCOMPARE(desk.preview->fieldOf(2), intake::Field::CitizenId);
        QCOMPARE(desk.preview->fieldOf(3), intake::Field::Village);

        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QCOMPARE(desk.entries(), 3);
        QVERIFY(!desk.import->isVisible());
        const auto* const batches = desk.page->findChild<RowsModel*>();
        QTRY_COMPARE(batches->rowCount(), 1);
        QCOMPARE(batches->index(0, 1).data().toString(), u"未参保人员名单.csv"_s);
    }

    void fiveThousandRowsOfAKnownShapeAreOneDropAndOneClick() {
        constexpr int kRows = 5000;
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
        const QString village = fixture.ledger().person(1).villageAsSent;
        QStringList rows;
        for (int i = 0; i < kRows; ++i) {
            const QDate birth = QDate(1966, 1, 1).addDays(i);
            const QString first17 = u"532526%1901"_s.arg(birth.toString(u"yyyyMMdd"));
            rows.append(u"%1,测试%2,%3,%4"_s.arg(QString::number(i + 1), QString::number(i),
                                                 first17 + domain::CitizenId::checkCharacter(first17), village));
        }
        const QString path = desk.list(rows);
        fixture.go<Page>(PageId::Overview); // dropped anywhere

        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        ui::LedgerView* const view = fixture.window().ledgerView();
        const QPoint middle = view->rect().center();
        QDragEnterEvent enters(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &enters);
        QVERIFY(enters.isAccepted());
        QDropEvent drops(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &drops);
        QTRY_VERIFY_WITH_TIMEOUT(desk.import->isVisible() && desk.import->isEnabled(), 30'000);
        QVERIFY(desk.idle());

        QTest::mouseClick(desk.import, Qt::LeftButton); // the only click
        QTRY_COMPARE_WITH_TIMEOUT(desk.entries(), kRows, 60'000);
        QVERIFY(desk.idle());
        QVERIFY(fixture.dialogs().questions.isEmpty());
    }

    void refusedRowsSayWhyAndGoBackToTheSender() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
        const QAbstractItemModelTester tester(desk.verdicts, QAbstractItemModelTester::FailureReportingMode::Fatal);
        desk.drop(desk.list({desk.row(1), u"2,,,"_s + fixture.ledger().person(2).villageAsSent, desk.row(1)}));
        QCOMPARE(desk.verdicts->rowCount(), 2);
        QVERIFY(!desk.verdicts->index(0, VerdictModel::Sentence).data().toString().isEmpty());
        QVERIFY(!desk.verdicts->index(1, VerdictModel::Sentence).data().toString().isEmpty());

        fixture.dialogs().file = fixture.ledger().file(u"rejects.xlsx"_s);
        QPushButton* rejects = nullptr;
        for (QPushButton* const button : desk.page->findChildren<QPushButton*>()) {
            rejects = button->objectName() == u"exportRejects"_s ? button : rejects;
        }
        QTest::mouseClick(rejects, Qt::LeftButton);
        QVERIFY(desk.idle());
        QVERIFY(QFileInfo(fixture.dialogs().file).size() > 0);
    }

    void aClickOnAColumnCorrectsItsMeaning() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
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

    void theKindOfListIsSeen() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
        auto* const kind = desk.page->findChild<QComboBox*>(u"listKind"_s);
        // From the file's name …
        desk.drop(desk.list({desk.row(1)}, u"序号,姓名,公民身份号码,村"_s, u"3-中断缴费人员名单.csv"_s));
        QCOMPARE(kind->currentData().toInt(), int(domain::ListKind::LapsedPayers));
        // … and from what stands in it.
        const auto employer = fixture.ledger().employer(1);
        desk.drop(desk.list({u"1,%1,%2"_s.arg(employer.name, employer.creditCode)}, u"序号,单位名称,统一社会信用代码"_s,
                            u"清单.csv"_s));
        QVERIFY(desk.idle());
        QTRY_COMPARE(kind->currentData().toInt(), int(domain::ListKind::UnenrolledEmployers));
        QTRY_COMPARE(desk.preview->fieldOf(1), intake::Field::EmployerName);
    }

    void aDepartmentsListIsKeptToCompareWith() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
        const auto person = fixture.ledger().person(1);
        desk.drop(desk.list({u"1,%1,%2,2026-03-02"_s.arg(person.name, person.citizenId)},
                            u"序号,姓名,公民身份号码,死亡日期"_s, u"卫健局名单.csv"_s));
        QTRY_COMPARE(desk.page->findChild<QComboBox*>(u"listKind"_s)->currentData().toInt(),
                     int(domain::ListKind::Deaths));
        QTRY_COMPARE(desk.preview->fieldOf(3), intake::Field::DiedOn);
        QVERIFY(!desk.page->findChild<QComboBox*>(u"listInsurance"_s)->isVisible());

        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QCOMPARE(desk.entries(), 0);
        const auto kept = store::standingReferences(fixture.ledger().ledger().database(), domain::ListKind::Deaths,
                                                    domain::Insurance::Unspecified);
        QCOMPARE(kept.value().size(), 1);
        QVERIFY(!matching::comparisonIsDue(fixture.ledger().ledger()).value()); // compared already
    }

    void halfOfAWholeListIsQuestioned() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
        QStringList rows;
        for (int number = 1; number <= 40; ++number) {
            rows.append(desk.row(number));
        }
        desk.drop(desk.list(rows));
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QCOMPARE(fixture.dialogs().questions.size(), 0);

        desk.drop(desk.list(rows.first(10), u"序号,姓名,公民身份号码,村"_s, u"未参保人员名单(下半月).csv"_s));
        desk.page->findChild<QComboBox*>(u"listExtent"_s)->setCurrentIndex(1);
        QVERIFY(desk.idle());
        fixture.dialogs().confirms = false;
        QTest::mouseClick(desk.import, Qt::LeftButton);
        QVERIFY(desk.idle());
        QCOMPARE(fixture.dialogs().questions.size(), 1);
        store::EntryFilter withdrawn;
        withdrawn.state = domain::State::Withdrawn;
        const store::Ledger& ledger = fixture.ledger().ledger();
        QCOMPARE(store::entryCount(ledger, withdrawn).value(), 0);

        fixture.dialogs().confirms = true;
        QTest::mouseClick(desk.import, Qt::LeftButton);
        QVERIFY(desk.idle());
        QCOMPARE(store::entryCount(ledger, withdrawn).value(), 30);
    }

    void aColumnMayBeKeptFromChangingWhatIsKnown() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
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
        const Desk desk(fixture);
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

    void aDoubtfulFileIsCautioned() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
        const auto* const cautions = desk.page->findChild<QLabel*>(u"fileCautions"_s);
        const QString path = desk.list({desk.row(1), desk.row(2)});
        desk.drop(path);
        QVERIFY(!cautions->isVisible());
        QFile file(path);
        QVERIFY(file.resize(file.size() - 2)); // in the middle of the last character
        desk.drop(path);
        QVERIFY(cautions->isVisible() && !cautions->text().isEmpty());
        QVERIFY(desk.import->isEnabled());
    }

    void whatIsNoListIsToldBesideTheFile() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
        const QString path = fixture.ledger().file(u"broken.xlsx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PK\003\004 cut off");
        file.close();
        desk.drop(path);
        QVERIFY(desk.idle());
        auto* const problem = desk.page->findChild<QLabel*>(u"intakeProblem"_s);
        QTRY_VERIFY(problem->isVisible() && !problem->text().isEmpty());
        QVERIFY(!desk.import->isEnabled());
        QCOMPARE(desk.entries(), 0);
    }

    void theSameFileAgainSaysSoAndChangesNothing() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
        const QString path = desk.list({desk.row(1), desk.row(2)});
        desk.drop(path);
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        desk.drop(path);
        QVERIFY(!desk.shownText(u"以前导入过"_s).isEmpty() || !desk.shownText(u"imported before"_s).isEmpty());
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QCOMPARE(desk.entries(), 2);
    }

    /// Each village sent its own.
    void severalFilesComeInOneAfterTheOther() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
        const QString head = u"序号,姓名,公民身份号码,村"_s;
        const QString folder = fixture.ledger().file(u"各村名单"_s);
        QVERIFY(QDir().mkpath(folder));
        int number = 0;
        for (const QString& name : {u"2新车村.csv"_s, u"10小寨村.csv"_s, u"~$10小寨村.csv"_s, u"通知.docx"_s}) {
            QVERIFY(!desk.list({desk.row(++number)}, head, u"各村名单/"_s + name).isEmpty());
        }
        const QString last = desk.list({desk.row(5)}, head, u"可乐村.csv"_s);

        fixture.window().ledgerView()->follow(FilesLink{{folder, last}});
        QVERIFY(desk.idle());
        QVERIFY(desk.shownText(u"2新车村.csv"_s).contains(u'2')); // more to come
        fixture.press(Qt::Key_Space);
        QTRY_VERIFY(!desk.shownText(u"10小寨村.csv"_s).isEmpty());
        QVERIFY(desk.idle());
        QCOMPARE(desk.entries(), 1);
        QTest::mouseClick(desk.page->findChild<QPushButton*>(u"doNotImport"_s), Qt::LeftButton); // goes on
        QTRY_COMPARE(desk.shownText(u"可乐村.csv"_s), u"可乐村.csv"_s);                          // none after it
        QVERIFY(desk.idle());
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QTRY_VERIFY(!desk.import->isVisible());
        QCOMPARE(desk.entries(), 2);
    }

    void whatWaitsStillComesInAfterAnotherFile() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
        const QString head = u"序号,姓名,公民身份号码,村"_s;
        const QString first = desk.list({desk.row(1)}, head, u"1村.csv"_s);
        const QString second = desk.list({desk.row(2)}, head, u"2村.csv"_s);
        fixture.window().ledgerView()->follow(FilesLink{{first, second}});
        const QString third = desk.list({desk.row(3)}, head, u"3村.csv"_s);
        desk.drop(third); // while the first is read
        QVERIFY(fixture.window().findChild<Toast*>()->sentence().contains(u"Wait"_s));
        QVERIFY(!desk.shownText(u"1村.csv (1 more to come)"_s).isEmpty());
        desk.drop(third); // in the first one's place
        QVERIFY(!desk.shownText(u"3村.csv (1 more to come)"_s).isEmpty());
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QVERIFY(!desk.shownText(u"2村.csv"_s).isEmpty());
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QCOMPARE(desk.entries(), 2);
        QVERIFY(!desk.import->isVisible());
    }

    void severalFilesAreChosenAtOnce() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
        const QString head = u"序号,姓名,公民身份号码,村"_s;
        fixture.dialogs().files = {desk.list({desk.row(1)}, head, u"a.csv"_s),
                                   desk.list({desk.row(2)}, head, u"b.csv"_s)};
        fixture.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(desk.idle());
        fixture.press(Qt::Key_Space);
        QTRY_VERIFY(!desk.shownText(u"b.csv"_s).isEmpty());
        QVERIFY(desk.idle());
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QCOMPARE(desk.entries(), 2);
    }

    void anImportIsTakenBack() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Desk desk(fixture);
        desk.drop(desk.list({desk.row(1), desk.row(2)}));
        fixture.press(Qt::Key_Space);
        QVERIFY(desk.idle());
        QCOMPARE(desk.entries(), 2);
        auto* const recent = desk.page->findChild<QTableView*>(u"recentImports"_s);
        QTRY_COMPARE(recent->model()->rowCount(), 1);
        recent->selectRow(0);
        auto* const undo = desk.page->findChild<QPushButton*>(u"undoImport"_s);
        QVERIFY(undo->isEnabled());
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(desk.idle());
        QCOMPARE(fixture.dialogs().questions.size(), 1);
        QCOMPARE(desk.entries(), 0);
        QTRY_VERIFY(!undo->isEnabled());
    }
};

QTEST_MAIN(TestIntakePage)
#include "tst_intake_page.moc"
