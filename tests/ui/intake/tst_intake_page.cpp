#include "core/domain/citizen_id.h"
#include "core/matching/comparison.h"
#include "core/store/reference_store.h"
#include "tests/ui/intake/intake_desk.h"
#include "ui/models/rows_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTableView>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;
using canbao::test::IntakeDesk;

class TestIntakePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListComesInWithOneDropAndOneKey() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const IntakeDesk desk(fixture);
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
        const IntakeDesk desk(fixture);
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
        const IntakeDesk desk(fixture);
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

    void theKindOfListIsSeen() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const IntakeDesk desk(fixture);
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
        const IntakeDesk desk(fixture);
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
        const IntakeDesk desk(fixture);
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

    void anImportIsTakenBack() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const IntakeDesk desk(fixture);
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
