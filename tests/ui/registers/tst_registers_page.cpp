#include "core/reporting/upload_layout_sheet.h"
#include "core/services/record_result.h"
#include "core/sheet/workbook.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/common/long_work.h"
#include "ui/common/table_view.h"
#include "ui/registers/registers_page.h"
#include "ui/registers/upload_layout_menu.h"
#include "ui/workbench/subject_pane.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

EntryId exclude(test::WindowFixture& fixture, int person, const QString& reason) {
    const EntryId entry = fixture.ledger().issue(fixture.ledger().person(person));
    const auto recorded = services::recordResult(
        fixture.ledger().session(),
        {.entry = entry, .outcome = domain::Outcome::Excluded, .reason = reason, .evidenceLater = true});
    return recorded ? entry : EntryId{};
}

struct Registers {
    explicit Registers(test::WindowFixture& fixture)
        : page(fixture.go<RegistersPage>(PageId::Registers))
        , view(page->findChild<QTableView*>(u"register"_s)) {}

    [[nodiscard]] bool shows(int rows) const {
        return QTest::qWaitFor([this, rows] { return view->model()->rowCount() == rows; });
    }
    [[nodiscard]] QPushButton* button(const QString& name) const { return page->findChild<QPushButton*>(name); }
    [[nodiscard]] QLineEdit* field(const QString& name) const { return page->findChild<QLineEdit*>(name); }
    [[nodiscard]] bool idle() const {
        return QTest::qWaitFor([this] { return !page->findChild<LongWork*>()->running(); });
    }

    RegistersPage* page;
    QTableView* view;
};

QString textOf(const QString& path) {
    QString text;
    const auto workbook = sheet::openWorkbook(path);
    if (workbook) {
        (void)(*workbook)->read(0, {.row = [&](sheet::Row&& row) {
                                    for (const sheet::Cell& cell : row.cells) {
                                        text += cell.text + u'\n';
                                    }
                                    return true;
                                }});
    }
    return text;
}

qint64 reveals(test::WindowFixture& fixture) {
    return fixture.ledger().ledger().database().number("SELECT count(*) FROM event WHERE kind = 'revealed'").value();
}

} // namespace

class TestRegistersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoeverIsRecordedStandsInTheirRegister() {
        test::WindowFixture fixture;
        exclude(fixture, 1, u"deceased"_s);
        exclude(fixture, 2, u"deceased"_s);
        const EntryId lost = exclude(fixture, 3, u"lost-contact"_s);
        QVERIFY(fixture.open());
        Registers registers(fixture);
        QVERIFY(registers.shows(2));
        QTRY_VERIFY(registers.button(u"register-deceased"_s)->text().contains(u'2'));
        QTest::mouseClick(registers.button(u"register-lost-contact"_s), Qt::LeftButton);
        QVERIFY(registers.shows(1));
        QVERIFY(!registers.view->model()->index(0, 3).data().toString().contains(u"1985"_s));

        // A line opens its entry.
        Q_EMIT registers.view->activated(registers.view->model()->index(0, 0));
        auto* const view = fixture.window().ledgerView();
        QCOMPARE(view->currentRoom(), PageId::Persons);
        QTRY_COMPARE(view->currentPage()->findChild<SubjectPane*>()->entry(), lost);

        QTest::mouseClick(
            fixture.go<RegistersPage>(PageId::Registers)->findChild<QPushButton*>(u"register-nominal-household"_s),
            Qt::LeftButton);
        QVERIFY(registers.shows(0));
        QTRY_VERIFY(!registers.button(u"exportRegister"_s)->isEnabled());
    }

    void anExportIsMaskedAndNoEvent() {
        test::WindowFixture fixture;
        exclude(fixture, 1, u"deceased"_s);
        QVERIFY(fixture.open());
        Registers registers(fixture);
        QVERIFY(registers.shows(1));
        fixture.dialogs().file = fixture.ledger().file(u"masked.xlsx"_s);
        QTest::mouseClick(registers.button(u"exportRegister"_s), Qt::LeftButton);
        QVERIFY(registers.idle());
        const QString written = textOf(fixture.dialogs().file);
        QVERIFY(written.contains(u"测试1"_s));
        QVERIFY(!written.contains(fixture.ledger().person(1).citizenId));
        QCOMPARE(reveals(fixture), 0);
    }

    void wholeNumbersNeedPurposeAndRecipientAndAreAnEvent() {
        test::WindowFixture fixture;
        exclude(fixture, 1, u"deceased"_s);
        QVERIFY(fixture.open());
        Registers registers(fixture);
        QVERIFY(registers.shows(1));
        fixture.dialogs().file = fixture.ledger().file(u"whole.xlsx"_s);
        registers.page->findChild<QCheckBox*>(u"wholeNumbers"_s)->setChecked(true);
        QTest::mouseClick(registers.button(u"exportRegister"_s), Qt::LeftButton);
        QVERIFY(fixture.dialogs().fileChoices.isEmpty()); // what for is not said yet
        QVERIFY(registers.field(u"revealPurpose"_s)->hasFocus());
        registers.field(u"revealPurpose"_s)->setText(u"6月20日前报送"_s);
        registers.field(u"revealRecipient"_s)->setText(u"市人社局"_s);
        QTest::mouseClick(registers.button(u"exportRegister"_s), Qt::LeftButton);
        QVERIFY(registers.idle());
        QVERIFY(textOf(fixture.dialogs().file).contains(fixture.ledger().person(1).citizenId));
        QCOMPARE(reveals(fixture), 1);
        auto note =
            fixture.ledger().ledger().database().query("SELECT note || detail FROM event WHERE kind = 'revealed'");
        QVERIFY(note && note->step().value());
        QVERIFY(note->text(0).contains(u"市人社局"_s) && note->text(0).contains(u"6月20日前报送"_s));
    }

    void aRegisterIsPrinted() {
        test::WindowFixture fixture;
        exclude(fixture, 1, u"insured-elsewhere"_s);
        QVERIFY(fixture.open());
        Registers registers(fixture);
        QTest::mouseClick(registers.button(u"register-insured-elsewhere"_s), Qt::LeftButton);
        QVERIFY(registers.shows(1));
        QTRY_VERIFY(registers.button(u"printRegister"_s)->isEnabled());
        QTest::mouseClick(registers.button(u"printRegister"_s), Qt::LeftButton);
        QVERIFY(registers.idle());
        QVERIFY(!registers.view->isVisible());
    }

    void theLedgersAreShownByVillage() {
        test::WindowFixture fixture;
        (void)fixture.ledger().issue(fixture.ledger().person(1));
        (void)fixture.ledger().issue(fixture.ledger().person(2));
        const EntryId employer = fixture.ledger().issue(fixture.ledger().employer(1));
        QVERIFY(fixture.open());
        Registers registers(fixture);
        QTest::mouseClick(registers.button(u"register-persons"_s), Qt::LeftButton);
        QVERIFY(registers.shows(2));
        auto* const villages = registers.page->findChild<QComboBox*>(u"registerVillage"_s);
        villages->setCurrentIndex(villages->findText(fixture.ledger().person(1).villageAsSent));
        QVERIFY(registers.shows(1));
        villages->setCurrentIndex(0);
        QTest::mouseClick(registers.button(u"register-employers"_s), Qt::LeftButton);
        QTRY_COMPARE(registers.view->model()->columnCount(), 16);
        QVERIFY(registers.shows(1));
        Q_EMIT registers.view->activated(registers.view->model()->index(0, 0));
        auto* const view = fixture.window().ledgerView();
        QCOMPARE(view->currentRoom(), PageId::Employers);
        QTRY_COMPARE(view->currentPage()->findChild<SubjectPane*>()->entry(), employer);
    }

    void anOfficeChangesItsUploadTableByItself() {
        test::WindowFixture fixture;
        exclude(fixture, 1, u"deceased"_s);
        QVERIFY(fixture.open());
        Registers registers(fixture);
        auto* const layout = registers.page->findChild<UploadLayoutMenu*>();
        QVERIFY(!layout->isVisible());
        QTest::mouseClick(registers.button(u"register-upload"_s), Qt::LeftButton);
        QVERIFY(registers.shows(1));
        QVERIFY(layout->isVisible());
        const int columns = registers.view->model()->columnCount();
        const QList<QAction*> actions = layout->menu()->actions();
        fixture.dialogs().file = fixture.ledger().file(u"layout.xlsx"_s);
        actions.first()->trigger();
        QVERIFY(QFile::exists(fixture.dialogs().file));

        auto own = reporting::readUploadLayout(fixture.ledger().ledger().codeTables().value(), fixture.dialogs().file);
        QVERIFY(own);
        own->columns.resize(4);
        QVERIFY(
            reporting::writeUploadLayout(*own, fixture.ledger().ledger().codeTables().value(), fixture.dialogs().file));
        actions.at(1)->trigger();
        QTRY_COMPARE(registers.view->model()->columnCount(), 4);
        actions.last()->trigger();
        QTRY_COMPARE(registers.view->model()->columnCount(), columns);
        QVERIFY(fixture.dialogs().told.isEmpty());
    }
};

QTEST_MAIN(TestRegistersPage)
#include "tst_registers_page.moc"
