#include "core/store/queries/subject_file.h"
#include "tests/ui/workbench/bench.h"
#include "ui/workbench/one_person_paper.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

qsizetype entriesOf(test::WindowFixture& fixture, const domain::Person& person) {
    return store::subjectFileByIdentifier(fixture.ledger().ledger(), person.citizenId)->entries.size();
}

} // namespace

/// Two who are one, and one who is two, from the person's page.
class TestOnePerson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergedSplitAndTakenBack() {
        test::WindowFixture fixture;
        const domain::Person one = fixture.ledger().person(1);
        const domain::Person two = fixture.ledger().person(2);
        const EntryId ofOne = fixture.ledger().issue(one);
        fixture.ledger().issue(two, domain::Insurance::ResidentMedical);
        QVERIFY(fixture.open());
        fixture.window().ledgerView()->follow(EntryLink{ofOne});
        auto* const page = &fixture.window().ledgerView()->page(PageId::Persons);
        auto* const paper = page->findChild<OnePersonPaper*>();
        auto* const entries = paper->findChild<QListWidget*>(u"splitEntries"_s);
        QTRY_COMPARE(entries->count(), 1);
        page->findChild<QPushButton*>(u"onePersonTab"_s)->click();
        auto* const problem = paper->findChild<QLabel*>(u"onePersonProblem"_s);
        auto* const number = paper->findChild<QLineEdit*>(u"otherNumber"_s);
        const auto press = [paper](const QString& name) { paper->findChild<QPushButton*>(name)->click(); };

        press(u"mergePersons"_s); // nobody was named
        QVERIFY(!problem->text().isEmpty());
        number->setText(two.citizenId);
        press(u"mergePersons"_s);
        QTRY_COMPARE(entries->count(), 2);
        QCOMPARE(entriesOf(fixture, two), 2); // the other number finds the one who stays
        QVERIFY(problem->text().isEmpty());
        press(u"undoIdentity"_s);
        QTRY_COMPARE(entries->count(), 1);
        QCOMPARE(entriesOf(fixture, two), 1);

        number->setText(two.citizenId);
        press(u"mergePersons"_s);
        QTRY_COMPARE(entries->count(), 2);
        paper->findChild<QLineEdit*>(u"splitName"_s)->setText(u"测试九"_s);
        press(u"splitPerson"_s); // nothing is ticked
        QVERIFY(!problem->text().isEmpty());
        entries->item(1)->setCheckState(Qt::Checked);
        paper->findChild<QLineEdit*>(u"splitNumber"_s)->setText(u"12"_s);
        press(u"splitPerson"_s);
        QVERIFY(!problem->text().isEmpty());
        paper->findChild<QLineEdit*>(u"splitNumber"_s)->setText(fixture.ledger().person(9).citizenId);
        press(u"splitPerson"_s);
        QTRY_COMPARE(entries->count(), 1);
        QCOMPARE(entriesOf(fixture, fixture.ledger().person(9)), 1);
    }
};

QTEST_MAIN(TestOnePerson)
#include "tst_one_person.moc"
