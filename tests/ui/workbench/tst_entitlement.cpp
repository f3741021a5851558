#include "core/services/tag_groups.h"
#include "tests/ui/workbench/bench.h"
#include "ui/models/rows_model.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;
using canbao::test::Bench;

/// What the rules say, on the subject's page: the line, the paper, the leaflet; and the special groups.
class TestEntitlement : public QObject {
    Q_OBJECT

    static void chooseTab(const Bench& bench, const QString& name) {
        QTest::mouseClick(bench.pane->findChild<QPushButton*>(name), Qt::LeftButton);
    }

private Q_SLOTS:
    void theLineSaysWhatToJoin() {
        test::WindowFixture fixture;
        (void)fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        const Bench bench(fixture);
        QVERIFY(bench.shows(1));
        auto* const line = bench.pane->findChild<QLabel*>(u"entitlementLine"_s);
        QTRY_VERIFY(line->isVisible());
        QVERIFY(line->text().contains(u"居民养老、居民医保"));
        QVERIFY(line->text().contains(u"职工养老、职工医保"));
        QVERIFY(bench.form->hasFocus() || QTest::qWaitFor([&] { return bench.form->hasFocus(); }));
    }

    void thePaperSaysWhyAndWhatItCosts() {
        test::WindowFixture fixture;
        (void)fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        const Bench bench(fixture);
        QVERIFY(bench.shows(1));
        chooseTab(bench, u"entitlementTab"_s);
        QVERIFY(bench.says(u"方案一(二)"_s)); // the last column is the source
        auto* const costs = bench.pane->findChild<QLabel*>(u"entitlementCosts"_s);
        QVERIFY(costs->text().contains(u"300"));
        QVERIFY(costs->text().contains(u"10000"));

        QTest::mouseClick(bench.pane->findChild<QPushButton*>(u"printLeaflet"_s), Qt::LeftButton);
        auto* const leaflet = bench.pane->findChild<QDialog*>(u"leafletWindow"_s);
        QVERIFY(leaflet != nullptr);
        QTRY_VERIFY(leaflet->isVisible());
        QVERIFY(!leaflet->windowTitle().contains(fixture.ledger().person(1).name));
        leaflet->close();
    }

    void aGroupIsTaggedAndTakenBack() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        const Bench bench(fixture);
        QVERIFY(bench.shows(1));
        chooseTab(bench, u"groupsTab"_s);
        auto* const group = bench.pane->findChild<QComboBox*>(u"groupChoice"_s);
        auto* const source = bench.pane->findChild<QLineEdit*>(u"groupSource"_s);
        auto* const tag = bench.pane->findChild<QPushButton*>(u"tagGroup"_s);
        auto* const takeBack = bench.pane->findChild<QPushButton*>(u"untagGroup"_s);
        group->setCurrentIndex(group->findData(u"landless-farmer"_s));
        QTest::mouseClick(tag, Qt::LeftButton); // no source: refused beside the fields
        QCOMPARE(store::entryCount(fixture.ledger().ledger(), {.group = domain::SpecialGroup::LandlessFarmer}).value(),
                 0);
        source->setText(u"征地补偿协议"_s);
        QTest::mouseClick(tag, Qt::LeftButton);
        QCOMPARE(store::entryCount(fixture.ledger().ledger(), {.group = domain::SpecialGroup::LandlessFarmer}).value(),
                 1);
        QVERIFY(bench.pane->findChild<QPushButton*>(u"groupsTab"_s)->text().contains(u'1'));
        const auto file = store::subjectFile(fixture.ledger().ledger(), entry).value();
        QCOMPARE(file.history.last().event.kind, store::EventKind::GroupTagged);

        for (QTableView* const view : bench.pane->findChildren<QTableView*>()) {
            if (view->isVisible() && view->accessibleName() == u"Special groups of the subject") {
                view->selectRow(0);
            }
        }
        QVERIFY(takeBack->isEnabled());
        QTest::mouseClick(takeBack, Qt::LeftButton);
        QCOMPARE(store::entryCount(fixture.ledger().ledger(), {.group = domain::SpecialGroup::LandlessFarmer}).value(),
                 0);
    }
};

QTEST_MAIN(TestEntitlement)
#include "tst_entitlement.moc"
