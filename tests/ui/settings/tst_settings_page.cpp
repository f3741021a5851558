#include "core/services/keep_backups.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/common/long_work.h"
#include "ui/models/village_model.h"
#include "ui/settings/settings_page.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

bool idle(const QWidget* page) {
    return QTest::qWaitFor([page] { return !page->findChild<LongWork*>()->running(); });
}

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void villagesAreCorrectedForEverybody() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        auto* const page = fixture.go<SettingsPage>(PageId::Settings);
        auto* const villages = page->findChild<VillageModel*>();
        auto* const save = page->findChild<QPushButton*>(u"saveVillages"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(villages->setData(villages->index(0, VillageModel::Name), u"同车村"_s, Qt::EditRole));
        QVERIFY(save->isEnabled());
        QVERIFY(!page->canLeave());
        fixture.window().show(); // the answer closed it
        QVERIFY(villages->setData(villages->index(0, VillageModel::Name), u"同车村"_s, Qt::EditRole));
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(!save->isEnabled());
        QCOMPARE(fixture.ledger().ledger().villages()->first().name, u"同车村"_s);
        QCOMPARE(fixture.window().ledgerView()->workspace().villages().first().name, u"同车村"_s);
        QVERIFY(page->canLeave());
    }

    void twoVillagesOfOneNameAreRefusedBesideTheButton() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        auto* const page = fixture.go<SettingsPage>(PageId::Settings);
        auto* const villages = page->findChild<VillageModel*>();
        const QString taken = villages->villages().at(1).name;
        QVERIFY(villages->setData(villages->index(0, VillageModel::Name), taken, Qt::EditRole));
        QTest::mouseClick(page->findChild<QPushButton*>(u"saveVillages"_s), Qt::LeftButton);
        QVERIFY(!page->findChild<QLabel*>(u"villageProblem"_s)->text().isEmpty());
        QVERIFY(fixture.ledger().ledger().villages()->first().name != taken);
    }

    void aBackupIsMadeAndTheLedgerChecked() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        auto* const page = fixture.go<SettingsPage>(PageId::Settings);
        page->findChild<QTabWidget*>()->setCurrentIndex(2);
        fixture.dialogs().file = fixture.ledger().file(u"backup.canbao"_s);
        fixture.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(idle(page));
        CANBAO_VERIFY_OK(store::Ledger::open(fixture.dialogs().file, store::Ledger::Access::ReadOnly));

        // Never over the ledger itself.
        fixture.dialogs().file = fixture.ledger().path();
        QTest::mouseClick(page->findChild<QPushButton*>(u"backUp"_s), Qt::LeftButton);
        QVERIFY(idle(page));
        CANBAO_VERIFY_OK(store::Ledger::open(fixture.ledger().path(), store::Ledger::Access::ReadOnly));

        auto* const said = page->findChild<QLabel*>(u"checkSaid"_s);
        const QString before = said->text();
        QTest::mouseClick(page->findChild<QPushButton*>(u"checkLedger"_s), Qt::LeftButton);
        QVERIFY(idle(page));
        QTRY_VERIFY(said->text() != before);
        QVERIFY(said->text().contains(u'2')); // ledger created, entry issued
    }

    void anOlderBackupIsRestoredAndCanBeTakenBack() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        const QString path = fixture.ledger().path();
        QTRY_COMPARE(store::keptBackups(path).size(), 1); // the day's, made in the background
        fixture.ledger().issue(fixture.ledger().person(2));
        fixture.ledger().close();

        auto* const page = fixture.go<SettingsPage>(PageId::Settings);
        page->findChild<QTabWidget*>()->setCurrentIndex(2);
        auto* const list = page->findChild<QTableView*>(u"keptBackups"_s);
        auto* const restore = page->findChild<QPushButton*>(u"restoreBackup"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(!restore->isEnabled());
        QCOMPARE(list->model()->index(0, 2).data().toString(), u"1"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(restore->isEnabled());
        fixture.dialogs().confirms = false;
        QTest::mouseClick(restore, Qt::LeftButton);
        QCOMPARE(fixture.dialogs().questions.size(), 1);
        fixture.dialogs().confirms = true;

        const auto entriesAfter = [&](const std::function<void()>& ask) {
            bool opened = false;
            const auto watch = QObject::connect(&fixture.window(), &MainWindow::ledgerOpened, [&] { opened = true; });
            ask();
            const bool reopened = QTest::qWaitFor([&] { return opened; });
            QObject::disconnect(watch);
            const auto ledger = store::Ledger::open(path, store::Ledger::Access::ReadOnly);
            return reopened && ledger ? ledger->database().number("SELECT count(*) FROM entry").value_or(-1) : -1;
        };
        QCOMPARE(entriesAfter([&] { QTest::mouseClick(restore, Qt::LeftButton); }), 1);
        QVERIFY(fixture.dialogs().told.isEmpty());

        const QList<store::KeptBackup> kept = store::keptBackups(path);
        const auto replaced = std::ranges::find(kept, store::BackupOccasion::Restore, &store::KeptBackup::occasion);
        QVERIFY(replaced != kept.end());
        fixture.dialogs().file = replaced->path;
        auto* const again = fixture.go<SettingsPage>(PageId::Settings);
        again->findChild<QTabWidget*>()->setCurrentIndex(2);
        QCOMPARE(entriesAfter(
                     [&] { QTest::mouseClick(again->findChild<QPushButton*>(u"restoreFromFile"_s), Qt::LeftButton); }),
                 2);
    }

    void aDamagedLedgerIsOfferedItsNewestBackup() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        const QString path = fixture.ledger().path();
        CANBAO_VERIFY_OK(services::backUpDaily(path, fixture.ledger().clock()));
        fixture.ledger().close();
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write("not a ledger any more");
        }
        QVERIFY(fixture.open());
        QCOMPARE(fixture.dialogs().questions.size(), 1);
        QVERIFY(fixture.dialogs().told.isEmpty());
        const store::Ledger& ledger = fixture.window().ledgerView()->workspace().ledger();
        QCOMPARE(ledger.database().number("SELECT count(*) FROM entry").value(), 1);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
