#include "core/matching/comparison.h"
#include "tests/core/intake/import_fixture.h"
#include "tests/ui/workbench/bench.h"

#include <QLabel>
#include <QPushButton>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;
using canbao::test::Bench;
using canbao::test::entryIn;
using domain::Insurance;
using domain::ListKind;
using domain::State;

class TestSuggestionsBlock : public QObject {
    Q_OBJECT

    static void compare(const test::LedgerFixture& fixture, ListKind kind, const QList<test::HandRow>& rows) {
        QVERIFY(test::import(fixture, kind, rows, test::optionsOf(domain::code(kind).toUtf8())));
        QVERIFY(matching::compare(fixture.session()));
    }
    static QList<QLabel*> shown(const Bench& bench) {
        QList<QLabel*> lines = bench.pane->findChildren<QLabel*>(u"suggestion"_s);
        lines.removeIf([](const QLabel* line) { return !line->isVisible(); });
        return lines;
    }

private Q_SLOTS:
    void oneKeyAcceptsItForEveryEntryAndAnotherTakesItBack() {
        test::WindowFixture fixture;
        const domain::Person person = fixture.ledger().person(1);
        const EntryId pension = fixture.ledger().issue(person, Insurance::ResidentPension);
        const EntryId medical = fixture.ledger().issue(person, Insurance::ResidentMedical);
        compare(fixture.ledger(), ListKind::Deaths,
                {test::textRow(u"姓名|身份证号码|死亡日期|户籍地址|来源"),
                 {person.name, person.citizenId, u"2026-03-02"_s, u"弥勒市朋普镇"_s, u"卫健"_s}});
        QVERIFY(fixture.open());
        const Bench bench(fixture);
        QVERIFY(bench.shows(2));
        QTRY_COMPARE(shown(bench).size(), 1);
        QVERIFY(shown(bench).first()->text().contains(u"2026-03-02"_s));
        fixture.press(Qt::Key_Y, Qt::AltModifier);
        QTRY_COMPARE(entryIn(fixture.ledger(), pension).state, State::Excluded);
        QCOMPARE(entryIn(fixture.ledger(), medical).reason, u"deceased"_s);
        QTRY_VERIFY(shown(bench).isEmpty());
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(entryIn(fixture.ledger(), pension).state, State::Pending);
        QTRY_COMPARE(shown(bench).size(), 1);
    }

    void ofSeveralNoneIsTakenByTheKey() {
        test::WindowFixture fixture;
        domain::Person person = fixture.ledger().person(1);
        const EntryId entry = fixture.ledger().issue(person);
        compare(fixture.ledger(), ListKind::Deaths,
                {test::textRow(u"姓名|身份证号码|死亡日期|户籍地址|来源"),
                 {person.name, person.citizenId, u"2026-03-02"_s, u"弥勒市朋普镇"_s, u"卫健"_s}});
        compare(fixture.ledger(), ListKind::Students,
                {test::textRow(u"姓名|身份证号码|学校|学籍状态"),
                 {person.name, person.citizenId, u"示例大学"_s, u"在籍在校"_s}});
        QVERIFY(fixture.open());
        const Bench bench(fixture);
        QVERIFY(bench.shows(1));
        QTRY_COMPARE(shown(bench).size(), 2);
        fixture.press(Qt::Key_Y, Qt::AltModifier);
        QCOMPARE(entryIn(fixture.ledger(), entry).state, State::Pending);
        // One is refused, taken back, refused again; then the key accepts the other.
        const auto refuse = [&] {
            for (auto* const button : bench.pane->findChildren<QPushButton*>(u"refuseSuggestion"_s)) {
                if (button->isVisible()) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return;
                }
            }
        };
        refuse();
        QTRY_COMPARE(shown(bench).size(), 1);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(shown(bench).size(), 2);
        refuse();
        QTRY_COMPARE(shown(bench).size(), 1);
        fixture.press(Qt::Key_Y, Qt::AltModifier);
        QTRY_COMPARE(entryIn(fixture.ledger(), entry).state, State::Excluded);
        QVERIFY(fixture.dialogs().told.isEmpty());
    }
};

QTEST_MAIN(TestSuggestionsBlock)
#include "tst_suggestions_block.moc"
