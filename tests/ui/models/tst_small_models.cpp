#include "ui/models/rows_model.h"
#include "ui/models/village_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

class TestSmallModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void villagesKeepANameAndTakeOtherNames() {
        VillageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setVillages({{{}, u"532504102001"_s, u"同车社区"_s, {}, true}});
        QVERIFY(!model.edited());
        QSignalSpy changed(&model, &VillageModel::changed);

        QVERIFY(!model.setData(model.index(0, VillageModel::Name), u"  "_s, Qt::EditRole));
        QCOMPARE(model.villages().first().name, u"同车社区"_s);
        QVERIFY(model.setData(model.index(0, VillageModel::Aliases), u"同车村， 同车、老同车"_s, Qt::EditRole));
        QCOMPARE(model.villages().first().aliases, QStringList({u"同车村"_s, u"同车"_s, u"老同车"_s}));
        QVERIFY(model.setData(model.index(0, VillageModel::Name), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.villages().first().active);
        QVERIFY(!model.setData(model.index(0, VillageModel::Code), u"1"_s, Qt::EditRole));
        QVERIFY(model.edited());
        QCOMPARE(changed.size(), 2);
    }

    void rowsShowTheirStateInItsColumn() {
        RowsModel model({u"a"_s, u"b"_s}, 1, {0});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRows({{{u"1"_s, u"已参保"_s}, 7, domain::State::Enrolled}, {{u"2"_s, u"–"_s}, 8, std::nullopt}});
        QCOMPARE(model.index(0, 0).data(RowsModel::KeyRole).toLongLong(), 7);
        QCOMPARE(model.index(0, 1).data(RowsModel::StateRole).toInt(), int(domain::State::Enrolled));
        QVERIFY(!model.index(0, 0).data(RowsModel::StateRole).isValid());
        QVERIFY(!model.index(1, 1).data(RowsModel::StateRole).isValid());
        QCOMPARE(model.index(0, 0).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    }
};

QTEST_MAIN(TestSmallModels)
#include "tst_small_models.moc"
