#include "core/domain/citizen_id.h"
#include "core/sheet/table_writer.h"
#include "tests/ui/support/window_fixture.h"
#include "translations/translator.h"
#include "ui/common/entry_filter_bar.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/models/entry_queue_model.h"
#include "ui/shell/key_card.h"
#include "ui/shell/navigation_bar.h"
#include "ui/workbench/result_form.h"
#include "ui/workbench/subject_pane.h"

#include <QAbstractButton>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include <memory>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

/// What the window has of a screen of 1366 × 768 at 150 %, under a task bar.
constexpr QSize kSmall(910, 480);
constexpr int kNavigation = 52; // the bar of the rooms where there is little room

} // namespace

/// The offices' screens, in the offices' language: its words are what has to fit.
class TestSmallScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        installChinese(*qApp);
        installTheme(*qApp, ThemeChoice::Light); // its fonts and its room
        m_fixture = std::make_unique<test::WindowFixture>();
        const QString demo = file(u"demo.canbao"_s);
        QProcess maker;
        maker.start(QStringLiteral(CANBAO_CLI), {u"--now"_s, u"2026-09-20T09:30"_s, u"--ledger"_s, demo, u"demo"_s,
                                                 file(u"demo"_s), u"--persons"_s, u"3000"_s});
        QVERIFY(maker.waitForFinished(120'000) && maker.exitCode() == 0);
        m_fixture->ledger().clock().set(QDateTime(QDate(2026, 9, 20), QTime(9, 30)));
        window().openLedger(demo);
        QTRY_VERIFY(window().ledgerView() != nullptr);
    }

    void init() {
        window().resize(kSmall);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void noPageNeedsMore() {
        // Not even the pages that nobody sees, among them that of the first start.
        QVERIFY(window().minimumSizeHint().height() < kSmall.height() - 2 * kRowHeight);
        QStringList wide;
        m_fixture->eachRoom([&](const Page& page, const QString& name) {
            if (page.minimumSizeHint().width() > kSmall.width() - kNavigation) {
                wide.append(u"%1: %2"_s.arg(name).arg(page.minimumSizeHint().width()));
            }
            QVERIFY2(window().size() == kSmall, qPrintable(name));
            for (const auto* const button : page.findChildren<QAbstractButton*>()) {
                QVERIFY2(!button->isVisible() || fits(button), qPrintable(button->text()));
            }
        });
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u", "_s)));
        QCOMPARE(window().size(), kSmall);
        const auto* const navigation = view()->findChild<NavigationBar*>();
        const QRect lastRoom = navigation->visualItemRect(navigation->item(navigation->count() - 1));
        QVERIFY(navigation->viewport()->rect().contains(lastRoom));
    }

    void theKeysFit() {
        m_fixture->press(Qt::Key_F1);
        auto* const keys = view()->findChild<KeyCard*>();
        QTRY_VERIFY(keys != nullptr && keys->isVisible());
        QVERIFY2(keys->width() <= kSmall.width() && keys->height() <= kSmall.height(),
                 qPrintable(u"%1 x %2"_s.arg(keys->width()).arg(keys->height())));
        keys->close();
    }

    void aListIsLookedThroughBeforeItIsTaken() {
        m_fixture->go<Page>(PageId::Intake);
        m_fixture->dialogs().file = file(u"demo/city/1-未参保人员名单.xlsx"_s);
        m_fixture->press(Qt::Key_I, Qt::ControlModifier);
        const auto* const import = view()->currentPage()->findChild<QPushButton*>(u"importList"_s);
        QTRY_VERIFY(import->isVisible() && import->isEnabled());
        QCOMPARE(window().size(), kSmall);
        QVERIFY(fits(import));
    }

    void manySheetsAreLookedThroughToo() {
        sheet::TableWriter writer({.sheetName = u"朋普镇2026年度社会保险全民参保扩面台账一号"_s});
        for (int sheet = 1; sheet <= 12; ++sheet) {
            writer.put(0, 0, {u"姓名"_s});
            writer.put(0, 1, {u"身份证号"_s});
            writer.put(1, 0, {u"张三"_s});
            const QString first17 = u"53252619900101%1"_s.arg(sheet, 3, 10, QLatin1Char('0'));
            writer.put(1, 1, {first17 + domain::CitizenId::checkCharacter(first17), sheet::CellStyle::Text});
            if (sheet < 12) {
                writer.beginSheet({.sheetName = u"朋普镇2026年度社会保险全民参保扩面台账第%1号"_s.arg(sheet)});
            }
        }
        m_fixture->dialogs().file = file(u"many.xlsx"_s);
        QVERIFY(writer.save(m_fixture->dialogs().file));
        const auto* const page = m_fixture->go<Page>(PageId::Intake);
        const auto* const work = page->findChild<LongWork*>(QString(), Qt::FindDirectChildrenOnly);
        QTRY_VERIFY(!work->running());
        m_fixture->press(Qt::Key_I, Qt::ControlModifier);
        const auto* const tabs = page->findChild<QTabBar*>(u"takenSheets"_s);
        QTRY_VERIFY(tabs->isVisible());
        QCOMPARE(tabs->count(), 12);
        QTest::qWait(50);
        QCOMPARE(window().size(), kSmall);
        QVERIFY(fits(page->findChild<QPushButton*>(u"importList"_s)));
    }

    void theWorkbench_data() {
        QTest::addColumn<PageId>("id");
        QTest::newRow("persons") << PageId::Persons;
        QTest::newRow("employers") << PageId::Employers;
    }
    void theWorkbench() {
        QFETCH(const PageId, id);
        auto* const page = m_fixture->go<Page>(id);
        auto* const pane = page->findChild<SubjectPane*>();
        QTRY_VERIFY(pane->entry());
        pane->form()->setFocus();
        QTest::qWait(50);
        const auto* const name = pane->findChild<QLabel*>(u"subjectName"_s); // whose result is typed
        QVERIFY(name != nullptr && !name->visibleRegion().isEmpty());
        QVERIFY(fits(pane));
        QVERIFY(name->visibleRegion().boundingRect().left() == 0);
        auto* const queue = page->findChild<QTableView*>(u"queue"_s);
        QTRY_VERIFY(queue->model()->rowCount() > 0);
        const QRect state = queue->visualRect(queue->model()->index(0, EntryQueueModel::State));
        QVERIFY(!state.isEmpty() && queue->viewport()->rect().contains(state));
        QVERIFY(queue->isColumnHidden(EntryQueueModel::Village)); // gives way, and comes back:
        window().resize(1366, 728);
        QTRY_VERIFY(!queue->isColumnHidden(EntryQueueModel::Village));
    }

    /// What is not saved, and a filter with a long name, want room beside the filters.
    void theFiltersGiveWay_data() { theWorkbench_data(); }
    void theFiltersGiveWay() {
        QFETCH(const PageId, id);
        auto* const page = m_fixture->go<Page>(id);
        auto* const pane = page->findChild<SubjectPane*>();
        QTRY_VERIFY(pane->entry());
        QTest::keyClick(pane->form(), Qt::Key_2);
        store::EntryFilter narrow;
        narrow.reason = u"insured-elsewhere"_s;
        narrow.suggested = true;
        page->findChild<EntryFilterBar*>()->setFilter(narrow);
        const auto* const unsaved = page->findChild<QPushButton*>(u"unsaved"_s);
        const auto* const narrowed = page->findChild<QPushButton*>(u"narrowed"_s);
        QTRY_VERIFY(unsaved->isVisible() && narrowed->isVisible());
        QTRY_COMPARE(window().size(), kSmall);
        QVERIFY(fits(unsaved) && fits(narrowed));
        QVERIFY(page->findChild<QTableView*>(u"queue"_s)->isColumnHidden(EntryQueueModel::Village));
    }

private:
    [[nodiscard]] MainWindow& window() const { return m_fixture->window(); }
    [[nodiscard]] LedgerView* view() const { return window().ledgerView(); }
    [[nodiscard]] QString file(const QString& name) const { return m_fixture->ledger().file(name); }
    [[nodiscard]] bool fits(const QWidget* widget) const {
        return widget->mapTo(&window(), QPoint(widget->width(), 0)).x() <= kSmall.width();
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

QTEST_MAIN(TestSmallScreen)
#include "tst_small_screen.moc"
