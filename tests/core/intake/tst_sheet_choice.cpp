#include "core/intake/list_json.h"
#include "core/intake/rejects.h"
#include "tests/core/intake/import_fixture.h"
#include "tests/core/intake/intake_fixture.h"
#include "tests/support/sheet_files.h"

#include <QJsonObject>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::ListKind;
using intake::CheckedList;
using intake::OfferedSheet;

namespace {

/// Three people from `first` on under a header: a word of {序号, 姓名, 身份证号, 性别} is that, any other column is
/// blank.
HandSheet people(const QString& name, const QString& header, int first, int count = 3) {
    QList<HandRow> rows;
    if (!header.isEmpty()) {
        rows.append(textRow(header));
    }
    const QStringList columns = (header.isEmpty() ? u"序号|姓名|身份证号|性别"_s : header).split(u'|');
    for (int i = first; i < first + count; ++i) {
        HandRow row;
        for (const QString& column : columns) {
            row.append(column == u"序号"                  ? HandCell(QString::number(i))
                       : column == u"姓名"                ? HandCell(u"李"_s + QChar(u'一' + i))
                       : column.startsWith(u"身份证号"_s) ? HandCell(idOf(i))
                       : column == u"性别"                ? HandCell(i % 2 == 1 ? u"男"_s : u"女"_s)
                                                          : HandCell());
        }
        rows.append(row);
    }
    return {name, rows};
}

/// The sheets taken, and those that are not with the reason: "新车村 小寨村 | 汇总:no-list".
QString taken(const Result<CheckedList>& list) {
    QStringList names;
    for (const intake::CheckedSheet& sheet : list->sheets()) {
        names.append(sheet.grid.name());
    }
    names.append(u"|"_s);
    for (const QJsonValue& sheet : intake::otherSheetsJson(*list)) {
        names.append(sheet[u"name"_s].toString() + u':' + sheet[u"because"_s].toString() +
                     (sheet[u"holds_subjects"_s].toBool() ? u"!"_s : QString()));
    }
    return names.join(u' ');
}

Result<CheckedList> checkAll(const QList<HandSheet>& sheets, ListKind kind = ListKind::UnenrolledPersons) {
    return check(sheets, requestFor(kind));
}

} // namespace

/// Which of a file's sheets are the list.
class TestSheetChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A village that changed its sheet a little is still a part of the list, by its own columns.
    void aSheetOfAnotherShapeMayBeAPartOfTheList_data() {
        QTest::addColumn<HandSheet>("other");
        QTest::newRow("a column more") << people(u"小寨村"_s, u"序号|姓名|身份证号|性别|备注"_s, 4);
        QTest::newRow("a column less") << people(u"小寨村"_s, u"姓名|身份证号"_s, 4);
        QTest::newRow("another word") << people(u"小寨村"_s, u"序号|姓名|身份证号码|性别"_s, 4);
        QTest::newRow("another order") << people(u"小寨村"_s, u"序号|身份证号|姓名|性别"_s, 4);
        QTest::newRow("a blank column before") << people(u"小寨村"_s, u"|序号|姓名|身份证号|性别"_s, 4);
        QTest::newRow("a remark beside the header") << people(u"小寨村"_s, u"序号|姓名|身份证号|性别||改过"_s, 4);
        QTest::newRow("no name") << people(u"Sheet2"_s, u"姓名|身份证号码|性别"_s, 4);
        QTest::newRow("no header") << people(u"小寨村"_s, {}, 4);
        QTest::newRow("no header, few rows") << people(u"小寨村"_s, {}, 4, 1);
    }
    void aSheetOfAnotherShapeMayBeAPartOfTheList() {
        QFETCH(const HandSheet, other);
        const auto list = checkAll({people(u"新车村"_s, u"序号|姓名|身份证号|性别"_s, 1), other});
        QVERIFY(list);
        QCOMPARE(taken(list), u"新车村 %1 |"_s.arg(other.name));
        const int villageless = other.name == u"小寨村" ? 0 : list->rowCount() - 3;
        QCOMPARE(list->counts(), (intake::CheckedCounts{list->rowCount(), list->rowCount(), villageless, 0, 0}));
        QCOMPARE(list->row(3).reading.person.name, u"李"_s + QChar(u'一' + 4));
        QCOMPARE(list->row(3).reading.person.citizenId, idOf(4));
        QCOMPARE(list->row(3).reading.person.village, other.name == u"小寨村" ? DivisionId{3} : DivisionId());
    }

    void whatIsSomethingElseIsOnlyOffered_data() {
        QTest::addColumn<HandSheet>("other");
        QTest::addColumn<QString>("expected");
        QTest::newRow("summary") << HandSheet{u"汇总"_s, {textRow(u"村|姓名|人数"), textRow(u"新车村|王主任|3")}}
                                 << u"新车村 | 汇总:another-list"_s;
        QTest::newRow("instructions") << HandSheet{u"填表说明"_s,
                                                   {textRow(u"列名|要求|示例"),
                                                    textRow(u"姓名|与身份证一致|张某某"),
                                                    {u"身份证号"_s, u"18位"_s, idOf(9)},
                                                    textRow(u"村委会|全称|某某村委会"),
                                                    textRow(u"联系电话|11位|13888888888"),
                                                    textRow(u"性别|男或女|男")}}
                                      << u"新车村 | 填表说明:no-list"_s;
        QTest::newRow("example") << people(u"示例"_s, u"序号|姓名|身份证号|性别"_s, 4, 1)
                                 << u"新车村 | 示例:another-list"_s;
        QTest::newRow("those enrolled") << people(u"已参保"_s, u"序号|姓名|身份证号|性别"_s, 4, 9)
                                        << u"新车村 | 已参保:another-list"_s;
        QTest::newRow("a form") << HandSheet{u"登记表"_s,
                                             {textRow(u"姓名|李一|性别|男"),
                                              {u"身份证号"_s, idOf(9)},
                                              textRow(u"户籍地址|朋普镇"),
                                              textRow(u"原因|外出")}}
                                << u"新车村 | 登记表:no-list"_s;
        QTest::newRow("the dead") << HandSheet{u"死亡"_s,
                                               {textRow(u"姓名|身份证号|死亡时间"),
                                                {u"李九"_s, idOf(9), u"2026.3.5"_s}}}
                                  << u"新车村 | 死亡:another-list!"_s;
        QTest::newRow("the insured") << HandSheet{u"Sheet2"_s,
                                                  {textRow(u"姓名|身份证号|参保时间"),
                                                   {u"李九"_s, idOf(9), u"2020.1"_s}}}
                                     << u"新车村 | Sheet2:another-list!"_s;
        QTest::newRow("something to look up in")
            << HandSheet{u"Sheet2"_s, {textRow(u"姓名|身份证号|参保状态"), {u"李九"_s, idOf(9), u"正常"_s}}}
            << u"新车村 | Sheet2:another-list!"_s;
        QTest::newRow("the village's cadres")
            << HandSheet{u"Sheet2"_s,
                         {textRow(u"姓名|身份证号|职务|任职日期|包保片区|学习情况|工资"),
                          {u"李九"_s, idOf(9), u"主任"_s}}}
            << u"新车村 | Sheet2:another-list!"_s;
        QTest::newRow("employers") << HandSheet{u"单位"_s,
                                                {textRow(u"单位名称|统一社会信用代码|经理姓名|身份证号"),
                                                 {u"弥勒市鑫源商贸有限公司"_s, u"91532504PDY00001XJ"_s, u"李九"_s,
                                                  idOf(9)}}}
                                   << u"新车村 | 单位:another-list!"_s;
        QTest::newRow("a code table") << HandSheet{u"代码"_s, {textRow(u"代码|名称"), textRow(u"1|无意愿")}}
                                      << u"新车村 | 代码:no-list"_s;
        QTest::newRow("ids under no name")
            << HandSheet{u"Sheet3"_s, {{idOf(8)}, {idOf(9)}}} << u"新车村 | Sheet3:another-list!"_s;
    }
    void whatIsSomethingElseIsOnlyOffered() {
        QFETCH(const HandSheet, other);
        QFETCH(const QString, expected);
        const auto list = checkAll({people(u"新车村"_s, u"序号|姓名|身份证号|性别"_s, 1), other});
        QVERIFY(list);
        QCOMPARE(taken(list), expected);
        QCOMPARE(list->counts().accepted, 3);
        // Alone it is what it was.
        QCOMPARE(taken(checkAll({other, people(u"新车村"_s, u"序号|姓名|身份证号|性别"_s, 1)})), expected);
    }

    /// All lists of the city or of several departments in one file, with the same columns: by their words alone.
    void ofSeveralKindsTheOneThatIsNamedIsTaken() {
        const QString columns = u"序号|姓名|身份证号|性别"_s;
        const QList<HandSheet> named{people(u"低保"_s, columns, 1, 9), people(u"特困人员"_s, columns, 10),
                                     people(u"残疾人"_s, columns, 20, 5)};
        QCOMPARE(taken(checkAll(named, ListKind::ExtremePoverty)),
                 u"特困人员 | 低保:another-list! 残疾人:another-list!"_s);
        QCOMPARE(taken(checkAll(named, ListKind::MinimumLiving)),
                 u"低保 | 特困人员:another-list! 残疾人:another-list!"_s);
        // Nothing says to be this: then all may be.
        QCOMPARE(taken(checkAll(named, ListKind::Households)), u"低保 特困人员 残疾人 |"_s);
    }

    void aTitleNamesTheKindToo() {
        const auto titled = [](const QString& name, const QString& title, int first, int count) {
            HandSheet sheet = people(name, u"序号|姓名|身份证号|性别"_s, first, count);
            sheet.rows.prepend({title});
            sheet.rows.prepend({u"附件"_s});
            return sheet;
        };
        const QList<HandSheet> sheets{titled(u"Sheet1"_s, u"弥勒市未参保人员名单"_s, 1, 9),
                                      titled(u"Sheet2"_s, u"弥勒市已就业未参保人员名单"_s, 10, 3),
                                      titled(u"Sheet3"_s, u"弥勒市居民医保未参保名单"_s, 20, 3)};
        QCOMPARE(taken(checkAll(sheets, ListKind::EmployedUnenrolled)),
                 u"Sheet2 | Sheet1:another-list! Sheet3:another-list!"_s);
        QCOMPARE(taken(checkAll(sheets)), u"Sheet1 Sheet3 | Sheet2:another-list!"_s);
        QCOMPARE(taken(checkAll({sheets[0], titled(u"大学生"_s, u"弥勒市未参保人员名单"_s, 30, 3)})),
                 u"Sheet1 大学生 |"_s); // the name says whom, the title of what list
        QCOMPARE(taken(checkAll({titled(u"Sheet1"_s, u"2026年参保人员名单"_s, 1, 9),
                                 titled(u"Sheet2"_s, u"2026年未参保人员名单"_s, 10, 3)})),
                 u"Sheet2 | Sheet1:another-list!"_s);
        QCOMPARE(taken(checkAll({titled(u"Sheet1"_s, u"应参保人员核实名单"_s, 1, 9),
                                 titled(u"Sheet2"_s, u"未参保人员名单"_s, 10, 3)})),
                 u"Sheet1 Sheet2 |"_s);
    }

    /// What the user says of a column is said of the sheet that is shown.
    void correctionsAreForTheMainSheetsShape() {
        auto request = requestFor(ListKind::UnenrolledPersons);
        request.columns = {{intake::Field::Phone, 3}, {intake::Field::Sex, -1}};
        const auto list = check({people(u"小寨村"_s, u"姓名|身份证号|民族|性别"_s, 9, 1),
                                 people(u"新车村"_s, u"序号|姓名|身份证号|性别"_s, 1),
                                 people(u"庆来村"_s, u"序号|姓名|身份证号|性别"_s, 4)},
                                request);
        QVERIFY(list);
        QCOMPARE(list->sheets().size(), 3U);
        QCOMPARE(list->mainSheet(), 1);
        QCOMPARE(list->sheets()[0].mapping.columnOf(intake::Field::Sex), 3);
        QVERIFY(list->sheets()[0].lesson.isEmpty());
        QCOMPARE(list->sheets()[1].mapping.columnOf(intake::Field::Phone), 3);
        QCOMPARE(list->sheets()[2].mapping.columnOf(intake::Field::Phone), 3);
        QCOMPARE(list->sheets()[2].lesson.choices, request.columns);
    }

    void aHeaderRowIsForTheMainSheetsShape() {
        auto request = requestFor(ListKind::UnenrolledPersons);
        request.headerRow = 3;
        HandSheet titled = people(u"新车村"_s, u"序号|姓名|身份证号|性别"_s, 1, 4);
        titled.rows.prepend(textRow(u"名单"));
        titled.rows.prepend(textRow(u"附件"));
        const auto list = check({titled, people(u"小寨村"_s, u"姓名|身份证号"_s, 5)}, request);
        QVERIFY(list);
        QCOMPARE(taken(list), u"新车村 小寨村 |"_s);
        QCOMPARE(list->counts().accepted, 7);
    }

    void rowsOfAnyShapeGoBackUnderTheMainSheetsHeader() {
        HandSheet other = people(u"小寨村"_s, u"身份证号码|姓名|备注"_s, 4);
        other.rows[2] = {idOf(4), u"李某"_s, u"外出"_s};
        SheetFiles files;
        const QString path = files.path(u"退回.xlsx"_s);
        const auto list = checkAll({people(u"新车村"_s, u"姓名|身份证号"_s, 1, 4), other});
        QVERIFY(list);
        QVERIFY(intake::writeRejects(*list, path, intake::RejectedRows::AndThoseWarned));
        const QString written = shown(path);
        QVERIFY2(written.contains(u"E=s:姓名 F=s:身份证号 G=s:备注"_s), qPrintable(written));
        QVERIFY2(written.contains(u"E=s:李某 F=s:%1 G=s:外出"_s.arg(idOf(4))), qPrintable(written));
    }

    /// A whole list withdraws who is missing: not while a sheet with people was not understood.
    void aWholeListDoesNotWithdrawBesideASheetLeftOut() {
        LedgerFixture fixture;
        const auto sheetOf = [&](const QString& name, const QString& header, QList<int> numbers) {
            HandSheet sheet{name, {textRow(header)}};
            for (const int number : numbers) {
                const domain::Person person = fixture.person(number);
                sheet.rows.append(HandRow{person.name, person.citizenId, u"2026.3.5"_s});
            }
            return sheet;
        };
        const auto import = [&](const QList<HandSheet>& sheets, const intake::ImportOptions& options) {
            HandWorkbook workbook(sheets);
            intake::CheckRequest request = requestFor(ListKind::UnenrolledPersons);
            request.office = intake::officeOf(fixture.ledger()).value();
            const auto list = intake::checkList(workbook, request);
            return list ? intake::commitImport(fixture.session(), *list, options) : std::unexpected(list.error());
        };
        const HandSheet first = sheetOf(u"一"_s, u"姓名|身份证号"_s, {1, 2, 3});
        CANBAO_VERIFY_OK(import({first, sheetOf(u"二"_s, u"姓名|身份证号"_s, {4, 5})}, optionsOf("first", true)));

        const HandSheet odd = sheetOf(u"二"_s, u"姓名|身份证号|死亡时间"_s, {4, 5});
        intake::ImportOptions options = optionsOf("second", true);
        const auto refused = import({first, odd}, options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::User);
        QVERIFY(refused.error().message.contains(u"二"_s));
        options.withdrawalConfirmed = true;
        const auto confirmed = import({first, odd}, options);
        CANBAO_VERIFY_OK(confirmed);
        QCOMPARE(confirmed->counts.withdrawn, 2);
        // Nobody to withdraw: nothing to confirm.
        CANBAO_VERIFY_OK(import({first, odd}, optionsOf("third", true)));
    }
};

QTEST_GUILESS_MAIN(TestSheetChoice)
#include "tst_sheet_choice.moc"
