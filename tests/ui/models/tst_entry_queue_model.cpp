#include "tests/support/ledger_fixture.h"
#include "tests/ui/support/fake_dialogs.h"
#include "ui/models/entry_queue_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

struct OpenQueue {
    explicit OpenQueue(test::LedgerFixture& fixture)
        : workspace(*Workspace::start(*store::Ledger::open(fixture.path()), {}, fixture.clock(), dialogs))
        , model(*workspace)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal) {}

    test::FakeDialogs dialogs;
    std::unique_ptr<Workspace> workspace;
    EntryQueueModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestEntryQueueModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWindowsAsTheyAreLookedAt() {
        test::LedgerFixture fixture;
        QList<EntryId> issued;
        auto person = fixture.person(1);
        const DivisionId village = person.village;
        for (int number = 1; number <= 430; ++number) {
            person = fixture.person(number);
            person.village = village;
            issued.append(fixture.issue(person));
        }
        OpenQueue open(fixture);
        QSignalSpy loaded(&open.model, &EntryQueueModel::loaded);
        open.model.show({});
        QVERIFY(loaded.wait());
        QCOMPARE(open.model.rowCount(), 430);
        for (const int row : {0, 199, 200, 429, 3}) {
            QCOMPARE(open.model.entryAt(row), issued.at(row));
            QCOMPARE(open.model.rowOf(issued.at(row)), row);
            QCOMPARE(open.model.index(row, EntryQueueModel::Name).data().toString(), u"测试%1"_s.arg(row + 1));
            QVERIFY(!open.model.index(row, EntryQueueModel::Identifier).data().toString().contains(u"1985"_s));
        }
    }

    /// The first rows are there before the last are read; a row that is wanted comes with them.
    void theFirstRowsComeFirst() {
        test::LedgerFixture fixture;
        const QList<domain::Village> villages = fixture.ledger().villages().value();
        QList<EntryId> issued;
        for (int number = 1; number <= 260; ++number) {
            auto person = fixture.person(number);
            person.village = number <= 250 ? villages.first().id : villages.last().id;
            issued.append(fixture.issue(person));
        }
        OpenQueue open(fixture);
        QSignalSpy loaded(&open.model, &EntryQueueModel::loaded);
        QSignalSpy appended(&open.model, &EntryQueueModel::appended);
        open.model.show({});
        QVERIFY(loaded.wait());
        QCOMPARE(open.model.rowCount(), 250);
        QVERIFY(open.model.loading());
        QCOMPARE(open.model.index(249, EntryQueueModel::Name).data().toString(), u"测试250"_s);
        QVERIFY(appended.wait());
        QCOMPARE(open.model.rowCount(), 260);
        QVERIFY(!open.model.loading() && !open.model.cut());
        QCOMPARE(open.model.index(249, EntryQueueModel::Name).data().toString(), u"测试250"_s);
        QCOMPARE(open.model.index(259, EntryQueueModel::Name).data().toString(), u"测试260"_s);

        open.model.show({}, issued.at(255));
        QVERIFY(loaded.wait());
        QCOMPARE(open.model.rowOf(issued.at(255)), 255);
    }

    void theNewerFilterWins() {
        test::LedgerFixture fixture;
        for (int number = 1; number <= 9; ++number) {
            fixture.issue(fixture.person(number));
        }
        OpenQueue open(fixture);
        QSignalSpy loaded(&open.model, &EntryQueueModel::loaded);
        open.model.show({});
        store::EntryFilter narrow;
        narrow.search = u"测试7"_s;
        open.model.show(narrow);
        QVERIFY(loaded.wait());
        QTest::qWait(50);
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(open.model.rowCount(), 1);
    }

    /// What begins with the typed text is there at once; the rest comes below it, and no row moves.
    void aSearchShowsBeginningsAndAppendsTheRest() {
        test::LedgerFixture fixture;
        for (int number = 1; number <= 4; ++number) {
            auto person = fixture.person(number);
            person.name = QStringList{u"王小明"_s, u"小王"_s, u"李大"_s, u"曾小红"_s}.at(number - 1);
            fixture.issue(person);
        }
        OpenQueue open(fixture);
        QSignalSpy loaded(&open.model, &EntryQueueModel::loaded);
        QSignalSpy appended(&open.model, &EntryQueueModel::appended);
        store::EntryFilter filter;
        filter.search = u"小"_s;
        open.model.show(filter);
        QVERIFY(loaded.wait());
        QCOMPARE(open.model.index(0, EntryQueueModel::Name).data().toString(), u"小王"_s);
        QTRY_COMPARE(appended.size(), 1);
        QCOMPARE(loaded.size(), 1);
        QStringList names;
        for (int row = 0; row < open.model.rowCount(); ++row) {
            names.append(open.model.index(row, EntryQueueModel::Name).data().toString());
        }
        QCOMPARE(names, (QStringList{u"小王"_s, u"曾小红"_s, u"王小明"_s}));
        QVERIFY(!open.model.loading() && !open.model.cut());

        filter.search = u"红"_s; // nothing begins with it: one answer
        open.model.show(filter);
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(open.model.rowCount(), 1);
        QTest::qWait(50);
        QCOMPARE(appended.size(), 1);
    }

    void aStateIsToldInItsColumnOnly() {
        test::LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        OpenQueue open(fixture);
        QSignalSpy loaded(&open.model, &EntryQueueModel::loaded);
        open.model.show({});
        QVERIFY(loaded.wait());
        QCOMPARE(open.model.index(0, EntryQueueModel::State).data().toString(), u"待核实"_s);
        QVERIFY(open.model.index(0, EntryQueueModel::State).data(EntryQueueModel::StateRole).isValid());
        QVERIFY(!open.model.index(0, EntryQueueModel::Name).data(EntryQueueModel::StateRole).isValid());
    }
};

QTEST_MAIN(TestEntryQueueModel)
#include "tst_entry_queue_model.moc"
