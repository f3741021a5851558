#include "tests/core/intake/intake_fixture.h"

#include "core/demo/demo_data.h"
#include "core/intake/kind_guess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

QString guessed(QList<HandSheet> sheets, const QString& fileName = u"新建工作表.xlsx"_s) {
    HandWorkbook workbook(std::move(sheets));
    const auto kind = intake::guessKind(workbook, fileName);
    return kind && *kind ? domain::code(**kind) : u"-"_s;
}

} // namespace

/// The kind that is proposed for a dropped file.
class TestKindGuess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTitleSpeaksFirst() {
        const HandRow people = textRow(u"姓名|身份证号");
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"弥勒市养老保险中断缴费人员清单"), people}}}, u"未参保人员.xlsx"_s),
                 u"lapsed-payers"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"弥勒市16周岁以上未参加基本养老保险人员名册"), people}}}),
                 u"unenrolled-persons"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"尘肺病重点行业未参加工伤保险企业名单"), people}}}),
                 u"dust-employers"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"弥勒市已就业未参加企业职工养老保险人员名单"), people}}}),
                 u"employed-unenrolled"_s);
    }

    void titlesStandUnderAnnexNumbersAndBesideSenders() {
        const HandRow people = textRow(u"村|户主|姓名|身份证号");
        const QList<HandRow> above{textRow(u"附件1"), textRow(u"填报单位：弥勒市残疾人联合会"),
                                   textRow(u"突发严重困难户人员花名册")};
        QCOMPARE(guessed({{u"Sheet1"_s, above + QList<HandRow>{people}}}), u"poverty-risk"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"报表名称|死亡人员明细"), people}}}), u"deaths"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"安置帮教对象花名册"), people}}}), u"sentenced"_s);
    }

    void whoIsNotInsuredIsNotAmongTheInsured() {
        const HandRow people = textRow(u"姓名|身份证号");
        for (const QString& title : {u"未参加城乡居民基本医疗保险人员明细表"_s, u"居民医保未参保人员"_s}) {
            QCOMPARE(guessed({{u"Sheet1"_s, {{title}, people}}}), u"unenrolled-persons"_s);
        }
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"居民医保断缴人员名单"), people}}}), u"lapsed-payers"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"居民医保参保人员名单"), people}}}), u"medical-insured"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"城乡居民养老保险待遇领取人员名册"), people}}}),
                 u"pension-insured"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"朋普镇未参保个体工商户名单"), textRow(u"字号|经营者")}}}),
                 u"unenrolled-employers"_s);
        QCOMPARE(
            guessed({{u"Sheet1"_s, {textRow(u"农民专业合作社未参保情况统计表"), textRow(u"合作社名称|信用代码")}}}),
            u"unenrolled-employers"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"用人单位未参保人员名单"), people}}}), u"unenrolled-persons"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"未参加工伤保险个体工商户清单"), textRow(u"字号|经营者姓名")}}}),
                 u"unenrolled-employers"_s);
    }

    void instructionsNameNoKind() {
        QCOMPARE(guessed({{u"填表说明"_s, {textRow(u"一、姓名与户口簿一致")}},
                          {u"新车"_s, {textRow(u"姓名|身份证号"), {u"李一"_s, idOf(1)}}}}),
                 u"unenrolled-persons"_s);
    }

    void thenTheFilesNameThenTheSheets() {
        const QList<HandRow> bare{textRow(u"姓名|身份证号"), {u"李一"_s, idOf(1)}};
        QCOMPARE(guessed({{u"低保"_s, bare}}, u"死亡人员(6月).xlsx"_s), u"deaths"_s);
        QCOMPARE(guessed({{u"低保"_s, bare}}), u"minimum-living"_s);
    }

    void thenColumnsThatOnlyOneKindHas() {
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"姓名|身份证号|死亡日期")}}}), u"deaths"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"姓名|身份证号|学籍状态")}}}), u"students"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"纳税人名称|纳税人识别号|税款所属期")}}}), u"taxpayers"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"姓名|身份证号|就业单位|统一社会信用代码")}}}),
                 u"employed-unenrolled"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"姓名|身份证号|村")}}}), u"unenrolled-persons"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"户主|姓名|与户主关系|身份证号")}}}), u"households"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"户主|未参保人|与户主关系|身份证号")}}}), u"unenrolled-persons"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"姓名|身份证号|紧急联系人|与本人关系")}}}), u"unenrolled-persons"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"企业名称|统一社会信用代码|成立日期|登记状态")}}}),
                 u"market-registered"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"单位名称|统一社会信用代码")}}}), u"unenrolled-employers"_s);
    }

    /// The demo's nineteen lists, as the city and the departments name and head them.
    void everyKindOfListIsKnown() {
        const auto data = demo::makeDemo({.persons = 2000, .seed = 5});
        QVERIFY(data);
        QTemporaryDir folder;
        for (const QList<demo::DemoList>* const lists : {&data->cityLists, &data->departmentLists}) {
            for (const demo::DemoList& list : *lists) {
                const QString path = folder.filePath(u"list.xlsx"_s);
                QVERIFY(demo::writeList(list, path));
                auto workbook = sheet::openWorkbook(path);
                QVERIFY(workbook);
                const auto kind = intake::guessKind(**workbook, list.file);
                QVERIFY(kind);
                QVERIFY2(*kind == list.kind, qPrintable(list.file));
            }
        }
    }

    void nothingSpeaksForNothing() {
        QCOMPARE(guessed({{u"Sheet1"_s, {textRow(u"会议通知")}}}), u"-"_s);
        QCOMPARE(guessed({{u"Sheet1"_s, {}}}), u"-"_s);
        QCOMPARE(guessed({{u"死亡"_s, {textRow(u"姓名|身份证号")}, {}, true}}), u"-"_s); // hidden
    }
};

QTEST_APPLESS_MAIN(TestKindGuess)
#include "tst_kind_guess.moc"
