#include "tests/core/intake/intake_fixture.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::ListKind;

/// Rows below the header: who is somebody, and what is a heading, a total, a signature, a note.
class TestRowRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Rows that are about nobody, in lists that begin with the name: each alone between two people.
    void rowsAboutNobody_data() {
        QTest::addColumn<QString>("cells");
        for (const char16_t* const row : {u"必填|必填||",
                                          u"文本|18位||",
                                          u"XM|SFZH|XB|DH",
                                          u"A|B|C|D",
                                          u"（姓名）|18位身份证||",
                                          u"如：张三|||",
                                          u"填写本人姓名|与身份证一致||",
                                          u"列1|列2|列3|列4",
                                          u"姓  名|身份证号码|性别|电话",
                                          u"以下空白|||",
                                          u"———以下无正文———|||",
                                          u"以下为新增人员|||",
                                          u"附件2|||",
                                          u"---11月补报---|||",
                                          u"第1页 共2页|||",
                                          u"（续上表）|||",
                                          u"NAME|ID NO|SEX|TEL",
                                          u"以上人员均已核实|||",
                                          u"2026年6月1日|||",
                                          u"2026年6月1日||2026年6月2日|",
                                          u"男|3||",
                                          u"其中：|脱贫人口3人||",
                                          u"---- 共 3 条记录 ----|||",
                                          u"已选择3行。|||",
                                          u"(3 rows affected)|||",
                                          u"死亡|3||",
                                          u"核实情况统计|||",
                                          u"女||2|",
                                          u"经办：|审核：||",
                                          u"总人数：4人|||",
                                          u"共4人|||",
                                          u"村支书：李某|||",
                                          u"新车村|||",
                                          u"大寨小组|||",
                                          u"人数|2||",
                                          u"2人|||",
                                          u"已核实4人|||",
                                          u"外出务工2人，死亡1人，其他1人|||",
                                          u"未参保人员名单|||",
                                          u"填表人：赵某|填报日期：2026年12月10日||",
                                          u"填表人：赵某|联系电话：13888888888||",
                                          u"|2026年12月10日||",
                                          u"|朋普镇人民政府||",
                                          u"||0|"}) {
            const QString cells = QString::fromUtf16(row);
            QTest::newRow(qPrintable(cells)) << cells;
        }
    }
    void rowsAboutNobody() {
        QFETCH(QString, cells);
        for (const bool underTheHeader : {true, false}) {
            if (!underTheHeader && (cells.startsWith(u"XM") || cells.startsWith(u"NAME") || cells.startsWith(u"A|"))) {
                continue; // further down that is somebody, however he is called
            }
            QList<HandRow> rows{textRow(u"未参保人员名单"),
                                textRow(u"姓名|身份证号|性别|电话"),
                                {u"李一"_s, idOf(1), {}, {}},
                                {u"李二"_s, idOf(2), {}, {}}};
            rows.insert(underTheHeader ? 2 : 3, textRow(cells));
            const auto list = check(rows, ListKind::UnenrolledPersons);
            QVERIFY(list);
            QCOMPARE(list->counts().read, 2);
            QCOMPARE(list->counts().accepted, 2);
        }
    }

    /// And rows that look a little like those, about somebody.
    void rowsAboutSomebody_data() {
        QTest::addColumn<QString>("cells");
        for (const char16_t* const row :
             {u"李三|||", u"李三|无||", u"李三|（无）||", u"李三|格式不对||", u"小寨村|||13800000001", u"JOHN|||",
              u"李三|身份证丢失||", u"||女|13800000001", u"李三等3人|||"}) {
            const QString cells = QString::fromUtf16(row);
            QTest::newRow(qPrintable(cells)) << cells;
        }
    }
    void rowsAboutSomebody() {
        QFETCH(QString, cells);
        const auto list =
            check({textRow(u"姓名|身份证号|性别|电话"), {u"李一"_s, idOf(1), u"男"_s, {}}, textRow(cells)},
                  ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts().read, 2);
    }

    void whatExplainsTheColumnsIsNobody() {
        const QList<HandRow> people{{u"1"_s, u"李一"_s, u"2"_s, idOf(1), {}}, {u"2"_s, u"李二"_s, u"2"_s, idOf(2), {}}};
        const auto list = check(
            QList<HandRow>{textRow(u"序号|姓名|性别|身份证号|未参保原因"), textRow(u"||1男2女||1无意愿2外出")} + people,
            ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts(), (intake::CheckedCounts{2, 2, 2, 0, 0}));
    }

    void whatAProgramCallsItsFieldsIsNobody() {
        const auto list = check({textRow(u"序号|姓名|身份证号|村"),
                                 textRow(u"ID|XM|SFZH|CWH"),
                                 textRow(u"NUMBER|VARCHAR(50)|VARCHAR(18)|VARCHAR(20)"),
                                 {u"1"_s, u"李一"_s, idOf(1), u"新车村"_s}},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts().read, 1);
    }

    /// What a village sends that has nobody to report.
    void rowsThatSayNothingAreNobody() {
        const auto list = check({textRow(u"序号|姓名|身份证号|备注"),
                                 {u"1"_s, u"李一"_s, idOf(1), {}},
                                 textRow(u"2|无|无|无"),
                                 textRow(u"|/|/|")},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts(), (intake::CheckedCounts{1, 1, 1, 0, 0}));
    }

    void rowsFilledInAdvanceAreNobody() {
        QList<HandRow> rows{textRow(u"序号|姓名|身份证号|村|是否参保"),
                            {u"1"_s, u"李一"_s, idOf(1), u"新车村"_s, u"是"_s},
                            textRow(u"2|||新车村|否")};
        const auto forgotten = check(rows, ListKind::UnenrolledPersons);
        QVERIFY(forgotten);
        QCOMPARE(forgotten->counts(), (intake::CheckedCounts{2, 1, 0, 1, 0})); // somebody whose name is missing
        rows.append(textRow(u"3|||新车村|否"));
        rows.append(textRow(u"4|||新车村|否"));
        const auto inAdvance = check(rows, ListKind::UnenrolledPersons);
        QVERIFY(inAdvance);
        QCOMPARE(inAdvance->counts(), (intake::CheckedCounts{1, 1, 0, 0, 0}));
    }

    void whatStandsBesideTheTableIsNobody() {
        const auto list = check({textRow(u"序号|姓名|身份证号||代码|含义"),
                                 {u"1"_s, u"李一"_s, idOf(1), {}, u"1"_s, u"无意愿"_s},
                                 textRow(u"||||2|在校"),
                                 textRow(u"||||3|服役")},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts().read, 1);
    }

    void whatStandsOverTheTableMayStandThereOnceMore() {
        const auto list = check({textRow(u"未参保人员名单|||"),
                                 textRow(u"单位：朋普镇||制表：2026年6月1日|"),
                                 textRow(u"姓名|身份证号|性别|电话"),
                                 {u"李一"_s, idOf(1), {}, {}},
                                 textRow(u"单位：朋普镇||制表：2026年6月2日|"),
                                 textRow(u"姓名|身份证号|性别|电话"),
                                 {u"李二"_s, idOf(2), {}, {}}},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts(), (intake::CheckedCounts{2, 2, 2, 0, 0}));
    }

    /// What is left of a sheet's drawing, or of its encoding.
    void aFirstCellMayHoldNothingButControlCharacters() {
        const auto list = check({textRow(u"序号|姓名|身份证号"),
                                 {u"\u0011"_s, u"李一"_s, {}},
                                 {u"\u200B"_s, u"李二"_s, idOf(2)},
                                 {u"3"_s, u"李三"_s, idOf(3)}},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts().read, 3);
    }

    void aLabelIsNoSerialNumber() {
        const auto list =
            check({textRow(u"序号|单位名称|统一社会信用代码|用工人数"),
                   textRow(u"1|弥勒市鑫源商贸有限公司|91532504PDY00001XJ|5"), textRow(u"核查组长：||联系电话：|")},
                  ListKind::UnenrolledEmployers);
        QVERIFY(list);
        QCOMPARE(list->counts().read, 1);
    }

    /// 调查人：李某, in cells of their own below the table.
    void whoSignedIsNobody() {
        const auto read = [](const HandRow& row) {
            const auto list = check({textRow(u"序号|姓名|身份证号|电话"), {u"1"_s, u"李一"_s, idOf(1), {}}, row},
                                    ListKind::UnenrolledPersons);
            return list ? list->counts().read : 0;
        };
        QCOMPARE(read(textRow(u"调查人：|李三||")), 1);
        QCOMPARE(read(textRow(u"包村领导：|李三|经办人：|李四")), 1);
        QCOMPARE(read({u"填表人："_s, u"李三"_s, idOf(3), {}}), 1);
        QCOMPARE(read(textRow(u"2：|李三||")), 2);
        QCOMPARE(read({u"2："_s, u"李三"_s, idOf(3), {}}), 2);
    }

    void headingsOverEmployers() {
        const auto list = check({textRow(u"单位名称|统一社会信用代码|用工人数"), textRow(u"一、建筑业||"),
                                 textRow(u"弥勒市鑫源商贸有限公司|91532504PDY00001XJ|5"), textRow(u"共1家||")},
                                ListKind::UnenrolledEmployers);
        QVERIFY(list);
        QCOMPARE(list->counts().read, 1);
    }
};

QTEST_APPLESS_MAIN(TestRowRoles)
#include "tst_row_roles.moc"
