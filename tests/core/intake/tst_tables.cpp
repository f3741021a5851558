#include "core/intake/tables.h"

#include "tests/core/intake/intake_fixture.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::ListKind;
using intake::Grid;

namespace {

std::vector<Grid> tables(QList<HandRow> rows, QList<sheet::MergedRange> merges = {},
                         ListKind kind = ListKind::UnenrolledPersons) {
    HandWorkbook workbook({HandSheet{u"名单"_s, std::move(rows), std::move(merges)}});
    auto grid = Grid::read(workbook, 0);
    return intake::tablesOf(std::move(*grid), kind);
}

/// Row by row, "3: 李一|532…" with the numbers of the sheet.
QString rowsOf(const Grid& grid) {
    QStringList rows;
    for (int ordinal = 0; ordinal < grid.rowCount(); ++ordinal) {
        QStringList cells;
        for (const intake::GridCell& cell : grid.cells(ordinal)) {
            cells.append(sheet::columnLetters(cell.column) + cell.text.toString());
        }
        rows.append(u"%1:%2"_s.arg(grid.rowNumber(ordinal) + 1).arg(cells.join(u' ')));
    }
    return rows.join(u'\n');
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mostSheetsAreOne() {
        const auto one = tables({textRow(u"未参保人员名单"),
                                 textRow(u"序号|姓名|身份证号"),
                                 {u"1"_s, u"李一"_s, idOf(1)},
                                 textRow(u"序号|姓名|身份证号"),
                                 {u"2"_s, u"李二"_s, idOf(2)}});
        QCOMPARE(one.size(), 1U);
        QCOMPARE(one.front().placeName(), u"名单"_s);
        QCOMPARE(one.front().rowCount(), 5);
    }

    void halvesMayBeNumbered() {
        const auto halves = tables(
            {textRow(u"序号|姓名1|身份证号1|姓名2|身份证号2"), {u"1"_s, u"李一"_s, idOf(1), u"李二"_s, idOf(2)}});
        QCOMPARE(halves.size(), 2U);
        const auto list = check({textRow(u"序号|姓名1|身份证号1|姓名2|身份证号2"),
                                 {u"1"_s, u"李一"_s, idOf(1), u"李二"_s, idOf(2)},
                                 {u"2"_s, u"李三"_s, {}, u"李四"_s, idOf(4)}},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts().read, 4);
        QCOMPARE(list->row(1).reading.person.citizenId, QString());
        QCOMPARE(list->row(3).reading.person.citizenId, idOf(4));
    }

    void halvesMayHaveNoNumber() {
        const auto list = check({textRow(u"序号|姓名|小组||序号|姓名|小组"), textRow(u"1|李一|大寨||3|李三|大寨"),
                                 textRow(u"2|李二|大寨||||")},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts().read, 3);
        QCOMPARE(list->row(2).reading.person.name, u"李三"_s);
        QCOMPARE(tables({textRow(u"序号|姓名|监护人|姓名|关系"), textRow(u"1|李一|父亲|李大|子")}).size(), 1U);
    }

    void halvesMayHaveMoreThanOneNumber() {
        const auto halves = tables({textRow(u"姓名|身份证号|护照号|姓名|身份证号|护照号"),
                                    {u"李一"_s, idOf(1), {}, u"李二"_s, {}, u"E12345678"_s}});
        QCOMPARE(halves.size(), 2U);
        QCOMPARE(halves[0].placeName(), u"名单 [A:C]"_s);
        QCOMPARE(halves[1].placeName(), u"名单 [D:F]"_s);
        QCOMPARE(tables({textRow(u"姓名|身份证号|护照号"), {u"李一"_s, idOf(1), {}}}).size(), 1U);
    }

    void everybodyOfAHouseholdInOneRow_data() {
        QTest::addColumn<QList<HandRow>>("head");
        QTest::addColumn<QList<sheet::MergedRange>>("merges");
        QTest::addColumn<QString>("headOfMembers");
        QTest::newRow("each header says whose")
            << QList<HandRow>{textRow(u"监测户家庭信息"),
                              textRow(u"序号|村|户主姓名|户主身份证号|联系电话|家庭成员1姓名|家庭成员1身份证号|"
                                      u"与户主关系|家庭成员2姓名|家庭成员2身份证号|与户主关系|备注")}
            << QList<sheet::MergedRange>{} << u"李一"_s;
        QTest::newRow("one header over all members")
            << QList<HandRow>{textRow(u"序号|村|户主|身份证号|联系电话|家庭成员信息||||||备注"),
                              textRow(u"|||||姓名|身份证号|关系|姓名|身份证号|关系|")}
            << QList<sheet::MergedRange>{{0, 5, 0, 10}} << u"李一"_s;
        QTest::newRow("members alone are their names")
            << QList<HandRow>{textRow(u"监测户家庭信息"),
                              textRow(u"序号|村|户主姓名|身份证号码|电话|家庭成员一|身份证号码|"
                                      u"关系|家庭成员二|身份证号码|关系|备注")}
            << QList<sheet::MergedRange>{} << QString();
    }
    void everybodyOfAHouseholdInOneRow() {
        QFETCH(const QList<HandRow>, head);
        QFETCH(const QList<sheet::MergedRange>, merges);
        QFETCH(const QString, headOfMembers);
        const QString village = u"新车村委会"_s;
        const auto list = check(
            head + QList<HandRow>{{u"1"_s,
                                   village,
                                   u"李一"_s,
                                   idOf(1),
                                   u"13900000001"_s,
                                   u"李二"_s,
                                   idOf(2),
                                   u"妻"_s,
                                   u"李三"_s,
                                   idOf(3),
                                   u"子"_s,
                                   {}},
                                  {u"2"_s, village, u"王四"_s, idOf(4), {}, u"王五"_s, {}, u"女"_s, {}, {}, {}, {}},
                                  {u"3"_s, u"小寨村委会"_s, u"张六"_s, idOf(6), {}, {}, {}, {}, {}, {}, {}, {}}},
            ListKind::PovertyRisk, merges);
        QVERIFY(list);
        QStringList persons;
        for (int row = 0; row < list->rowCount(); ++row) {
            const domain::Person person = list->row(row).reading.person;
            persons.append(person.name + u' ' + person.citizenId + u' ' + QString::number(person.village.value));
        }
        QCOMPARE(persons,
                 (QStringList{u"李一 %1 2"_s.arg(idOf(1)), u"王四 %1 2"_s.arg(idOf(4)), u"张六 %1 3"_s.arg(idOf(6)),
                              u"李二 %1 2"_s.arg(idOf(2)), u"王五  2"_s, u"李三 %1 2"_s.arg(idOf(3))}));
        QCOMPARE(list->counts().accepted, 6);
        QCOMPARE(list->row(3).reading.facts.value(intake::Field::HouseholdHead), headOfMembers);
        QCOMPARE(list->sheetOf(3).grid.placeName().last(5), u"[F:G]"_s);
        QVERIFY(list->leftOut().isEmpty());
    }

    void aRowForEachMemberIsOneTable() {
        QCOMPARE(tables({textRow(u"户主姓名|户主身份证号|家庭成员姓名|家庭成员身份证号|与户主关系"),
                         {u"李一"_s, idOf(1), u"李一"_s, idOf(1), u"户主"_s},
                         {u"李一"_s, idOf(1), u"李二"_s, idOf(2), u"妻"_s}},
                        {}, ListKind::PovertyRisk)
                     .size(),
                 1U);
        // A pupil's register: parents are no pupils.
        QCOMPARE(tables({textRow(u"姓名|身份证号|成员1姓名|成员1身份证号|成员2姓名|成员2身份证号"),
                         {u"李一"_s, idOf(1), u"李二"_s, idOf(2), u"王三"_s, idOf(3)}},
                        {}, ListKind::Students)
                     .size(),
                 1U);
        QCOMPARE(tables({textRow(u"姓名|身份证号|监护人姓名|监护人身份证号|经办人姓名|经办人身份证号"),
                         {u"李一"_s, idOf(1), u"李二"_s, idOf(2), u"李三"_s, idOf(3)}})
                     .size(),
                 1U);
    }

    void halvesBesideEachOther() {
        const auto halves = tables({textRow(u"新车村委会未参保人员名单"),
                                    textRow(u"序号|姓名|身份证号||序号|姓名|身份证号"),
                                    {u"1"_s, u"李一"_s, idOf(1), {}, u"3"_s, u"李三"_s, idOf(3)},
                                    {u"2"_s, u"李二"_s, idOf(2), {}, {}, {}, {}},
                                    textRow(u"小寨村委会"),
                                    textRow(u"合计|2人|||合计|1人|")},
                                   {{4, 0, 4, 6}});
        QCOMPARE(halves.size(), 2U);
        QCOMPARE(halves[0].placeName(), u"名单 [A:D]"_s);
        QCOMPARE(halves[1].placeName(), u"名单 [E:G]"_s);
        QCOMPARE(halves[1].name(), u"名单"_s);
        QCOMPARE(rowsOf(halves[1]), u"1:A新车村委会未参保人员名单\n2:E序号 F姓名 G身份证号\n3:E3 F李三 G%1\n"
                                    "5:A小寨村委会\n6:E合计 F1人"_s.arg(idOf(3)));
        QVERIFY(rowsOf(halves[0]).contains(u"\n4:A2 B李二 C%1\n"_s.arg(idOf(2))));
    }

    /// What one department has of somebody beside what another has: one list, and the same people twice in a row.
    void twoViewsOfOneListAreNoHalves() {
        const auto one = tables({textRow(u"姓名|身份证号|姓名|身份证号"), {u"李一"_s, idOf(1), u"李壹"_s, idOf(1)}});
        QCOMPARE(one.size(), 1U);
        const auto guardians =
            tables({textRow(u"姓名|身份证号|监护人姓名|监护人身份证号"), {u"李一"_s, idOf(1), u"李大"_s, idOf(2)}});
        QCOMPARE(guardians.size(), 1U);
        const auto roster = tables({textRow(u"姓名|身份证号|单位名称|统一社会信用代码"),
                                    {u"李一"_s, idOf(1), u"鑫源商贸有限公司"_s, u"91532504PDY00001XJ"_s}},
                                   {}, ListKind::EmployedUnenrolled);
        QCOMPARE(roster.size(), 1U);
    }

    void oneUnderTheOtherUnderTheTitleOfAnotherKind() {
        const QList<HandRow> rows{textRow(u"一、未参保人员"),     textRow(u"序号|姓名|身份证号"),
                                  {u"1"_s, u"李一"_s, idOf(1)},   textRow(u"二、死亡人员"),
                                  textRow(u"序号|姓名|身份证号"), {u"1"_s, u"李二"_s, idOf(2)}};
        const auto two = tables(rows);
        QCOMPARE(two.size(), 2U);
        QCOMPARE(two.front().rowCount(), 3);
        // Pages of one list, whatever it is imported as.
        QList<HandRow> pages = rows;
        pages[0] = textRow(u"死亡人员");
        QCOMPARE(tables(pages).size(), 1U);
        const auto taken = check(rows, ListKind::UnenrolledPersons);
        QVERIFY(taken);
        QCOMPARE(taken->counts().read, 1);
    }

    /// 已参保 below or beside 未参保.
    void whoIsInsuredIsNotAmongTheUninsured() {
        const auto below = check({textRow(u"新车村委会未参保人员名单"),
                                  textRow(u"序号|姓名|身份证号"),
                                  {u"1"_s, u"李一"_s, idOf(1)},
                                  textRow(u"新车村委会已参保人员名单"),
                                  textRow(u"序号|姓名|身份证号"),
                                  {u"1"_s, u"李二"_s, idOf(2)}},
                                 ListKind::UnenrolledPersons);
        QVERIFY(below);
        QCOMPARE(below->counts().read, 1);
        const auto beside = check({textRow(u"未参保人员||||已参保人员||"),
                                   textRow(u"序号|姓名|身份证号||序号|姓名|身份证号"),
                                   {u"1"_s, u"李一"_s, idOf(1), {}, u"1"_s, u"李二"_s, idOf(2)}},
                                  ListKind::UnenrolledPersons);
        QVERIFY(beside);
        QCOMPARE(beside->counts().read, 1);
        QCOMPARE(beside->row(0).reading.person.name, u"李一"_s);
    }

    void oneUnderTheOtherWithItsColumnsElsewhere() {
        const auto two = tables({textRow(u"一、新车村委会|||"),
                                 textRow(u"序号|姓名|身份证号|电话"),
                                 {u"1"_s, u"李一"_s, idOf(1), {}},
                                 {},
                                 textRow(u"二、小寨村委会|||"),
                                 textRow(u"序号|身份证号|姓名|电话"),
                                 {u"1"_s, idOf(2), u"李二"_s, {}}});
        QCOMPARE(two.size(), 2U);
        QCOMPARE(rowsOf(two[0]), u"1:A一、新车村委会\n2:A序号 B姓名 C身份证号 D电话\n3:A1 B李一 C%1"_s.arg(idOf(1)));
        QCOMPARE(rowsOf(two[1]), u"5:A二、小寨村委会\n6:A序号 B身份证号 C姓名 D电话\n7:A1 B%1 C李二"_s.arg(idOf(2)));
        QCOMPARE(two[1].placeName(), u"名单"_s);
    }
};

QTEST_APPLESS_MAIN(TestTables)
#include "tst_tables.moc"
