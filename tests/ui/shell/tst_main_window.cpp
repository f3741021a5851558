#include "tests/ui/support/window_fixture.h"
#include "ui/common/entry_filter_bar.h"
#include "ui/common/metrics.h"
#include "ui/models/entry_queue_model.h"
#include "ui/models/village_model.h"
#include "ui/shell/key_card.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/recent_ledgers.h"
#include "ui/shell/start_page.h"
#include "ui/workbench/result_form.h"
#include "ui/workbench/subject_pane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QTableView>

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
        for (int room = 0; room < std::min(9, navigation->count()); ++room) { // there are no more digits
            fixture.press(Qt::Key(Qt::Key_1 + room), Qt::AltModifier);
            QCOMPARE(navigation->currentRow(), room);
            QCOMPARE(view->currentPage()->title(), navigation->item(room)->text());
        }
    }

    void everyPageSpeaksAndShowsTextAsText() {
        test::WindowFixture fixture;
        auto person = fixture.ledger().person(1);
        person.name = u"<img src=file:///etc/passwd>"_s;
        fixture.ledger().issue(person);
        fixture.ledger().issue(fixture.ledger().employer(1));
        checkEveryWidget(fixture.window().startPage());
        QVERIFY(fixture.open());
        auto* const view = fixture.window().ledgerView();
        auto* const navigation = view->findChild<NavigationBar*>();
        for (int room = 0; room < navigation->count(); ++room) {
            navigation->setCurrentRow(room);
            QTest::qWait(50);
            checkEveryWidget(view);
        }
    }

    /// 1366 × 768 at 150 %, under a task bar: everything is inside the window, whatever must be seen is seen. Over the
    /// ledger of an office in the middle of a campaign: what lists and results bring makes pages grow.
    void nothingIsCutOnASmallScreen() {
        test::WindowFixture fixture;
        const QString demo = fixture.ledger().file(u"demo.canbao"_s);
        QProcess maker;
        maker.start(QStringLiteral(CANBAO_CLI), {u"--now"_s, u"2026-09-20T09:30"_s, u"--ledger"_s, demo, u"demo"_s,
                                                 fixture.ledger().file(u"demo"_s), u"--persons"_s, u"3000"_s});
        QVERIFY(maker.waitForFinished(120'000) && maker.exitCode() == 0);
        fixture.ledger().clock().set(QDateTime(QDate(2026, 9, 20), QTime(9, 30)));
        fixture.window().openLedger(demo);
        QTRY_VERIFY(fixture.window().ledgerView() != nullptr);
        constexpr QSize kSmall(910, 480);
        // Not even the pages that nobody sees, among them that of the first start.
        QVERIFY(fixture.window().minimumSizeHint().height() < kSmall.height() - 2 * kRowHeight);
        fixture.window().resize(kSmall);
        QCOMPARE(fixture.window().size(), kSmall);
        auto* const view = fixture.window().ledgerView();
        auto* const navigation = view->findChild<NavigationBar*>();
        for (int room = 0; room < navigation->count(); ++room) {
            navigation->setCurrentRow(room);
            QTest::qWait(100);
            QVERIFY2(fixture.window().size() == kSmall,
                     qPrintable(navigation->item(room)->text())); // no page's least size pushes it out
            for (const auto* const button : view->currentPage()->findChildren<QAbstractButton*>()) {
                const int right = button->mapTo(&fixture.window(), QPoint(button->width(), 0)).x();
                QVERIFY2(!button->isVisible() || right <= kSmall.width(), qPrintable(button->text()));
            }
        }
        const QRect lastRoom = navigation->visualItemRect(navigation->item(navigation->count() - 1));
        QVERIFY(navigation->viewport()->rect().contains(lastRoom));
        fixture.press(Qt::Key_F1);
        auto* const keys = view->findChild<KeyCard*>();
        QTRY_VERIFY(keys != nullptr && keys->isVisible());
        QVERIFY2(keys->width() <= kSmall.width() && keys->height() <= kSmall.height(),
                 qPrintable(u"%1 x %2"_s.arg(keys->width()).arg(keys->height())));
        keys->close();
        for (const PageId id : {PageId::Persons, PageId::Employers}) {
            auto* const pane = fixture.go<Page>(id)->findChild<SubjectPane*>();
            QTRY_VERIFY(pane->entry());
            pane->form()->setFocus();
            QTest::qWait(50);
            const auto* const name = pane->findChild<QLabel*>(u"subjectName"_s); // whose result is typed
            QVERIFY(name != nullptr && !name->visibleRegion().isEmpty());
            QVERIFY(pane->mapTo(&fixture.window(), QPoint(pane->width(), 0)).x() <= kSmall.width());
            QVERIFY(name->visibleRegion().boundingRect().left() == 0);
            auto* const queue = fixture.go<Page>(id)->findChild<QTableView*>(u"queue"_s);
            QTRY_VERIFY2(queue->model()->rowCount() > 0, qPrintable(fixture.go<Page>(id)->title()));
            const QRect state = queue->visualRect(queue->model()->index(0, EntryQueueModel::State));
            QVERIFY(!state.isEmpty() && queue->viewport()->rect().contains(state));
            QVERIFY(queue->isColumnHidden(EntryQueueModel::Village)); // gives way, and comes back:
            fixture.window().resize(1366, 728);
            QTRY_VERIFY(!queue->isColumnHidden(EntryQueueModel::Village));
            fixture.window().resize(kSmall);
            QTRY_COMPARE(fixture.window().size(), kSmall);
            QTest::keyClick(pane->form(),
                            Qt::Key_2); // what is not saved, and a filter with a long name, want room beside it
            store::EntryFilter narrow;
            narrow.reason = u"insured-elsewhere"_s;
            narrow.suggested = true;
            fixture.go<Page>(id)->findChild<EntryFilterBar*>()->setFilter(narrow);
            const auto* const unsaved = fixture.go<Page>(id)->findChild<QPushButton*>(u"unsaved"_s);
            const auto* const narrowed = fixture.go<Page>(id)->findChild<QPushButton*>(u"narrowed"_s);
            QTRY_VERIFY(unsaved->isVisible());
            QTRY_VERIFY(narrowed->isVisible());
            QTRY_COMPARE(fixture.window().size(), kSmall);
            QVERIFY(unsaved->mapTo(&fixture.window(), QPoint(unsaved->width(), 0)).x() <= kSmall.width());
            QVERIFY(queue->isColumnHidden(EntryQueueModel::Village));
        }
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
        QTRY_COMPARE(view->currentPage()->id(), PageId::Employers);
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
