#include "tests/core/intake/intake_fixture.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::ListKind;

namespace {

/// A row of text; "#3" is the third person: number, name, id.
QList<HandRow> rowsOf(const QStringList& lines) {
    QList<HandRow> rows;
    for (const QString& line : lines) {
        if (!line.startsWith(u'#')) {
            rows.append(textRow(line));
            continue;
        }
        const int number = line.mid(1).toInt();
        rows.append({QString::number(number), u"李"_s + QChar(u'一' + number), idOf(number)});
    }
    return rows;
}

/// The villages of the rows read: 2 新车村委会, 3 小寨村委会, 4 庆来村委会; 0 none, and it is told. "!" behind a row of
/// which anything else is told.
QString villagesOf(const QString& sheet, const QStringList& lines) {
    QStringList villages;
    const auto list = check({HandSheet{sheet, rowsOf(lines)}}, requestFor(ListKind::UnenrolledPersons));
    for (int i = 0; list && i < list->rowCount(); ++i) {
        const DivisionId village = list->row(i).reading.person.village;
        const QStringList told = village ? QStringList() : QStringList{u"village:village-unknown"_s};
        villages.append(QString::number(village.value) + (verdictsOf(list->row(i)) == told ? QString() : u"!"_s));
    }
    return villages.join(u' ');
}

const QString kHead = u"序号|姓名|身份证号|性别|联系电话"_s;

} // namespace

/// Villages said once for many rows. A wrong one is worse than none.
class TestVillageHints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headingsSayTheVillage_data() {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("villages");
        const auto row = [](const char* name, const QStringList& lines, const QString& villages) {
            QTest::newRow(name) << lines << villages;
        };
        row("plain", {kHead, u"一、新车村委会"_s, u"#1"_s, u"二、小寨村委会"_s, u"#2"_s}, u"2 3"_s);
        row("numbers in brackets", {kHead, u"(一)新车村"_s, u"#1"_s, u"（2）小寨村"_s, u"#2"_s}, u"2 3"_s);
        row("counts beside", {kHead, u"一、新车村委会|||3户|3人"_s, u"#1"_s, u"二、小寨村委会|||3户|3人"_s, u"#2"_s},
            u"2 3"_s);
        row("counts behind", {kHead, u"新车村委会：3户 9人"_s, u"#1"_s, u"小寨村委会共12人"_s, u"#2"_s}, u"2 3"_s);
        row("labels", {kHead, u"村委会：新车|||村干部：李某"_s, u"#1"_s, u"村委会：小寨|||村干部：王某"_s, u"#2"_s},
            u"2 3"_s);
        row("label and name", {kHead, u"村名|新车村委会"_s, u"#1"_s, u"村名|小寨"_s, u"#2"_s}, u"2 3"_s);
        row("under the names, where others are numbered", {kHead, u"|新车"_s, u"#1"_s, u"|小寨"_s, u"#2"_s}, u"2 3"_s);
        row("under the names",
            {u"姓名|身份证号"_s, u"新车村"_s, u"李一|"_s + idOf(1), u"小寨村"_s, u"李二|"_s + idOf(2)}, u"2 3"_s);
        row("another town's committee", {kHead, u"一、新车村委会"_s, u"#1"_s, u"二、大树龙村委会"_s, u"#2"_s},
            u"2 0"_s);
        row("two villages", {kHead, u"一、新车村委会"_s, u"#1"_s, u"二、新车、小寨村委会"_s, u"#2"_s}, u"2 0"_s);
        row("two in the title", {u"新车村委会和小寨村委会未参保人员名单"_s, kHead, u"#1"_s}, u"0"_s);
        row("a note", {kHead, u"一、新车村委会"_s, u"#1"_s, u"注：小寨村委会未报。"_s, u"#2"_s}, u"2 2"_s);
        row("something of a village", {kHead, u"一、新车村养殖合作社"_s, u"#1"_s}, u"0"_s);
        row("a group", {kHead, u"小寨村民小组"_s, u"#1"_s}, u"0"_s);
        row("where names stand", {kHead, u"|新车村委会"_s, u"#1"_s}, u"2"_s);
    }
    void headingsSayTheVillage() {
        QFETCH(const QStringList, lines);
        QFETCH(const QString, villages);
        QCOMPARE(villagesOf(u"Sheet1"_s, lines), villages);
    }

    /// One village's paper pasted below the other's, each with its title, its sender, its header and signatures.
    void eachPaperSaysItsVillage_data() {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("villages");
        const auto row = [](const char* name, const QStringList& lines, const QString& villages) {
            QTest::newRow(name) << lines << villages;
        };
        const QString title = u"未参保人员核实表"_s;
        const QString signatures = u"填表人：||审核人：||联系电话："_s;
        row("senders",
            {title, u"填报单位：新车村委会（盖章）||||填报时间：2021.6.10"_s, kHead, u"#1"_s, signatures, title,
             u"填报单位：小寨村委会（盖章）||||填报时间：2021.6.12"_s, kHead, u"#2"_s, signatures},
            u"2 3"_s);
        row("on the right",
            {title, u"单位：朋普镇||||村委会：新车"_s, kHead, u"#1"_s, title, u"单位：朋普镇||||村委会：小寨"_s, kHead,
             u"#2"_s},
            u"2 3"_s);
        row("another town's",
            {title, u"填报单位：新车村委会"_s, kHead, u"#1"_s, u"填报单位：大树龙村委会"_s, kHead, u"#2"_s}, u"2 0"_s);
        row("left blank",
            {title, u"填报单位：新车村委会"_s, kHead, u"#1"_s, u"填报单位：||||填报时间："_s, kHead, u"#2"_s},
            u"2 0"_s);
        row("the unit of money",
            {title, u"单位：新车村委会"_s, u"单位：元"_s, kHead, u"#1"_s, u"单位：元"_s, kHead, u"#2"_s}, u"2 2"_s);
        row("a telephone under the ids",
            {title, u"村委会：新车||联系电话：0873-6123456"_s, kHead, u"#1"_s,
             u"村委会：小寨||联系电话：0873-6123457"_s, kHead, u"#2"_s},
            u"2 3"_s);
        row("a signature says nothing of those above",
            {title, u"填报单位：新车村委会"_s, kHead, u"#1"_s, u"#2"_s, u"单位（盖章）：新车村委会"_s}, u"2 2"_s);
        row("the same sender of all",
            {title, u"填报单位：朋普镇"_s, kHead, u"#1"_s, u"填报单位：朋普镇"_s, kHead, u"#2"_s}, u"0 0"_s);
    }
    void eachPaperSaysItsVillage() {
        QFETCH(QStringList, lines);
        QFETCH(QString, villages);
        QCOMPARE(villagesOf(u"Sheet1"_s, lines), villages);
    }

    void linesOverTheTableSayTheVillage_data() {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("villages");
        const auto row = [](const char* name, const QStringList& lines, const QString& villages) {
            QTest::newRow(name) << (lines + QStringList{kHead, u"#1"_s}) << villages;
        };
        row("in brackets behind the title", {u"朋普镇未参保人员名单（新车）"_s}, u"2"_s);
        row("other brackets", {u"朋普镇未参保人员名单（小寨小组）"_s}, u"0"_s);
        row("a label beside it", {u"未参保人员名单"_s, u"村委会|新车"_s}, u"2"_s);
        row("a line to be filled in", {u"未参保人员名单"_s, u"___朋普___镇___新车___村委会___上寨___小组"_s}, u"2"_s);
    }
    void linesOverTheTableSayTheVillage() {
        QFETCH(QStringList, lines);
        QFETCH(QString, villages);
        QCOMPARE(villagesOf(u"Sheet1"_s, lines), villages);
    }

    void aSignatureBelowSaysTheVillage_data() {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("villages");
        const auto row = [](const char* name, const QStringList& lines, const QString& villages) {
            QTest::newRow(name) << lines << villages;
        };
        row("with a label", {kHead, u"#1"_s, u"#2"_s, u"填报单位（盖章）：新车村委会||填报人：|2021年6月1日"_s},
            u"2 2"_s);
        row("a stamp", {kHead, u"#1"_s, u"填表人：|||新车村民委员会（盖章）"_s, u"2021年6月1日"_s}, u"2"_s);
        row("another town's", {kHead, u"#1"_s, u"填报单位（盖章）：大树龙村委会|"_s}, u"0"_s);
        row("two", {kHead, u"#1"_s, u"报：新车村委会（盖章）||小寨村委会（盖章）"_s}, u"0"_s);
        row("the town's", {kHead, u"#1"_s, u"填报单位（盖章）：朋普镇"_s}, u"0"_s);
        row("the title says another", {u"小寨村委会未参保人员"_s, kHead, u"#1"_s, u"填报单位：新车村委会||填报人："_s},
            u"3"_s);
    }
    void aSignatureBelowSaysTheVillage() {
        QFETCH(QStringList, lines);
        QFETCH(QString, villages);
        QCOMPARE(villagesOf(u"Sheet1"_s, lines), villages);
    }

    void subtotalsStandAboveTheirPeopleOrBelow_data() {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("villages");
        const auto row = [](const char* name, const QStringList& lines, const QString& villages) {
            QTest::newRow(name) << lines << villages;
        };
        row("above", {kHead, u"合计|||2人"_s, u"新车村委会小计|||1人"_s, u"#1"_s, u"小寨村委会小计|||1人"_s, u"#2"_s},
            u"2 3"_s);
        row("below", {kHead, u"#1"_s, u"新车村小计|1人"_s, u"#2"_s, u"#3"_s, u"小寨村小计|2人"_s, u"合计|3人"_s},
            u"2 3 3"_s);
        row("on both sides people", {kHead, u"#1"_s, u"新车村小计|1人"_s, u"#2"_s}, u"0 0"_s);
        row("under their heading",
            {kHead, u"新车村委会"_s, u"#1"_s, u"新车村委会小计：1人"_s, u"小寨村委会"_s, u"#2"_s,
             u"小寨村委会小计：1人"_s},
            u"2 3"_s);
        row("the second in the heading's place",
            {kHead, u"一、新车村委会"_s, u"#1"_s, u"小寨村委会小计：1人"_s, u"#2"_s}, u"2 3"_s);
        row("nobody under it", {kHead, u"新车村委会"_s, u"#1"_s, u"小寨村委会小计：1人"_s, u"庆来村委会"_s, u"#2"_s},
            u"0 4"_s);
        row("behind its own people nobody knows", {kHead, u"新车村委会"_s, u"#1"_s, u"新车村委会小计：1人"_s, u"#2"_s},
            u"2 0"_s);
    }
    void subtotalsStandAboveTheirPeopleOrBelow() {
        QFETCH(const QStringList, lines);
        QFETCH(const QString, villages);
        QCOMPARE(villagesOf(u"Sheet1"_s, lines), villages);
    }

    /// Many hamlets are called as the village next to their own.
    void groupsOfAVillageAreNoVillages_data() {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("villages");
        const QString title = u"新车村委会未参保人员名单"_s;
        const QString one = u"Sheet1"_s;
        QTest::newRow("groups") << one
                                << QStringList{title, kHead, u"大寨村民小组"_s, u"#1"_s, u"小寨村民小组"_s, u"#2"_s}
                                << u"2 2"_s;
        QTest::newRow("hamlets") << one << QStringList{title, kHead, u"新车"_s, u"#1"_s, u"小寨"_s, u"#2"_s}
                                 << u"2 2"_s;
        QTest::newRow("of the sheet") << u"新车"_s << QStringList{kHead, u"小寨"_s, u"#1"_s} << u"2"_s;
        QTest::newRow("either") << one << QStringList{title, kHead, u"#1"_s, u"小寨村"_s, u"#2"_s} << u"2 0"_s;
        QTest::newRow("a committee") << one << QStringList{title, kHead, u"#1"_s, u"小寨村委会"_s, u"#2"_s} << u"2 3"_s;
        QTest::newRow("in the title") << u"小寨"_s << QStringList{u"新车村委会小寨小组名单"_s, kHead, u"#1"_s}
                                      << u"2"_s;
        QTest::newRow("a title of another sheet") << u"小寨"_s << QStringList{title, kHead, u"#1"_s} << u"0"_s;
    }
    void groupsOfAVillageAreNoVillages() {
        QFETCH(const QString, sheet);
        QFETCH(const QStringList, lines);
        QFETCH(const QString, villages);
        QCOMPARE(villagesOf(sheet, lines), villages);
    }

    void sheetNamesSayTheVillage_data() {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("village");
        for (const QString& name :
             {u"新车"_s, u"新车村"_s, u"1.新车"_s, u"01新车村委会"_s, u"2新车村委会"_s, u"新车（35人）"_s,
              u"新车35人"_s, u"新车村委会名单"_s, u"未参保-新车"_s, u"未参保 新车"_s, u"新车村未参保"_s,
              u"新车行政村"_s, u"新车2"_s, u"新车未参保"_s, u"新车未核实"_s, u"新车低保名单"_s}) {
            QTest::addRow("%s", qPrintable(name)) << name << u"2"_s;
        }
        for (const QString& name : {u"新车、小寨"_s, u"小寨村民小组"_s, u"1月"_s, u"Sheet2"_s, u"名单（新）"_s}) {
            QTest::addRow("%s", qPrintable(name)) << name << u"0"_s;
        }
    }
    void sheetNamesSayTheVillage() {
        QFETCH(const QString, sheet);
        QFETCH(const QString, village);
        QCOMPARE(villagesOf(sheet, {kHead, u"#1"_s}), village);
    }

    /// An employer may be a committee.
    void aCommitteeMayBeAnEmployer() {
        const auto list = check({textRow(u"单位名称|统一社会信用代码|人数"), textRow(u"朋普镇新车村委会||3")},
                                ListKind::UnenrolledEmployers);
        QVERIFY(list);
        QCOMPARE(list->counts().accepted, 1);
    }

    void whoseVillageNobodySaysHasItToldInEveryShape() {
        const auto verdicts = [](const QString& header, const QString& place) {
            const auto list =
                check({textRow(u"姓名|身份证号"_s + header), {u"李一"_s, idOf(1), place}}, ListKind::UnenrolledPersons);
            return list ? verdictsOf(list->row(0)).join(u' ') : u"no list"_s;
        };
        QCOMPARE(verdicts(u""_s, {}), u"village:village-unknown"_s);
        QCOMPARE(verdicts(u"|小组"_s, u"大寨"_s), u"village:village-unknown"_s);
        QCOMPARE(verdicts(u"|村"_s, {}), u"village:village-unknown"_s);
        QCOMPARE(verdicts(u"|户籍地址"_s, u"昆明市"_s), u"address:village-unknown"_s);
        QCOMPARE(verdicts(u"|现居住地"_s, u"昆明市"_s), u"residence:village-unknown"_s);
        QCOMPARE(verdicts(u"|现居住地"_s, u"朋普镇新车村委会"_s), QString());
        QCOMPARE(verdicts(u"|乡镇"_s, u"朋普镇"_s), u"town:village-unknown"_s);
    }

    void theFilesNameSaysTheVillageWhereTheSheetDoesNot() {
        const auto villageIn = [](const QString& file, const QString& sheet, const QString& title) {
            auto request = requestFor(ListKind::UnenrolledPersons);
            request.fileName = file;
            const auto list =
                check({HandSheet{sheet, {{title}, textRow(u"姓名|身份证号"), {u"李一"_s, idOf(1)}}}}, request);
            return list->row(0).reading.person.village;
        };
        const QString title = u"未参保人员名单"_s;
        QCOMPARE(villageIn(u"新车村委会未参保人员名单"_s, u"Sheet1"_s, title), DivisionId{2});
        QCOMPARE(villageIn(u"未参保-新车"_s, u"Sheet1"_s, title), DivisionId{2});
        QCOMPARE(villageIn(u"新车"_s, u"小寨"_s, title), DivisionId{3});
        QCOMPARE(villageIn(u"新车"_s, u"Sheet1"_s, u"小寨村委会未参保人员名单"_s), DivisionId{3});
        QCOMPARE(villageIn(u"新车、小寨村委会名单"_s, u"Sheet1"_s, title), DivisionId());
        QCOMPARE(villageIn(u"朋普镇未参保人员名单"_s, u"Sheet1"_s, title), DivisionId());
        QCOMPARE(villageIn(u"未参保人员20260528"_s, u"Sheet1"_s, title), DivisionId());
    }
};

QTEST_APPLESS_MAIN(TestVillageHints)
#include "tst_village_hints.moc"
