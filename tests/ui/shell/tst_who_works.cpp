#include "core/services/edit_operators.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/shell/sign_in_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;
using domain::OperatorRole;

namespace {

OperatorId add(test::WindowFixture& fixture, const QString& name, OperatorRole role, const QString& pin = {}) {
    services::OperatorEdit edit;
    edit.name = name;
    edit.role = role;
    if (!pin.isEmpty()) {
        edit.pin = pin;
    }
    return services::addOperator(fixture.ledger().session(), edit).value_or(OperatorId{});
}

QString atWork(test::WindowFixture& fixture) {
    return fixture.window().ledgerView() == nullptr ? QString()
                                                    : fixture.window().ledgerView()->workspace().operatorName();
}

/// As a user does: by the name at the top right.
void choose(test::WindowFixture& fixture, const QString& name) {
    auto* const button = fixture.window().ledgerView()->findChild<QToolButton*>(u"operator"_s);
    for (QAction* const action : button->menu()->actions()) {
        if (action->text().startsWith(name)) {
            action->trigger();
            return;
        }
    }
    QFAIL("the operator is not in the menu");
}

void typePin(test::WindowFixture& fixture, const QString& pin) {
    auto* const field = fixture.window().signInPage()->findChild<QLineEdit*>(u"signInPin"_s);
    QTRY_VERIFY(field->isVisible());
    field->setFocus();
    QTest::keyClicks(field, pin);
    QTest::keyClick(field, Qt::Key_Return);
}

bool says(test::WindowFixture& fixture, const QString& objectName) {
    auto* const label = fixture.window().findChild<QLabel*>(objectName);
    return label != nullptr && !label->text().isEmpty();
}

} // namespace

/// Who works, in which role, and what is shown when nothing may be recorded.
class TestWhoWorks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOperatorWithoutAPinIsNotAsked() {
        test::WindowFixture fixture;
        QVERIFY(fixture.open());
        QCOMPARE(atWork(fixture), u"张三"_s);
        QVERIFY(fixture.window().ledgerView()->workspace().mayWrite());
        QVERIFY(!says(fixture, u"lookingOnly"_s));
    }

    void aPinIsAskedForAtTheOpening() {
        test::WindowFixture fixture;
        CANBAO_VERIFY_OK(
            services::changeOperator(fixture.ledger().session(), fixture.ledger().session().by, {.pin = u"2580"_s}));
        fixture.window().openLedger(fixture.ledger().path());
        typePin(fixture, u"0000"_s);
        QTRY_VERIFY(says(fixture, u"signInProblem"_s));
        QVERIFY(fixture.window().ledgerView() == nullptr);
        typePin(fixture, u"2580"_s);
        QTRY_COMPARE(atWork(fixture), u"张三"_s);
    }

    void anotherTakesOverAndIsRemembered() {
        test::WindowFixture fixture;
        add(fixture, u"李四"_s, OperatorRole::Clerk, u"1357"_s);
        QVERIFY(fixture.open());
        fixture.go<Page>(PageId::Employers);
        choose(fixture, u"李四"_s);
        typePin(fixture, u"1357"_s);
        QTRY_COMPARE(atWork(fixture), u"李四"_s);
        QCOMPARE(fixture.window().ledgerView()->currentRoom(), PageId::Employers); // where the other left
        choose(fixture, u"张三"_s);                                                // who has no PIN
        QTRY_COMPARE(atWork(fixture), u"张三"_s);
        choose(fixture, u"李四"_s);
        QTRY_VERIFY(fixture.window().signInPage()->isVisible());
        fixture.press(Qt::Key_Escape);
        QTRY_VERIFY(fixture.window().ledgerView()->isVisible());
        QCOMPARE(atWork(fixture), u"张三"_s);
    }

    void aViewerLooksAndIsOfferedNothingElse() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        add(fixture, u"王五"_s, OperatorRole::Viewer);
        QVERIFY(fixture.open());
        choose(fixture, u"王五"_s);
        QTRY_COMPARE(atWork(fixture), u"王五"_s);
        QVERIFY(!fixture.window().ledgerView()->workspace().mayWrite());
        QVERIFY(says(fixture, u"lookingOnly"_s));
        const auto* const settings = fixture.go<Page>(PageId::Settings);
        for (const char* name : {"saveVillages", "restoreFromFile", "addOperator", "saveOperator"}) {
            auto* const button = settings->findChild<QPushButton*>(QString::fromLatin1(name));
            QVERIFY2(button != nullptr && !button->isEnabled(), name);
        }
        QVERIFY(!fixture.go<Page>(PageId::Registers)->findChild<QAbstractButton*>(u"wholeNumbers"_s)->isEnabled());
    }

    void theSecondWindowIsToldAndReads() {
        test::WindowFixture fixture;
        fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        MainWindow second(fixture.ledger().clock(), fixture.dialogs(), fixture.printer(), fixture.settings());
        second.show();
        fixture.dialogs().confirms = false;
        second.openLedger(fixture.ledger().path());
        QTRY_COMPARE(fixture.dialogs().questions.size(), 1);
        QVERIFY(fixture.dialogs().questions.first().text.contains(u"张三"_s)); // who, and since when
        QVERIFY(second.ledgerView() == nullptr);
        fixture.dialogs().confirms = true;
        second.openLedger(fixture.ledger().path());
        QTRY_VERIFY(second.ledgerView() != nullptr);
        const Workspace& workspace = second.ledgerView()->workspace();
        QVERIFY(workspace.readOnly() && !workspace.mayWrite());
        QVERIFY(second.findChild<QLabel*>(u"lookingOnly"_s) != nullptr);
        for (const PageId id : {PageId::Overview, PageId::Persons, PageId::Registers, PageId::Settings}) {
            second.ledgerView()->showPage(id); // every room opens
            QTest::qWait(50);
        }
        QVERIFY(fixture.dialogs().told.isEmpty());
        second.close();
    }
};

QTEST_MAIN(TestWhoWorks)
#include "tst_who_works.moc"
