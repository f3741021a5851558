#include "tests/support/ledger_fixture.h"
#include "tests/ui/support/fake_dialogs.h"
#include "ui/comparison/clues_model.h"
#include "ui/comparison/evidence_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

/// As many rows as wished, and one that is gone by the time it is looked at.
class ManyClues final : public Clues {
public:
    static constexpr qint64 kGone = 7;

    [[nodiscard]] Words words(const Workspace&) const override { return {}; }
    [[nodiscard]] Result<Keys> keys(const store::Ledger&) const override { return Keys{}; }
    [[nodiscard]] Result<QList<ClueRow>> rows(const Workspace&, std::span<const qint64> keys) const override {
        QList<ClueRow> rows;
        for (const qint64 key : keys) {
            if (key != kGone) {
                rows.append({key, QString::number(key), {}, {}, u"说明"_s, key == 3});
            }
        }
        return rows;
    }
    [[nodiscard]] Result<ClueEvidence> evidence(const Workspace&, qint64) const override { return ClueEvidence{}; }
    [[nodiscard]] Result<ClueDecision> accept(const store::Session&, const QList<qint64>&) const override {
        return ClueDecision{};
    }
    [[nodiscard]] Result<ClueDecision> refuse(const store::Session&, const QList<qint64>&) const override {
        return ClueDecision{};
    }
    [[nodiscard]] bool sameKind(const Clues&) const override { return true; }
};

} // namespace

class TestCluesModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAndWindows() {
        test::LedgerFixture fixture;
        test::FakeDialogs dialogs;
        auto workspace =
            Workspace::start(store::Ledger::open(fixture.path()).value(), {}, fixture.clock(), dialogs).value();
        CluesModel model(*workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<qint64> keys;
        for (qint64 key = 1; key <= 250; ++key) {
            keys.append(key);
        }
        QSignalSpy marks(&model, &CluesModel::marksChanged);
        model.show(std::make_shared<ManyClues>(), {keys, keys});
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(model.markedCount(), 250);
        QCOMPARE(marks.size(), 1);
        QCOMPARE(model.index(249, CluesModel::Name).data().toString(), u"250"_s);
        QVERIFY(!model.index(6, CluesModel::Name).data().isValid()); // gone
        QVERIFY(model.index(2, CluesModel::Says).data().toString() != u"说明"_s);
        QCOMPARE(model.index(3, CluesModel::Says).data().toString(), u"说明"_s);

        QVERIFY(model.setData(model.index(0, CluesModel::Name), Qt::Unchecked, Qt::CheckStateRole));
        model.setMarked({1, 2}, false);
        // Read again, one more row: marks stay as they were given.
        keys.append(251);
        model.show(std::make_shared<ManyClues>(), {keys, keys});
        QCOMPARE(model.markedCount(), 248);
        model.setMarked({250}, false);
        QCOMPARE(model.markedCount(), 247);
        QCOMPARE(model.markedKeys().first(), 4);
        model.markAll(false);
        QCOMPARE(model.markedCount(), 0);
        QVERIFY(!model.setData(model.index(0, CluesModel::Says), Qt::Checked, Qt::CheckStateRole));
    }

    void evidence() {
        EvidenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({{u"姓名"_s, u"地址"_s}, {{u"台账"_s, {{u"甲"_s}, {}}}, {u"名单"_s, {{u"乙"_s, true}, {}}}}, {}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"姓名"_s);
        QVERIFY(model.index(0, 1).data(Qt::DecorationRole).isValid());
        QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
    }
};

QTEST_MAIN(TestCluesModel)
#include "tst_clues_model.moc"
