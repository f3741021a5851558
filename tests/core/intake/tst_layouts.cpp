#include "tests/core/intake/intake_fixture.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::ListKind;
using intake::CheckedList;
using intake::Fate;

namespace {

/// Where the list was found, in Excel's rows: "header 3–4, data 5–8, read 3".
QString found(const CheckedList& list) {
    const intake::CheckedSheet& sheet = list.sheets().front();
    const auto row = [&](int ordinal) { return sheet.grid.rowNumber(ordinal) + 1; };
    const QString header = sheet.layout.hasHeader()
                               ? u"header %1–%2"_s.arg(row(sheet.layout.firstHeader)).arg(row(sheet.layout.lastHeader))
                               : u"no header"_s;
    return header + u", data %1–%2, read %3"_s.arg(sheet.firstRow + 1).arg(sheet.lastRow + 1).arg(list.counts().read);
}

} // namespace

/// Sheets as offices lay them out, and what is understood of each.
class TestLayouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlainTable() {
        const auto list = check(
            {textRow(u"姓名|身份证号|村"), {u"李一"_s, idOf(1), u"新车村委会"_s}, {u"李二"_s, idOf(2), u"小寨"_s}},
            ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(found(*list), u"header 1–1, data 2–3, read 2"_s);
        QCOMPARE(columnsOf(*list), u"name=A citizen_id=B village=C"_s);
        QCOMPARE(list->counts().accepted, 2);
        QCOMPARE(list->row(0).reading.person.village, DivisionId{2});
        QCOMPARE(list->row(1).reading.person.village, DivisionId{3});
    }

    void titlesGroupsTotalsAndSignatures() {
        const auto list = check(
            {
                textRow(u"弥勒市16周岁以上未参加基本养老保险人员名册"),
                textRow(u"填报单位（盖章）：弥勒市人力资源和社会保障局|||填报日期：2025年6月30日"),
                textRow(u"序号|乡镇|村委会|个人基本信息||核实情况|"),
                textRow(u"|||姓名|身份证号|未参保原因|备注"),
                {Number{u"1"_s}, u"朋普镇"_s, u"新车村委会"_s, u"李一"_s, idOf(1), u"外出务工"_s, {}},
                {},
                {Number{u"2"_s}, u"朋普镇"_s, u"小寨村委会"_s, u"李二"_s, idOf(2), {}, {}},
                textRow(u"合计|||2人"),
                {},
                textRow(u"填表人：　　　　　　审核人：　　　　　　联系电话："),
            },
            ListKind::UnenrolledPersons,
            {{2, 0, 3, 0}, {2, 1, 3, 1}, {2, 2, 3, 2}, {2, 3, 2, 4}, {2, 5, 2, 6}, {0, 0, 0, 6}});
        QVERIFY(list);
        QCOMPARE(found(*list), u"header 3–4, data 5–7, read 2"_s);
        QCOMPARE(columnsOf(*list), u"serial=A name=D citizen_id=E town=B village=C reason=F note=G"_s);
        QCOMPARE(list->sheets().front().layout.columns.at(4).group, u"个人基本信息"_s);
    }

    void groupsThatAreNotMergedAsInCsv() {
        const auto list =
            check({textRow(u"序号|单位信息|||核查|"), textRow(u"|单位名称|统一社会信用代码|联系电话|核查情况|备注"),
                   textRow(u"1|弥勒市鑫源商贸有限公司|91532504PDY00001XJ|0873-6123456||")},
                  ListKind::UnenrolledEmployers);
        QVERIFY(list);
        QCOMPARE(found(*list), u"header 1–2, data 3–3, read 1"_s);
        QCOMPARE(columnsOf(*list), u"serial=A phone=D verification=E note=F employer_name=B credit_code=C"_s);
    }

    /// A guardian's 姓名 under 监护人 is not the person's.
    void groupsTellWhoseNameItIs() {
        const auto list = check({textRow(u"监护人||本人|"),
                                 textRow(u"姓名|身份证号|姓名|身份证号"),
                                 {u"张大"_s, idOf(1), u"张小"_s, idOf(3)}},
                                ListKind::UnenrolledPersons, {{0, 0, 0, 1}, {0, 2, 0, 3}});
        QVERIFY(list);
        QCOMPARE(columnsOf(*list), u"name=C citizen_id=D"_s);
        QCOMPARE(list->row(0).reading.person.name, u"张小"_s);
    }

    void villagesMergedDownCountForEveryRow() {
        const auto list = check({textRow(u"村委会|姓名|身份证号"),
                                 {u"新车村委会"_s, u"李一"_s, idOf(1)},
                                 {{}, u"李二"_s, idOf(2)},
                                 {u"小寨村委会"_s, u"李三"_s, idOf(3)},
                                 {{}, u"李四"_s, idOf(4)},
                                 {{}, u"李五"_s, idOf(5)}},
                                ListKind::UnenrolledPersons, {{1, 0, 2, 0}, {3, 0, 4, 0}});
        QVERIFY(list);
        const auto village = [&](int row) { return list->row(row).reading.person.village.value; };
        QCOMPARE(village(1), 2);
        QCOMPARE(village(3), 3);
        QCOMPARE(village(4), 0); // outside the merge: nobody said so
        QCOMPARE(list->rawCells(1).first(), u"新车村委会"_s);
    }

    void numberingThatStartsAgainAndSubtotals() {
        const auto list = check({textRow(u"序号|姓名|身份证号"),
                                 {u"1"_s, u"李一"_s, idOf(1)},
                                 {u"2"_s, u"李二"_s, idOf(2)},
                                 textRow(u"新车村小计|2人|"),
                                 textRow(u"序号|姓名|身份证号"),
                                 {u"1"_s, u"李三"_s, idOf(3)},
                                 textRow(u"2||"),
                                 textRow(u"总 计|3人|")},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(found(*list), u"header 1–1, data 2–6, read 3"_s);
        QCOMPARE(list->counts().accepted, 3);
    }

    void columnNumbersUnderTheHeaderAndNotesUnderTheTable() {
        const auto list = check({textRow(u"序号|姓名|身份证号|备注"),
                                 textRow(u"甲|1|2|3"),
                                 {u"1"_s, u"李一"_s, idOf(1), {}},
                                 textRow(u"注：1.本表一式三份。"),
                                 textRow(u"  2.身份证号须为文本格式，不得使用科学计数法。"),
                                 textRow(u"单位负责人：|审核人：||填表人：")},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(found(*list), u"header 1–1, data 3–3, read 1"_s);
    }

    void aFooterMergedOverTheTableIsNobodyEvenWithAPhone() {
        const auto list = check({textRow(u"序号|姓名|身份证号|备注"),
                                 {u"1"_s, u"李一"_s, idOf(1), {}},
                                 textRow(u"填表人：某某　　审核人：某某　　联系电话：0873-0000000")},
                                ListKind::UnenrolledPersons, {{2, 0, 2, 3}});
        QVERIFY(list);
        QCOMPARE(found(*list), u"header 1–1, data 2–2, read 1"_s);
    }

    void blankColumnsAndRowsBefore() {
        const auto list = check({{},
                                 {},
                                 textRow(u"||名单"),
                                 {},
                                 textRow(u"||姓 名||身份证号码|"),
                                 {},
                                 {{}, {}, u"李一"_s, {}, idOf(1), {}}},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(found(*list), u"header 5–5, data 7–7, read 1"_s);
        QCOMPARE(columnsOf(*list), u"name=C citizen_id=E"_s);
    }

    void anExampleRowIsNobody() {
        const auto list =
            check({textRow(u"序号|姓名|身份证号"), {u"例"_s, u"张三"_s, idOf(9)}, {u"1"_s, u"李一"_s, idOf(1)}},
                  ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts().read, 1);
    }

    void withoutAHeaderTheContentTells() {
        QList<HandRow> rows;
        for (int i = 0; i < 12; ++i) {
            rows.append({u"新车村委会"_s, u"李"_s + QChar(u'一' + i), idOf(i + 1), i % 2 == 0 ? u"男"_s : u"女"_s,
                         u"1380000%1"_s.arg(i, 4, 10, QChar(u'0'))});
        }
        const auto list = check(rows, ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(found(*list), u"no header, data 1–12, read 12"_s);
        QCOMPARE(columnsOf(*list), u"name=B citizen_id=C sex=D village=A phone=E"_s);
        QCOMPARE(list->sheets().front().mapping.columns.value(intake::Field::CitizenId).by, intake::MappedBy::Content);
    }

    void aHeaderThatNamesNoIdIsCompletedByContent() {
        QList<HandRow> rows{textRow(u"姓名|编码|所属村")};
        for (int i = 0; i < 8; ++i) {
            rows.append({u"李"_s + QChar(u'一' + i), idOf(i + 1), u"小寨村"_s});
        }
        const auto list = check(rows, ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(columnsOf(*list), u"name=A citizen_id=B village=C"_s);
    }

    void namesAndIdsUnderEachOthersHeader() {
        QList<HandRow> rows{textRow(u"身份证号|姓名|村")};
        for (int i = 0; i < 8; ++i) {
            rows.append({u"李"_s + QChar(u'一' + i), idOf(i + 1), u"小寨村"_s});
        }
        const auto list = check(rows, ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(columnsOf(*list), u"name=A citizen_id=B village=C"_s);
        QCOMPARE(list->counts().warned, 0);
    }

    void theUsersWordIsTheLast() {
        auto request = requestFor(ListKind::UnenrolledPersons);
        request.columns = {{intake::Field::Name, 2}, {intake::Field::Phone, -1}};
        const auto list = check(
            {HandSheet{u"名单"_s,
                       {textRow(u"曾用名|身份证号|现用名|电话"), {u"李一"_s, idOf(1), u"李壹"_s, u"13800000001"_s}}}},
            request);
        QVERIFY(list);
        QCOMPARE(columnsOf(*list), u"name=C citizen_id=B"_s);
        QCOMPARE(list->row(0).reading.person.name, u"李壹"_s);
    }

    void aHeaderRowMayBePointedAt() {
        auto request = requestFor(ListKind::UnenrolledPersons);
        request.headerRow = 4;
        const QList<HandRow> rows{textRow(u"姓名|身份证号|村"),
                                  {u"李一"_s, idOf(1), u"小寨"_s},
                                  {},
                                  textRow(u"身份证号|姓名|村"),
                                  {idOf(2), u"李二"_s, u"小寨"_s}};
        const auto list = check({HandSheet{u"名单"_s, rows}}, request);
        QVERIFY(list);
        QCOMPARE(found(*list), u"header 4–4, data 5–5, read 1"_s);
        QCOMPARE(columnsOf(*list), u"name=B citizen_id=A village=C"_s);

        request.headerRow = 3;
        const auto blank = check({HandSheet{u"名单"_s, rows}}, request);
        QVERIFY(!blank);
        QCOMPARE(blank.error().kind, Error::Kind::User);
    }

    void sheetsOfOneShapeAreOneList() {
        const auto sheetOf = [](const QString& name, int first) {
            return HandSheet{name,
                             {textRow(u"花名册"),
                              textRow(u"序号|姓名|身份证号|村"),
                              {u"1"_s, u"李一"_s, idOf(first), name},
                              {u"2"_s, u"李二"_s, idOf(first + 1), name}}};
        };
        HandSheet hidden = sheetOf(u"庆来村"_s, 31);
        hidden.hidden = true;
        const auto list = check({HandSheet{u"填表说明"_s, {textRow(u"请按要求填写本表")}}, sheetOf(u"新车村"_s, 1),
                                 HandSheet{u"空"_s, {}}, sheetOf(u"小寨村"_s, 11), hidden,
                                 HandSheet{u"汇总"_s, {textRow(u"村|姓名|人数"), textRow(u"新车村|王主任|2")}}},
                                requestFor(ListKind::UnenrolledPersons));
        QVERIFY(list);
        QCOMPARE(list->sheets().size(), 2U);
        QCOMPARE(list->counts().accepted, 4);
        QCOMPARE(list->sheets()[1].grid.name(), u"小寨村"_s);
        QStringList offered;
        for (const intake::OfferedSheet& sheet : list->offered()) {
            offered.append(sheet.name);
        }
        QCOMPARE(offered, (QStringList{u"填表说明"_s, u"空"_s, u"庆来村"_s, u"汇总"_s}));
        QCOMPARE(list->offered().at(2).because, intake::OfferedSheet::Because::Hidden);
        QCOMPARE(list->offered().at(3).because, intake::OfferedSheet::Because::AnotherList);

        auto request = requestFor(ListKind::UnenrolledPersons);
        request.sheet = u"庆来村"_s;
        const auto chosen = check({sheetOf(u"新车村"_s, 1), hidden}, request);
        QVERIFY(chosen);
        QCOMPARE(chosen->counts().accepted, 2);
        QCOMPARE(chosen->sheets().front().grid.name(), u"庆来村"_s);
    }

    /// An employer's roster: title, the employer in a line of its own, people below.
    void anEmployersRoster() {
        const auto list = check({textRow(u"弥勒市鑫源商贸有限公司用工名册"),
                                 textRow(u"单位名称（盖章）：|弥勒市鑫源商贸有限公司|||2026年5月"),
                                 textRow(u"序号|职工姓名|公民身份号码|工种|入职时间"),
                                 {u"1"_s, u"李一"_s, idOf(1), u"收银"_s, u"2025.3"_s},
                                 {u"2"_s, u"李二"_s, idOf(2), u"搬运"_s, u"2025.11.1"_s},
                                 textRow(u"法定代表人（签字）：||经办人：||")},
                                ListKind::EmployedUnenrolled);
        QVERIFY(list);
        QCOMPARE(found(*list), u"header 3–3, data 4–5, read 2"_s);
        QCOMPARE(columnsOf(*list), u"serial=A name=B citizen_id=C employed_on=E"_s);
        QCOMPARE(list->row(0).reading.facts.value(intake::Field::EmployedOn), u"2025-03"_s);
    }

    void constructionProjectsAreTheirNames() {
        const auto list = check({textRow(u"项目名称|施工单位|统一社会信用代码|合同造价（万元）|开工日期"),
                                 textRow(u"朋普镇文化站工程|鑫源建筑有限公司|91532504PDY00001XJ|120|2025-03-01"),
                                 textRow(u"朋普镇卫生院工程|鑫源建筑有限公司|91532504PDY00001XJ|80|2025-04-01"),
                                 textRow(u"朋普镇卫生院 工程|鑫源建筑有限公司|91532504PDY00001XJ|80|2025-04-01"),
                                 textRow(u"新车村道路工程||||")},
                                ListKind::Projects);
        QVERIFY(list);
        QCOMPARE(list->counts(), (intake::CheckedCounts{4, 3, 1, 0, 1}));
        QCOMPARE(verdictsOf(list->row(3)), QStringList{u"credit_code:id-missing"_s});
        const auto row = list->row(1);
        QCOMPARE(row.reading.employer.name, u"朋普镇卫生院工程"_s);
        QCOMPARE(row.reading.facts.value(intake::Field::Contractor), u"鑫源建筑有限公司"_s);
        QCOMPARE(row.reading.facts.value(intake::Field::CreditCode), u"91532504PDY00001XJ"_s);
        QCOMPARE(row.reading.facts.value(intake::Field::StartedOn), u"2025-04-01"_s);
        QCOMPARE(list->row(2).sameAs, 1);
    }

    /// Who the village hands in without ids: the names count, the neighbours stay apart.
    void aListWithoutIds() {
        const auto list =
            check({textRow(u"朋普镇2026年长期失联人员"), textRow(u"序号|户主姓名|姓名|性别|出生年月|村民小组|备注"),
                   textRow(u"1|李老大|李小一|男|1961年2月|大寨|"), textRow(u"2|李老大|李小二|女|1963.5.6|大寨|外出")},
                  ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts(), (intake::CheckedCounts{2, 2, 2, 0, 0}));
        QCOMPARE(list->row(0).reading.person.name, u"李小一"_s);
        QCOMPARE(verdictsOf(list->row(0)), (QStringList{u"village:village-unknown"_s, u"citizen_id:id-missing"_s}));
        QCOMPARE(list->row(0).reading.facts.value(intake::Field::Birth), u"1961-02"_s);
        QCOMPARE(list->row(1).reading.person.birth, QDate(1963, 5, 6));
    }

    void aVillageMayBeSaidOnceForManyRows() {
        const auto villages = [](const Result<CheckedList>& list) {
            QList<qint64> ids;
            for (int i = 0; list && i < list->rowCount(); ++i) {
                ids.append(list->row(i).reading.person.village.value);
            }
            return ids;
        };
        const QList<HandRow> people{{u"李一"_s, idOf(1), u"大寨1号"_s}, {u"李二"_s, idOf(2), u"大寨2号"_s}};
        const HandRow header = textRow(u"姓名|身份证号|住址");
        const auto request = requestFor(ListKind::UnenrolledPersons);

        QCOMPARE(villages(check({HandSheet{u"小寨村"_s, {header, people[0], people[1]}}}, request)),
                 (QList<qint64>{3, 3}));
        QCOMPARE(
            villages(check({HandSheet{u"Sheet1"_s, {textRow(u"朋普镇新车村委会未参保人员名单"), header, people[0]}}},
                           request)),
            (QList<qint64>{2}));
        QCOMPARE(villages(check(
                     {HandSheet{u"Sheet1"_s,
                                {textRow(u"未参保人员名单"), textRow(u"填报单位：庆来村委会"), header, people[0]}}},
                     request)),
                 (QList<qint64>{4}));
        const auto headed = check({HandSheet{u"Sheet1"_s,
                                             {header, textRow(u"一、新车村委会（1人）"), people[0],
                                              textRow(u"新车村委会小计|1人"), textRow(u"二、小寨村委会"), people[1]}}},
                                  request);
        QCOMPARE(headed->counts().read, 2);
        QCOMPARE(villages(headed), (QList<qint64>{2, 3}));
        // The address, where it names a village, is nearer to the truth than the sheet's name.
        QCOMPARE(
            villages(check({HandSheet{u"小寨村"_s, {header, {u"李一"_s, idOf(1), u"新车村委会大寨1号"_s}}}}, request)),
            (QList<qint64>{2}));
    }

    /// Merged cells that went through CSV: the village stands in the first row of its people only.
    /// As CSV has it: nothing is merged over the table, and nothing heads the lines' column.
    void aLineOverTheFirstPeopleIsNoHeader() {
        const auto list = check({textRow(u"|姓名|身份证号"),
                                 textRow(u"新车村委会||"),
                                 {{}, u"李一"_s, idOf(1)},
                                 textRow(u"小寨村委会||"),
                                 {{}, u"李二"_s, idOf(2)}},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(found(*list), u"header 1–1, data 3–5, read 2"_s);
        QCOMPARE(list->row(0).reading.person.village, DivisionId{2});
        QCOMPARE(list->row(1).reading.person.village, DivisionId{3});
    }

    void villagesThatLostTheirMergeCountForEveryRow() {
        QList<HandRow> rows{textRow(u"村|姓名|身份证号")};
        for (int i = 0; i < 6; ++i) {
            rows.append({i == 0   ? u"新车村"_s
                         : i == 3 ? u"小寨村"_s
                                  : QString(),
                         u"李"_s + QChar(u'一' + i), idOf(i + 1)});
        }
        const auto list = check(rows, ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts().warned, 0);
        QCOMPARE(list->row(2).reading.person.village, DivisionId{2});
        QCOMPARE(list->row(5).reading.person.village, DivisionId{3});

        // Where villages repeat, a blank is a gap and asks for a look.
        rows[2][0] = u"新车村"_s;
        const auto gaps = check(rows, ListKind::UnenrolledPersons);
        QCOMPARE(verdictsOf(gaps->row(2)), QStringList{u"village:village-unknown"_s});
    }

    void aNoteMergedOverAllColumnsIsNobodysNumber() {
        const auto list = check({textRow(u"姓名|身份证号|电话|备注"),
                                 {u"李一"_s, idOf(1), {}, {}},
                                 textRow(u"填表人：王某　联系电话：0873-6123456|||")},
                                ListKind::UnenrolledPersons, {{2, 0, 2, 3}});
        QVERIFY(list);
        QCOMPARE(list->counts().read, 1);
    }

    /// What stands over 养老 and 医疗 is a column's name by itself: the header has two rows all the same.
    void aGroupThatIsAColumnsNameElsewhere() {
        const QList<HandRow> rows{textRow(u"序号|姓名|身份证号|参保情况||备注"),
                                  textRow(u"|||养老|医疗|"),
                                  {u"1"_s, u"李一"_s, idOf(1), u"否"_s, u"是"_s, {}}};
        for (const QList<sheet::MergedRange>& merges :
             {QList<sheet::MergedRange>{{0, 0, 1, 0}, {0, 1, 1, 1}, {0, 2, 1, 2}, {0, 3, 0, 4}, {0, 5, 1, 5}}, {}}) {
            const auto list = check(rows, ListKind::UnenrolledPersons, merges);
            QVERIFY(list);
            QCOMPARE(found(*list), u"header 1–2, data 3–3, read 1"_s);
            QCOMPARE(list->sheets().front().layout.columns.at(4).header, u"医疗"_s);
        }
    }

    void aFormForOnePersonIsNoList() {
        const auto form = check({textRow(u"未参保人员登记表"),
                                 {u"姓名"_s, u"李一"_s, u"性别"_s, u"男"_s},
                                 {u"身份证号"_s, idOf(1), u"联系电话"_s, {}},
                                 textRow(u"户籍地址|新车村委会大寨1号||")},
                                ListKind::UnenrolledPersons);
        QVERIFY(!form);
        QCOMPARE(form.error().kind, Error::Kind::User);

        const HandSheet instructions{u"填表说明"_s,
                                     {textRow(u"列名|要求|示例"), textRow(u"姓名|与身份证一致|张某某"),
                                      textRow(u"身份证号|18位|"), textRow(u"村委会|全称|某某村委会"),
                                      textRow(u"联系电话|11位|")}};
        const auto list = check({instructions, HandSheet{u"名单"_s, {textRow(u"姓名|身份证号"), {u"李一"_s, idOf(1)}}}},
                                requestFor(ListKind::UnenrolledPersons));
        QVERIFY(list);
        QCOMPARE(list->sheets().front().grid.name(), u"名单"_s);
    }

    void whatIsNoListIsRefusedInASentence() {
        QSet<QString> sentences;
        const auto refused = [&](const Result<CheckedList>& list) {
            QVERIFY(!list);
            QCOMPARE(list.error().kind, Error::Kind::User);
            sentences.insert(list.error().message);
        };
        refused(check(QList<HandRow>{}, ListKind::UnenrolledPersons));
        refused(check({textRow(u"会议通知"), textRow(u"各村委会：请于月底前报送。")}, ListKind::UnenrolledPersons));
        refused(check({textRow(u"会议通知")}, ListKind::UnenrolledEmployers));
        auto request = requestFor(ListKind::UnenrolledPersons);
        request.sheet = u"没有这张表"_s;
        refused(check({HandSheet{u"名单"_s, {textRow(u"姓名|身份证号")}}}, request));
        QCOMPARE(sentences.size(), 4);
    }

    void aCancelledReadIsACancel() {
        std::stop_source stop;
        stop.request_stop();
        HandWorkbook workbook({HandSheet{u"名单"_s, {textRow(u"姓名|身份证号"), {u"李一"_s, idOf(1)}}}});
        const auto list = intake::checkList(workbook, requestFor(ListKind::UnenrolledPersons), {{}, stop.get_token()});
        QVERIFY(!list);
        QCOMPARE(list.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestLayouts)
#include "tst_layouts.moc"
