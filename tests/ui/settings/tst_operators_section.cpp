#include "core/services/note_reveal.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/common/long_work.h"
#include "ui/settings/settings_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOperatorsTab = 3;
constexpr int kExportsTab = 4;

bool idle(const QWidget* page) {
    return QTest::qWaitFor([page] { return !page->findChild<LongWork*>()->running(); });
}

struct Section {
    explicit Section(test::WindowFixture& fixture)
        : page(fixture.go<SettingsPage>(PageId::Settings))
        , table(page->findChild<QTableView*>(u"operators"_s))
        , name(page->findChild<QLineEdit*>(u"operatorName"_s))
        , role(page->findChild<QComboBox*>(u"operatorRole"_s))
        , pin(page->findChild<QLineEdit*>(u"newPin"_s))
        , again(page->findChild<QLineEdit*>(u"newPinAgain"_s))
        , problem(page->findChild<QLabel*>(u"operatorProblem"_s)) {
        page->findChild<QTabWidget*>()->setCurrentIndex(kOperatorsTab);
    }
    void press(const QString& button) const {
        QTest::mouseClick(page->findChild<QPushButton*>(button), Qt::LeftButton);
        QVERIFY(idle(page));
    }
    [[nodiscard]] QString cell(int row, int column) const {
        return table->model()->index(row, column).data().toString();
    }

    SettingsPage* page;
    QTableView* table;
    QLineEdit* name;
    QComboBox* role;
    QLineEdit* pin;
    QLineEdit* again;
    QLabel* problem;
};

} // namespace

class TestOperatorsSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOperatorIsAddedChangedAndRetired() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Section section(fixture);
        QCOMPARE(section.table->model()->rowCount(), 1);
        section.press(u"addOperator"_s);
        section.name->setText(u"李四"_s);
        section.pin->setText(u"2580"_s);
        section.again->setText(u"2581"_s);
        section.press(u"saveOperator"_s);
        QVERIFY(!section.problem->text().isEmpty()); // typed in two ways
        fixture.dialogs().confirms = false;
        QVERIFY(!section.page->canLeave());
        section.again->setText(u"2580"_s);
        section.press(u"saveOperator"_s);
        QCOMPARE(section.problem->text(), QString());
        QCOMPARE(section.table->model()->rowCount(), 2);
        QCOMPARE(section.cell(1, 0), u"李四"_s);
        QVERIFY(section.cell(1, 2) != section.cell(0, 2)); // with a PIN
        QVERIFY(section.page->canLeave());

        section.role->setCurrentIndex(section.role->count() - 1);
        section.press(u"saveOperator"_s);
        QCOMPARE(fixture.window().ledgerView()->workspace().operators().last().role, domain::OperatorRole::Viewer);
        section.press(u"clearPin"_s);
        QVERIFY(!fixture.window().ledgerView()->workspace().operators().last().hasPin);
        section.press(u"retireOperator"_s);
        QVERIFY(fixture.window().ledgerView()->workspace().operators().last().retired);
    }

    void theLastHeadCannotGo() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        const Section section(fixture);
        section.press(u"retireOperator"_s);
        QVERIFY(!section.problem->text().isEmpty());
        QVERIFY(!fixture.window().ledgerView()->workspace().operators().first().retired);
    }

    void whatOnceLeftUnmaskedIsListed() {
        test::WindowFixture fixture;
        CANBAO_VERIFY_OK(services::noteReveal(fixture.ledger().session(), {u"专册"_s, u"上报"_s, u"市人社局"_s}));
        QVERIFY(!services::noteReveal(fixture.ledger().session(), {u"专册"_s, u"上报"_s, u" "_s}));
        QVERIFY(fixture.open());
        auto* const page = fixture.go<SettingsPage>(PageId::Settings);
        page->findChild<QTabWidget*>()->setCurrentIndex(kExportsTab);
        auto* const table = page->findChild<QTableView*>(u"pastExports"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"张三"_s);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"上报"_s);
        QCOMPARE(table->model()->index(0, 4).data().toString(), u"市人社局"_s);
    }
};

QTEST_MAIN(TestOperatorsSection)
#include "tst_operators_section.moc"
