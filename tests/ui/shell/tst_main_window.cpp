#include "tests/ui/support/window_fixture.h"
#include "ui/models/entry_queue_model.h"
#include "ui/models/village_model.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/recent_ledgers.h"
#include "ui/shell/start_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>

#include <algorithm>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader would have to say of it.
QString spokenName(const QWidget* widget) {
    if (!widget->accessibleName().isEmpty()) {
        return widget->accessibleName();
    }
    const auto* const button = qobject_cast<const QAbstractButton*>(widget);
    return button != nullptr ? button->text() : QString();
}

/// Parts that Qt makes inside its own widgets answer for themselves.
bool isInsideQtsOwn(const QWidget* widget) {
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QComboBox*>(widget->parentWidget()) ||
           widget->parentWidget()->inherits("QAbstractSpinBox") || widget->inherits("QHeaderView") ||
           widget->inherits("QScrollBar") || widget->parentWidget()->inherits("QLineEdit") ||
           widget->inherits("QTableCornerButton") || widget->parentWidget()->inherits("QCalendarView");
}

void checkEveryWidget(const QWidget* top) {
    for (const QLabel* const label : top->findChildren<QLabel*>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    }
    for (const QWidget* const widget : top->findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && !isInsideQtsOwn(widget)) {
            QVERIFY2(!spokenName(widget).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s +
                                QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
        }
    }
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewLedgerIsMadeThroughTheForm() {
        test::WindowFixture fixture;
        auto* const start = fixture.window().startPage();
        QVERIFY(start->isVisible());
        const auto combos = start->findChildren<QComboBox*>();
        QCOMPARE(combos.size(), 1);
        combos.first()->setCurrentText(u"东风农场管理局"_s);
        QCOMPARE(start->findChild<VillageModel*>()->rowCount(), 1);
        combos.first()->setCurrentText(u"新哨镇"_s);
        QVERIFY(start->findChild<VillageModel*>()->rowCount() > 1);

        auto* const create = start->findChild<QAbstractButton*>(u"createLedger"_s);
        start->findChild<QLineEdit*>(u"folder"_s)->setText(fixture.ledger().file(u"nowhere"_s));
        start->findChild<QLineEdit*>(u"operatorName"_s)->setText(u"李四"_s);
        QVERIFY(!create->isEnabled());
        fixture.dialogs().folder = QFileInfo(fixture.ledger().path()).absolutePath();
        QTest::mouseClick(start->findChild<QAbstractButton*>(u"chooseFolder"_s), Qt::LeftButton);
        QVERIFY(create->isEnabled());
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_VERIFY(fixture.window().ledgerView() != nullptr);
        const Workspace& workspace = fixture.window().ledgerView()->workspace();
        QCOMPARE(workspace.ledger().officeName(), u"新哨镇"_s);
        QCOMPARE(workspace.ledger().year(), 2026);
        QCOMPARE(workspace.operatorName(), u"李四"_s);
        QCOMPARE(recentLedgers(fixture.settings()).size(), 1);
    }

    void whatIsNoLedgerIsToldInWords() {
        test::WindowFixture fixture;
        const QString path = fixture.ledger().file(u"letter.canbao"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("dear office");
        file.close();
        fixture.window().openLedger(path);
        QTRY_COMPARE(fixture.dialogs().told.size(), 1);
        QVERIFY(fixture.window().startPage()->isVisible());
    }

    void aLedgerOnANetworkDriveIsSaid() {
        const auto saidSo = [](test::WindowFixture& fixture) {
            const auto labels = fixture.window().ledgerView()->findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [](const QLabel* label) { return label->text().contains("on a network drive"_L1); });
        };
        {
            test::WindowFixture local;
            QVERIFY(local.open());
            QVERIFY(!saidSo(local));
        }
        qputenv("CANBAO_NETWORK_FOLDER", QDir::tempPath().toUtf8());
        {
            test::WindowFixture shared;
            QVERIFY(shared.open());
            QVERIFY(saidSo(shared));
        }
        qunsetenv("CANBAO_NETWORK_FOLDER");
    }

    void keysGoToThePages() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        auto* const view = fixture.window().ledgerView();
        auto* const navigation = view->findChild<NavigationBar*>();
        QSet<QWidget*> seen;
        for (int room = 0; room < std::min(9, navigation->count()); ++room) { // there are no more digits
            fixture.press(Qt::Key(Qt::Key_1 + room), Qt::AltModifier);
            QCOMPARE(navigation->currentRow(), room);
            QVERIFY(view->currentPage()->isVisible());
            seen.insert(view->currentPage());
        }
        QCOMPARE(seen.size(), 9);
    }

    void roomsAreFurnishedOneAfterTheOther() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        auto* const view = fixture.window().ledgerView();
        const int rooms = view->findChild<NavigationBar*>()->count();
        QCOMPARE(view->currentRoom(), PageId::Overview);
        QTRY_COMPARE(view->findChildren<Page*>().size(), rooms); // without anybody going there
        QCOMPARE(view->currentRoom(), PageId::Overview);
    }

    void everyPageSpeaksAndShowsTextAsText() {
        test::WindowFixture fixture;
        auto person = fixture.ledger().person(1);
        person.name = u"<img src=file:///etc/passwd>"_s;
        fixture.ledger().issue(person);
        fixture.ledger().issue(fixture.ledger().employer(1));
        checkEveryWidget(fixture.window().startPage());
        QVERIFY(fixture.open());
        fixture.eachRoom([](const Page& page, const QString&) { checkEveryWidget(&page); });
        checkEveryWidget(fixture.window().ledgerView());
    }

    void theFirstTimeASmallScreenIsFilled() {
        test::WindowFixture fixture;
        MainWindow first(fixture.ledger().clock(), fixture.dialogs(), fixture.printer(), fixture.settings());
        first.showFitting(); // the unseen screen is smaller than a comfortable window
        QVERIFY(first.isMaximized());
        first.close();
        MainWindow second(fixture.ledger().clock(), fixture.dialogs(), fixture.printer(), fixture.settings());
        second.showNormal();
        second.close();
        MainWindow third(fixture.ledger().clock(), fixture.dialogs(), fixture.printer(), fixture.settings());
        third.showFitting();
        QVERIFY(!third.isMaximized()); // as it was left
    }

    void searchOpensTheWorkbenchOfWhoeverIsFound() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        fixture.ledger().issue(fixture.ledger().employer(7));
        QVERIFY(fixture.open());
        auto* const view = fixture.window().ledgerView();
        fixture.press(Qt::Key_K, Qt::ControlModifier);
        fixture.write(u"测试单位7"_s);
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(view->currentRoom(), PageId::Employers);
        QTRY_COMPARE(view->currentPage()->findChild<EntryQueueModel*>()->rowCount(), 1);
    }

    void f1ShowsTheKeys() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.press(Qt::Key_F1);
        auto* const card = fixture.window().findChild<QDialog*>();
        QVERIFY(card != nullptr && card->isVisible());
        QTRY_VERIFY(card->isActiveWindow());
        fixture.press(Qt::Key_Escape);
        QTRY_VERIFY(fixture.window().findChild<QDialog*>() == nullptr);
    }

    void noNameReachesTheTitle() {
        test::WindowFixture fixture;
        const auto person = fixture.ledger().person(1);
        fixture.ledger().issue(person);
        QVERIFY(fixture.open());
        fixture.go<Page>(PageId::Persons);
        QVERIFY(!fixture.window().windowTitle().contains(person.name));
        QVERIFY(fixture.window().windowTitle().contains(u"朋普镇"_s));
    }

    void recentLedgersAreFewAndThere() {
        test::WindowFixture fixture;
        for (int number = 0; number < 12; ++number) {
            const QString path = fixture.ledger().file(u"ledger%1.canbao"_s.arg(number));
            QFile(path).open(QIODevice::WriteOnly);
            rememberLedger(fixture.settings(), path);
        }
        QCOMPARE(recentLedgers(fixture.settings()).size(), 8);
        QFile::remove(recentLedgers(fixture.settings()).first());
        QCOMPARE(recentLedgers(fixture.settings()).size(), 7);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
