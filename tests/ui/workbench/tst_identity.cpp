#include "core/services/record_result.h"
#include "tests/ui/workbench/bench.h"
#include "ui/common/toast.h"
#include "ui/workbench/identity_editor.h"

#include <QLabel>
#include <QPushButton>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;
using canbao::test::Bench;

/// Who somebody is: corrected with F2, kept from being lost, told as a sentence, whole however rare the characters.
class TestIdentity : public QObject {
    Q_OBJECT

    static domain::Person personIn(test::WindowFixture& fixture, EntryId entry) {
        return *store::subjectFile(fixture.ledger().ledger(), entry).value().person();
    }
    static QLineEdit* field(Bench& bench, const QString& code) {
        return bench.pane->findChild<QLineEdit*>(u"correct-"_s + code);
    }

private Q_SLOTS:
    void f2CorrectsAndCtrlZTakesItBack() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        auto* const editor = bench.pane->findChild<IdentityEditor*>();
        QVERIFY(!editor->isVisible());
        fixture.press(Qt::Key_F2);
        QVERIFY(editor->isVisible() && field(bench, u"name"_s)->hasFocus());
        fixture.write(u"𠮷丽英"_s); // the old name is selected
        for (int tabs = 0; tabs < 2; ++tabs) {
            fixture.press(Qt::Key_Tab);
        }
        QVERIFY(field(bench, u"phone"_s)->hasFocus());
        fixture.write(u"13900000009"_s);
        fixture.press(Qt::Key_Return);
        QVERIFY2(editor->problem().isEmpty(), qPrintable(editor->problem()));
        QCOMPARE(personIn(fixture, entry).name, u"𠮷丽英"_s);
        QCOMPARE(personIn(fixture, entry).phone, u"13900000009"_s);
        QVERIFY(!editor->isVisible() && bench.form->hasFocus());
        QVERIFY(bench.says(u"name from \"测试1\" to \"𠮷丽英\""_s));
        QCOMPARE(bench.queue->index(0, EntryQueueModel::Name).data().toString(), u"𠮷丽英"_s);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(personIn(fixture, entry).name, u"测试1"_s);
        QVERIFY(personIn(fixture, entry).phone.isEmpty());
        QVERIFY(bench.says(u"taken back"_s));
    }

    void whatIsWrongStandsBesideTheFields() {
        test::WindowFixture fixture;
        const EntryId entry = fixture.ledger().issue(fixture.ledger().person(1));
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(1));
        fixture.press(Qt::Key_F2);
        field(bench, u"citizen_id"_s)->setFocus();
        field(bench, u"citizen_id"_s)->selectAll();
        fixture.write(u"532526198501010012"_s);
        fixture.press(Qt::Key_Return);
        auto* const editor = bench.pane->findChild<IdentityEditor*>();
        QVERIFY(editor->isVisible() && !editor->problem().isEmpty());
        QCOMPARE(personIn(fixture, entry).citizenId, fixture.ledger().person(1).citizenId);
        fixture.press(Qt::Key_Escape);
        QVERIFY(!editor->isVisible() && bench.form->hasFocus());
        QVERIFY(bench.pane->drafts().entries().isEmpty());
    }

    void aHalfTypedCorrectionIsThereAgain() {
        test::WindowFixture fixture;
        for (int number = 1; number <= 2; ++number) {
            fixture.ledger().issue(fixture.ledger().person(number));
        }
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(2));
        const EntryId first = bench.pane->entry();
        fixture.press(Qt::Key_F2);
        field(bench, u"address"_s)->setFocus();
        fixture.write(u"大寨组8号"_s);
        fixture.press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(bench.pane->entry() != first);
        QVERIFY(!bench.pane->findChild<IdentityEditor*>()->isVisible());
        fixture.press(Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(bench.pane->findChild<IdentityEditor*>()->isVisible());
        QCOMPARE(field(bench, u"address"_s)->text(), u"大寨组8号"_s);
    }

    /// The program ends with work unsaved: nothing is asked, everything is there again.
    void whatWasTypedOutlivesTheProgram() {
        test::WindowFixture fixture;
        EntryId entry;
        for (int number = 1; number <= 2; ++number) {
            entry = fixture.ledger().issue(fixture.ledger().person(number));
        }
        QVERIFY(fixture.open());
        {
            Bench bench(fixture);
            QVERIFY(bench.shows(2));
            auto* const unsaved = bench.page->findChild<QPushButton*>(u"unsaved"_s);
            QVERIFY(!unsaved->isVisible());
            fixture.press(Qt::Key_Down, Qt::ControlModifier);
            entry = bench.pane->entry();
            fixture.press(Qt::Key_2);
            fixture.press(Qt::Key_2);
            fixture.write(u"昆明市"_s);
            QVERIFY(unsaved->isVisible() && unsaved->text().contains(u'1'));
        }
        fixture.press(Qt::Key_O, Qt::ControlModifier); // the ledger is left like at the program's end
        QVERIFY(fixture.window().ledgerView() == nullptr);
        QVERIFY(fixture.dialogs().questions.isEmpty());
        QVERIFY(fixture.open());
        Bench again(fixture);
        QVERIFY(again.shows(2));
        auto* const unsaved = again.page->findChild<QPushButton*>(u"unsaved"_s);
        QVERIFY(unsaved->isVisible());
        QTest::mouseClick(unsaved, Qt::LeftButton);
        QCOMPARE(again.pane->entry(), entry);
        QCOMPARE(again.form->draft().reason, u"insured-elsewhere"_s);
        QCOMPARE(again.form->evidence().value(u"insured-place"_s), u"昆明市"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(test::entryIn(fixture.ledger(), entry).state, domain::State::Excluded);
        QVERIFY(!unsaved->isVisible());
        CANBAO_VERIFY_OK(again.pane->drafts().flush());
        QCOMPARE(fixture.ledger().ledger().database().number("SELECT count(*) FROM draft").value(), 0);
    }

    void rareCharactersStandEverywhereWhole() {
        test::WindowFixture fixture;
        auto person = fixture.ledger().person(1);
        person.name = u"𠮷野𡈽·阿卜杜热合曼·麦麦提吐尔逊·買買提艾力木江·𪚥𠀀"_s;
        fixture.ledger().issue(person);
        auto plain = fixture.ledger().person(2);
        plain.name = u"𠮷木"_s;
        fixture.ledger().issue(plain);
        QVERIFY(fixture.open());
        Bench bench(fixture);
        QVERIFY(bench.shows(2));
        const int row = bench.queue->index(0, EntryQueueModel::Name).data().toString() == person.name ? 0 : 1;
        QCOMPARE(bench.queue->index(row, EntryQueueModel::Name).data(Qt::ToolTipRole).toString(), person.name);
        bench.view->selectRow(row);
        // The page shows all of it, on as many lines as it takes.
        const auto labels = bench.pane->findChildren<QLabel*>();
        const auto name =
            std::ranges::find_if(labels, [&](const QLabel* label) { return label->text() == person.name; });
        QVERIFY(name != labels.end());
        QVERIFY((*name)->heightForWidth((*name)->width()) <= (*name)->height());
        // Searched by a character outside the BMP, by a middle part, by initials.
        bench.search->setFocus();
        for (const auto& [typed, found] : {std::pair{u"𠮷野"_s, 1}, {u"𠮷"_s, 2}, {u"麦麦提"_s, 1}, {u"𪚥"_s, 1}}) {
            bench.search->clear();
            fixture.write(typed);
            QVERIFY2(bench.shows(found), qPrintable(typed));
        }
    }
};

QTEST_MAIN(TestIdentity)
#include "tst_identity.moc"
