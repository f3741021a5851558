#include "core/store/queries/activities.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/activities/activities_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

class TestActivitiesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anActivityIsRecordedCorrectedAndTakenBack() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        auto* const page = fixture.go<ActivitiesPage>(PageId::Activities);
        auto* const view = page->findChild<QTableView*>(u"activities"_s);
        const auto press = [&](const QString& name) {
            QTest::mouseClick(page->findChild<QPushButton*>(name), Qt::LeftButton);
        };
        const auto recorded = [&] {
            return store::activities(fixture.ledger().ledger(), QDate(2026, 1, 1), QDate(2026, 12, 31)).value();
        };
        auto* const kind = page->findChild<QComboBox*>(u"activityKind"_s);
        kind->setCurrentIndex(kind->findData(u"day-12333"_s));
        page->findChild<QSpinBox*>(u"activityReached"_s)->setValue(120);
        page->findChild<QLineEdit*>(u"activityPlace"_s)->setText(u"镇政府广场"_s);
        press(u"saveActivity"_s);
        QCOMPARE(recorded().size(), 1);
        QCOMPARE(recorded().first().kind, u"day-12333"_s);
        QCOMPARE(recorded().first().heldOn, QDate(2026, 6, 12));
        QTRY_COMPARE(view->model()->rowCount(), 1);

        // An inspection asks for other numbers.
        page->findChild<QComboBox*>(u"activitySort"_s)->setCurrentIndex(1);
        auto* const inspected = page->findChild<QSpinBox*>(u"activityInspected"_s);
        QVERIFY(inspected->isVisible());
        QVERIFY(!page->findChild<QSpinBox*>(u"activityReached"_s)->isVisible());
        press(u"saveActivity"_s); // without a number
        QCOMPARE(fixture.dialogs().told.size(), 1);
        inspected->setValue(5);
        press(u"saveActivity"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);

        Q_EMIT view->activated(view->model()->index(0, 0));
        inspected->setValue(6);
        press(u"saveActivity"_s);
        QCOMPARE(recorded().size(), 2);
        QCOMPARE(recorded().first().inspected, 6);

        QTRY_COMPARE(view->model()->rowCount(), 2);
        Q_EMIT view->activated(view->model()->index(0, 0));
        page->findChild<QLineEdit*>(u"removeBecause"_s)->setText(u"登记错误"_s);
        press(u"removeActivity"_s);
        QCOMPARE(recorded().size(), 1);
        QTRY_COMPARE(view->model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestActivitiesPage)
#include "tst_activities_page.moc"
