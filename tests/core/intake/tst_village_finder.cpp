#include "tests/core/intake/intake_fixture.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using intake::VillageFinder;

class TestVillageFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 1 朋普社区, 2 新车村委会 (新车大队), 3 小寨村委会, 4 庆来村委会; 0 none.
    void findsTheVillageThatIsMeant_data() {
        QTest::addColumn<QString>("town");
        QTest::addColumn<QString>("village");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("expected");
        const auto row = [](const QString& town, const QString& village, const QString& address, int expected) {
            QTest::addRow("%s/%s/%s", qPrintable(town), qPrintable(village), qPrintable(address))
                << town << village << address << expected;
        };
        for (const QString& village : {u"新车村委会"_s,
                                       u"新车"_s,
                                       u"新车村"_s,
                                       u"新车村民委员会"_s,
                                       u" 新 车 村委会"_s,
                                       u"新车大队"_s,
                                       u"朋普镇新车村"_s,
                                       u"弥勒市朋普镇新车村委会"_s,
                                       u"云南省红河州弥勒市朋普镇新车村委会"_s,
                                       u"532504105204"_s,
                                       u"新车社区"_s,
                                       u"05新车"_s,
                                       u"2-新车村"_s,
                                       u"2026年新车"_s,
                                       u"532504105204新车村委会"_s,
                                       u"云南省/红河州/弥勒市/朋普镇/新车村委会"_s,
                                       u"弥勒市>朋普镇>新车村"_s,
                                       u"朋普镇-新车"_s,
                                       u"新车。"_s,
                                       u"（新车）"_s,
                                       u"新车（村）"_s,
                                       u"新车-大寨"_s,
                                       u"新车/大寨"_s,
                                       u"新车行政村"_s,
                                       u"新车村委会大寨组"_s,
                                       u"新车村委会小寨村"_s}) {
            row({}, village, {}, 2);
        }
        row({}, u"新?村委?"_s, {}, 2); // Big5 has neither 车 nor 会
        row({}, u"?村委?"_s, {}, 0);
        row({}, u"弥勒市/新哨镇/新车村委会"_s, {}, 0);
        row({}, u"弥勒市新哨镇新车村委会"_s, {}, 0);
        row({}, u"新车-小寨"_s, {}, 0); // two villages, or a village and a group of another's name
        row({}, u"朋普居委会"_s, {}, 1);
        row({}, u"朋普村委会"_s, {}, 1); // became a community
        row({}, {}, u"弥勒市朋普镇新车村委会大寨组"_s, 2);
        row({}, {}, u"云南省弥勒市朋普镇朋普村委会上村12号"_s, 1);
        row({}, {}, u"朋普镇新车村小寨组3号"_s, 2);
        row({}, u"小寨"_s, u"朋普镇新车村委会小寨5号"_s, 2); // a hamlet of 新车
        row({}, u"小寨村"_s, u"朋普镇新车村委会小寨村5号"_s, 2);
        row({}, u"小寨村委会"_s, u"朋普镇新车村委会小寨5号"_s, 3);
        row({}, u"小寨"_s, u"朋普镇新车村委会大寨5号"_s, 3);
        row({}, u"小寨"_s, u"弥勒市新哨镇新车村委会小寨5号"_s, 3);
        row({}, u"小寨村民小组"_s, {}, 0);
        row({}, {}, u"朋普镇小寨村3组"_s, 3);
        row({}, {}, u"朋普镇矣果村委会小寨村12号"_s, 0);   // another village's group
        row({}, {}, u"弥勒市新哨镇新车村委会大寨组"_s, 0); // another town
        row(u"朋普镇"_s, u"小寨"_s, {}, 3);
        row(u"朋普"_s, u"小寨"_s, {}, 3);
        row(u"弥勒市朋普镇"_s, u"小寨"_s, {}, 3);
        row(u"532504105"_s, u"小寨"_s, {}, 3);
        row(u"532504105000"_s, u"小寨"_s, {}, 3);
        row(u"532504102"_s, u"小寨"_s, {}, 0);
        row(u"朋普镇"_s, u"大寨"_s, u"朋普镇庆来村委会大寨5号"_s, 4);     // a hamlet's name says nothing of the village
        row(u"朋普镇"_s, u"大树龙村委会"_s, u"朋普镇庆来村委会5号"_s, 0); // two places: somebody must look
        row(u"竹园镇"_s, u"小寨村委会"_s, {}, 0);
        row(u"朋普镇"_s, u"不详"_s, u"朋普镇庆来村委会5号"_s, 4);
        row({}, u"大树龙村委会"_s, {}, 0);
        row({}, {}, u"昆明市盘龙区新车村"_s, 0); // another county
        row({}, {}, u"云南省红河州泸西县新车村"_s, 0);
        row({}, {}, u"云南省红河州弥勒县新车村"_s, 2);
        row({}, {}, u"红河哈尼族彝族自治州弥勒市新车村"_s, 2);
        row({}, {}, u"新车村市场旁"_s, 2);
        row({}, {}, u"弥勒市髯翁路12号2幢301室"_s, 0);
        row({}, {}, {}, 0);
    }
    void findsTheVillageThatIsMeant() {
        QFETCH(QString, town);
        QFETCH(QString, village);
        QFETCH(QString, address);
        QFETCH(int, expected);
        const VillageFinder finder(office());
        QCOMPARE(finder.find({{}, town, village, {address}}).value, expected);
        QCOMPARE(finder.find({{}, town, village, {address}}).value, expected); // and from memory
    }

    void theCodeIsTheLastWord() {
        const VillageFinder finder(office());
        QCOMPARE(finder.find({u"532504105206"_s, {}, u"新车村委会"_s, {}}), DivisionId{3});
        QCOMPARE(finder.find({u"532504105999"_s, {}, u"新车村委会"_s, {}}), DivisionId{2});
    }

    void aNameThatFitsTwoVillagesFindsNone() {
        intake::Office twins = office();
        twins.villages.append({DivisionId{9}, u"532504105210"_s, u"朋普村委会"_s, {}});
        const VillageFinder finder(twins);
        QCOMPARE(finder.find({{}, {}, u"朋普"_s, {}}), DivisionId());
        QCOMPARE(finder.find({{}, {}, u"朋普社区"_s, {}}), DivisionId{1});
        QCOMPARE(finder.find({{}, {}, u"朋普村"_s, {}}), DivisionId{9});
    }

    void anOfficeWithoutVillagesFindsNoneAndSaysNothing() {
        auto request = requestFor(domain::ListKind::UnenrolledPersons);
        request.office = {};
        const auto list =
            check({HandSheet{u"名单"_s, {textRow(u"姓名|身份证号|村"), {u"李一"_s, idOf(1), u"新车村"_s}}}}, request);
        QCOMPARE(verdictsOf(list->row(0)), QStringList());
    }

    /// A city list's row that fits none of the villages asks for a look; a department's covers the whole city.
    void onlyCityListsAskForTheVillage() {
        const QList<HandRow> rows{textRow(u"姓名|身份证号|村"), {u"李一"_s, idOf(1), u"大树龙村委会"_s}};
        QCOMPARE(verdictsOf(check(rows, domain::ListKind::UnenrolledPersons)->row(0)),
                 QStringList{u"village:village-unknown"_s});
        QCOMPARE(verdictsOf(check(rows, domain::ListKind::Students)->row(0)), QStringList());
        const QList<HandRow> silent{textRow(u"姓名|身份证号"), {u"李一"_s, idOf(1)}};
        QCOMPARE(verdictsOf(check(silent, domain::ListKind::UnenrolledPersons)->row(0)),
                 QStringList{u"village:village-unknown"_s});
        QCOMPARE(verdictsOf(check(silent, domain::ListKind::Students)->row(0)), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestVillageFinder)
#include "tst_village_finder.moc"
