#include "tests/core/intake/intake_fixture.h"

#include "core/intake/learned_mapping.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::ListKind;
using intake::Field;
using intake::MappedBy;
using intake::Mapping;

/// What each column holds, and what is remembered of corrections.
class TestColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSubjectsOwnColumnsWin_data() {
        QTest::addColumn<ListKind>("kind");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("columns");
        const auto row = [](ListKind kind, const QString& header, const QString& columns) {
            QTest::addRow("%s", qPrintable(header)) << kind << header << columns;
        };
        row(ListKind::Deaths, u"家属姓名|家属身份证号|亡者姓名|亡者身份证号"_s, u"name=C citizen_id=D"_s);
        row(ListKind::Deaths, u"死者姓名|性别|死亡日期|家属姓名|家属身份证号"_s, u"name=A sex=B died_on=C"_s);
        row(ListKind::Deaths, u"某某姓名|某某身份证号|死者姓名|死者身份证号"_s, u"name=C citizen_id=D"_s);
        row(ListKind::EmployedUnenrolled, u"单位名称|单位电话|姓名|身份证号|本人电话"_s,
            u"name=C citizen_id=D phone=E employer_name=A"_s);
        row(ListKind::UnenrolledPersons, u"姓名|身份证号|本人手机号码|村民小组长|联系电话"_s,
            u"name=A citizen_id=B phone=C"_s);
        row(ListKind::UnenrolledEmployers, u"单位名称|联系人|负责人|统一社会信用代码|法定代表人"_s,
            u"employer_name=A credit_code=D legal_person=E"_s);
        row(ListKind::UnenrolledEmployers, u"单位名称|联系人|组织机构代码|统一社会信用代码"_s,
            u"employer_name=A credit_code=D legal_person=B"_s);
        row(ListKind::UnenrolledEmployers, u"单位名称|统一社会信用代码|注册地址|经营地址"_s,
            u"address=D employer_name=A credit_code=B"_s);
        row(ListKind::UnenrolledEmployers, u"总公司名称|总公司信用代码|分支机构名称|分支机构信用代码"_s,
            u"employer_name=C credit_code=D"_s);
        row(ListKind::UnenrolledEmployers, u"单位名称|统一社会信用代码|法人手机|专管员|专管员电话"_s,
            u"phone=C employer_name=A credit_code=B"_s);
        row(ListKind::Students, u"监护人姓名|身份证号|学生姓名|身份证号"_s, u"name=C citizen_id=D"_s);
        row(ListKind::Students, u"姓名|身份证号|监护人|身份证号|联系电话"_s, u"name=A citizen_id=B phone=E"_s);
        row(ListKind::UnenrolledPersons, u"村|村委会|姓名|身份证号"_s, u"name=C citizen_id=D village=B"_s);
        row(ListKind::Deaths, u"姓名（家属）|身份证号（家属）|姓名（死者）|身份证号（死者）"_s,
            u"name=C citizen_id=D"_s);
        row(ListKind::UnenrolledPersons, u"姓名|身份证号|居住村|户籍村"_s, u"name=A citizen_id=B village=D"_s);
        row(ListKind::UnenrolledPersons, u"姓名|身份证号|现居住地（村）|户籍地（村）"_s,
            u"name=A citizen_id=B village=D"_s);
        row(ListKind::UnenrolledPersons, u"姓名|身份证号|现居住村|户口所在村委会"_s,
            u"name=A citizen_id=B village=D"_s);
        row(ListKind::UnenrolledPersons, u"姓名|身份证号|务工地址|家庭住址"_s, u"name=A citizen_id=B address=D"_s);
        row(ListKind::UnenrolledPersons, u"姓名|原身份证号|现身份证号"_s, u"name=A citizen_id=C"_s);
        row(ListKind::UnenrolledPersons, u"房东姓名|房东身份证号|租户姓名|租户身份证号"_s, u"name=C citizen_id=D"_s);
        row(ListKind::EmployedUnenrolled, u"雇主姓名|雇主身份证号|雇工姓名|雇工身份证号"_s, u"name=C citizen_id=D"_s);
        row(ListKind::EmployedUnenrolled, u"包工头|包工头电话|民工姓名|民工电话"_s, u"name=C phone=D"_s);
        row(ListKind::Students, u"家长姓名|家长身份证号|子女姓名|子女身份证号"_s, u"name=C citizen_id=D"_s);
        row(ListKind::Households, u"产妇姓名|产妇身份证号|新生儿姓名|新生儿身份证号"_s, u"name=C citizen_id=D"_s);
        row(ListKind::UnenrolledPersons, u"曾用名|现用名|身份证号"_s, u"name=B citizen_id=C"_s);
        row(ListKind::UnenrolledPersons, u"姓名|身份证号|居住村"_s, u"name=A citizen_id=B village=C"_s);
    }
    void theSubjectsOwnColumnsWin() {
        QFETCH(ListKind, kind);
        QFETCH(QString, header);
        QFETCH(QString, columns);
        HandRow filled;
        for (qsizetype i = 0; i <= header.count(u'|'); ++i) {
            filled.append(u"填"_s);
        }
        const auto list = check({textRow(header), filled}, kind);
        QVERIFY(list);
        QCOMPARE(columnsOf(*list), columns);
    }

    void theFilledOneOfTwoColumnsWins() {
        const auto list =
            check({textRow(u"姓名|身份证号|证件号码"), {u"李伟"_s, {}, idOf(1)}}, ListKind::UnenrolledPersons);
        QCOMPARE(columnsOf(*list), u"name=A citizen_id=C"_s);
    }

    /// 户籍地 and 现居住地, each with its 村委会 below: whoever is registered here counts here.
    void groupsOfWherePeopleLiveGiveWay() {
        const auto list = check({textRow(u"姓名|身份证号|现居住地||户籍地|"),
                                 textRow(u"||乡镇|村委会|乡镇|村委会"),
                                 {u"李一"_s, idOf(1), u"朋普镇"_s, u"小寨"_s, u"朋普镇"_s, u"新车"_s}},
                                ListKind::UnenrolledPersons, {{0, 2, 0, 3}, {0, 4, 0, 5}});
        QVERIFY(list);
        QCOMPARE(list->row(0).reading.person.village, DivisionId{2});
    }

    /// Two columns with the same words: the id behind the dead one's name is his, the one behind the payee's is not.
    void idsBelongToTheNamesBeforeThem_data() {
        QTest::addColumn<ListKind>("kind");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("columns");
        QTest::newRow("payee first") << ListKind::Deaths << u"领款人姓名|身份证号|死者姓名|身份证号"_s
                                     << u"name=C citizen_id=D"_s;
        QTest::newRow("payee last") << ListKind::Deaths << u"死者姓名|身份证号|领款人姓名|身份证号"_s
                                    << u"name=A citizen_id=B"_s;
        QTest::newRow("who pays first") << ListKind::MedicalInsured
                                        << u"缴费人姓名|缴费人证件号码|参保人姓名|参保人证件号码"_s
                                        << u"name=C citizen_id=D"_s;
        QTest::newRow("head of the household first")
            << ListKind::MinimumLiving << u"户主|身份证号|家庭成员|成员身份证号|与户主关系"_s
            << u"name=C citizen_id=D household_head=A relation=E"_s;
        QTest::newRow("the head is the subject")
            << ListKind::MinimumLiving << u"户主姓名|身份证号|家庭成员1|身份证号"_s << u"name=A citizen_id=B"_s;
        QTest::newRow("before all names")
            << ListKind::Deaths << u"身份证号|姓名|领款人姓名|身份证号"_s << u"name=B citizen_id=A"_s;
        QTest::newRow("who pays for somebody")
            << ListKind::MedicalInsured << u"代缴人|身份证号|被代缴人|身份证号"_s << u"name=C citizen_id=D"_s;
        QTest::newRow("only one") << ListKind::Students << u"姓名|家长姓名|身份证号"_s << u"name=A citizen_id=C"_s;
    }
    void idsBelongToTheNamesBeforeThem() {
        QFETCH(ListKind, kind);
        QFETCH(QString, header);
        QFETCH(QString, columns);
        QList<HandRow> rows{textRow(header)};
        const QStringList heads = header.split(u'|');
        for (int i = 1; i < 7; ++i) {
            HandRow cells;
            for (qsizetype column = 0; column < heads.size(); ++column) {
                cells.append(heads.at(column).contains(u"身份证"_s)
                                 ? idOf(int(column) * 10 + i)
                                 : QString(u"李王张赵钱"_s.at(column)) + QChar(u'一' + i));
            }
            rows.append(cells);
        }
        const auto list = check(rows, kind);
        QVERIFY(list);
        QCOMPARE(columnsOf(*list), columns);
    }

    /// Ids that Excel cut, and beside them the same typed anew as text.
    void idsThatAreWholeWinOverCutOnes() {
        QList<HandRow> rows{textRow(u"姓名|身份证号|身份证号（文本）")};
        for (int i = 1; i < 6; ++i) {
            rows.append({u"李"_s + QChar(u'一' + i), Number{u"532526190102030000"_s}, idOf(i)});
        }
        const auto list = check(rows, ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(columnsOf(*list), u"name=A citizen_id=C"_s);
    }

    void groupsOfParentsAndEmployersGiveWay() {
        const auto students = check({textRow(u"家长信息||学生信息|"),
                                     textRow(u"姓名|身份证号|姓名|身份证号"),
                                     {u"张一"_s, idOf(1), u"张二"_s, idOf(2)}},
                                    ListKind::Students, {{0, 0, 0, 1}, {0, 2, 0, 3}});
        QVERIFY(students);
        QCOMPARE(columnsOf(*students), u"name=C citizen_id=D"_s);
        const auto workers = check({textRow(u"单位信息||个人信息||"),
                                    textRow(u"名称|联系电话|姓名|身份证号|联系电话"),
                                    {u"某公司"_s, u"0873-6212345"_s, u"张二"_s, idOf(2), u"13800000001"_s}},
                                   ListKind::EmployedUnenrolled, {{0, 0, 0, 1}, {0, 2, 0, 4}});
        QVERIFY(workers);
        QCOMPARE(workers->row(0).reading.person.phone, u"13800000001"_s);
    }

    void wordsThatNobodyKnowsGiveWayToContent() {
        QList<HandRow> rows{textRow(u"对象|身份证号|电话|某某姓名")};
        for (int i = 0; i < 6; ++i) {
            rows.append({u"李"_s + QChar(u'一' + i), idOf(i + 1), {}, u"王某"_s});
        }
        QCOMPARE(columnsOf(*check(rows, ListKind::UnenrolledPersons)), u"name=A citizen_id=B phone=C"_s);
        rows = rows.first(3); // too few to overrule a header
        QCOMPARE(columnsOf(*check(rows, ListKind::UnenrolledPersons)), u"name=D citizen_id=B phone=C"_s);
    }

    void namesStandLeftOfTheIdsWithSexBetween() {
        QList<HandRow> rows{textRow(u"户主|家庭成员|性别|身份证号")};
        for (int i = 0; i < 6; ++i) {
            rows.append({u"王"_s + QChar(u'一' + i), u"李"_s + QChar(u'一' + i), u"男"_s, idOf(i + 1)});
        }
        QCOMPARE(columnsOf(*check(rows, ListKind::MinimumLiving)), u"name=B citizen_id=D sex=C household_head=A"_s);
    }

    void namesOfNoKnownFamilyStandLeftOfTheIds() {
        QList<HandRow> rows;
        for (int i = 0; i < 6; ++i) {
            rows.append({QString::number(i + 1), u"测试"_s + QChar(u'甲' + i), idOf(i + 1), u"新车村委会"_s});
        }
        QCOMPARE(columnsOf(*check(rows, ListKind::UnenrolledPersons)), u"name=B citizen_id=C village=D"_s);
    }

    void wordsThatAreNobodysNamesAreNoNames() {
        QList<HandRow> rows{textRow(u"身份证号|致贫风险")};
        for (int i = 0; i < 6; ++i) {
            rows.append({idOf(i + 1), u"因病"_s});
        }
        QCOMPARE(columnsOf(*check(rows, ListKind::PovertyRisk)), u"citizen_id=A"_s);
    }

    void theHeadOfAHouseholdIsTheSubjectWhereNobodyElseIs_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("columns");
        const auto row = [](const QString& header, const QString& columns) {
            QTest::addRow("%s", qPrintable(header)) << header << columns;
        };
        row(u"户主姓名|身份证号码|开户银行"_s, u"name=D citizen_id=E"_s);
        row(u"姓名（户主）|身份证号（户主）|开户银行"_s, u"name=D citizen_id=E"_s);
        row(u"户主姓名|户主身份证号|户主电话"_s, u"name=D citizen_id=E phone=F"_s);
        row(u"申请人姓名|申请人身份证号|保障金额"_s, u"name=D citizen_id=E"_s);
        row(u"申请人|身份证号|供养方式"_s, u"name=D citizen_id=E"_s);
        row(u"户主姓名|户主身份证号|姓名|身份证号"_s, u"name=F citizen_id=G household_head=D"_s);
        row(u"户主姓名|户主身份证号|与户主关系"_s, u"no list"_s);
        row(u"对象|身份证号|户主姓名"_s, u"name=D citizen_id=E household_head=F"_s);
        row(u"监测对象户主|身份证号"_s, u"name=D citizen_id=E"_s);
    }
    void theHeadOfAHouseholdIsTheSubjectWhereNobodyElseIs() {
        QFETCH(QString, header);
        QFETCH(QString, columns);
        const QStringList heads = (u"小组|保障人数|户号|"_s + header).split(u'|');
        QList<HandRow> rows{textRow(heads.join(u'|'))};
        for (int i = 0; i < 4; ++i) {
            HandRow cells;
            for (const QString& head : heads) {
                cells.append(head.contains(u"身份证"_s) ? idOf(i + 1)
                             : head == u"开户银行"      ? u"农信社"_s
                                                        : u"李"_s + QChar(u'一' + i));
            }
            rows.append(cells);
        }
        const auto list = check(rows, ListKind::MinimumLiving);
        QStringList found;
        for (const Field field : {Field::Name, Field::CitizenId, Field::Phone, Field::HouseholdHead}) {
            if (list && list->sheets().front().mapping.has(field)) {
                found.append(intake::code(field) + u'=' +
                             sheet::columnLetters(list->sheets().front().mapping.columnOf(field)));
            }
        }
        QCOMPARE(list ? found.join(u' ') : u"no list"_s, columns);
    }

    void villagesAreKnownByContentUnderWordsThatNameNothingElse() {
        const auto columnsUnder = [](const QString& header, const QString& cell) {
            QList<HandRow> rows{textRow(header + u"|姓名|身份证号"_s)};
            for (int i = 0; i < 4; ++i) {
                rows.append({cell, u"李"_s + QChar(u'一' + i), idOf(i + 1)});
            }
            return columnsOf(*check(rows, ListKind::UnenrolledPersons));
        };
        QCOMPARE(columnsUnder(u"行政区划名称"_s, u"朋普镇新车村委会"_s), u"name=B citizen_id=C village=A"_s);
        QCOMPARE(columnsUnder(u"所属机构"_s, u"弥勒市朋普镇新车村"_s), u"name=B citizen_id=C village=A"_s);
        QCOMPARE(columnsUnder(u"行政区划"_s, u"532504105204"_s), u"name=B citizen_id=C village=A"_s);
        QCOMPARE(columnsUnder(u"所属地区"_s, u"弥勒市/朋普镇/新车村"_s), u"name=B citizen_id=C village=A"_s);
        QCOMPARE(columnsUnder(u"帮扶村"_s, u"新车村"_s), u"name=B citizen_id=C"_s);
        QCOMPARE(columnsUnder(u"出生地"_s, u"新车村"_s), u"name=B citizen_id=C"_s);
        QCOMPARE(columnsUnder(u"死亡地点"_s, u"新车村"_s), u"name=B citizen_id=C"_s);
        QCOMPARE(columnsUnder(u"小组"_s, u"小寨"_s), u"name=B citizen_id=C group=A"_s);
        QCOMPARE(columnsUnder(u"所属机构"_s, u"弥勒市医院"_s), u"name=B citizen_id=C"_s);
        QCOMPARE(columnsUnder(u"单位"_s, u"新车村委会"_s), u"name=B citizen_id=C village=A"_s);
        QCOMPARE(columnsUnder(u"所属单位"_s, u"新车"_s), u"name=B citizen_id=C village=A"_s);
        QCOMPARE(columnsUnder(u"单位"_s, u"弥勒市医院"_s), u"name=B citizen_id=C employer_name=A"_s);
        QCOMPARE(columnsUnder(u"村组"_s, u"新车"_s), u"name=B citizen_id=C village=A"_s);
    }

    /// 村组: the village, then the group. Under a village's own title the groups may bear any name.
    void villageAndGroupInOneColumn_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("village");
        QTest::addColumn<int>("underTitle");
        QTest::newRow("committee") << u"村组"_s << u"小寨村委会大寨小组"_s << 3 << 2;
        QTest::newRow("bare") << u"村组"_s << u"小寨大寨组"_s << 3 << 2;
        QTest::newRow("with the town") << u"所属村组"_s << u"朋普镇小寨村三组"_s << 3 << 2;
        QTest::newRow("in brackets") << u"村（组）"_s << u"小寨三组"_s << 3 << 3;
        QTest::newRow("in brackets, a group alone") << u"村（组）"_s << u"大寨三组"_s << 0 << 2;
        QTest::newRow("a group alone") << u"村组"_s << u"大寨三组"_s << 0 << 2;
        QTest::newRow("a group called so") << u"村民小组"_s << u"小寨三组"_s << 0 << 2;
        QTest::newRow("a committee among groups") << u"小组"_s << u"小寨村委会三组"_s << 3 << 2;
        QTest::newRow("another town's") << u"村组"_s << u"新哨镇小寨三组"_s << 0 << 2;
    }
    void villageAndGroupInOneColumn() {
        QFETCH(QString, header);
        QFETCH(QString, cell);
        QFETCH(int, village);
        QFETCH(int, underTitle);
        const QList<HandRow> rows{textRow(u"姓名|身份证号|"_s + header), {u"李伟"_s, idOf(1), cell}};
        QCOMPARE(check(rows, ListKind::UnenrolledPersons)->row(0).reading.person.village.value, village);
        const QList<HandRow> titled = QList<HandRow>{{u"新车村委会未参保人员名单"_s}} + rows;
        QCOMPARE(check(titled, ListKind::UnenrolledPersons)->row(0).reading.person.village.value, underTitle);
    }

    void townVillageAndGroupInOneColumn() {
        const auto list = check({textRow(u"镇村组|姓名|身份证号"), {u"朋普镇新车村委会大寨组"_s, u"李伟"_s, idOf(1)}},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->row(0).reading.person.village, DivisionId{2});
    }

    void oneRightCheckCharacterIsProofEnough_data() {
        QTest::addColumn<ListKind>("kind");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("columns");
        const auto row = [](ListKind kind, const QString& header, const QString& columns) {
            QTest::addRow("%s", qPrintable(header)) << kind << header << columns;
        };
        row(ListKind::Deaths, u"姓名|身份识别码#|死亡日期"_s, u"name=A citizen_id=B died_on=C"_s);
        row(ListKind::Deaths, u"姓名|身份证号1#|死亡日期"_s, u"name=A citizen_id=B died_on=C"_s);
        row(ListKind::Deaths, u"姓名|身份证号码18位#|死亡日期"_s, u"name=A citizen_id=B died_on=C"_s);
        row(ListKind::Deaths, u"姓名|身份证NO#|死亡日期"_s, u"name=A citizen_id=B died_on=C"_s);
        row(ListKind::Deaths, u"姓名/性别|身份证号#|死亡日期"_s, u"name=A citizen_id=B died_on=C"_s);
        row(ListKind::Deaths, u"人员|身份证号#|死亡日期"_s, u"name=A citizen_id=B died_on=C"_s);
        row(ListKind::Deaths, u"XM|SFZH#|死亡日期"_s, u"name=A citizen_id=B died_on=C"_s);
        row(ListKind::Deaths, u"死亡日期|姓名|备注|某号#|低保证号"_s, u"name=B citizen_id=D note=C died_on=A"_s);
        row(ListKind::PensionInsured, u"个人编号AAC001|姓名AAC003|公民身份号码AAC002#"_s, u"name=B citizen_id=C"_s);
        row(ListKind::Disabled, u"姓名|证号#41|类别|等级"_s, u"name=A disability_card=B disability_level=D"_s);
        row(ListKind::Disabled, u"姓名|身份证号（残疾证号）#41|等级"_s,
            u"name=A disability_card=B disability_level=C"_s);
    }
    void oneRightCheckCharacterIsProofEnough() {
        QFETCH(ListKind, kind);
        QFETCH(QString, header);
        QFETCH(QString, columns);
        HandRow heads;
        HandRow cells;
        const QStringList words = header.split(u'|');
        for (const QString& word : words) {
            heads.append(word.section(u'#', 0, 0));
            cells.append(word.contains(u'#')        ? idOf(1) + word.section(u'#', 1)
                         : word.contains(u"日期"_s) ? u"2026.3.5"_s
                         : word == u"备注"_s        ? QString()
                                                    : u"李伟"_s);
        }
        const auto list = check({heads, cells}, kind);
        QVERIFY(list);
        QCOMPARE(columnsOf(*list), columns);
    }

    void aSingleIdInALongListProvesNothing() {
        QList<HandRow> rows{textRow(u"姓名|性别|某列|村")};
        for (int i = 0; i < 6; ++i) {
            rows.append({u"李"_s + QChar(u'一' + i), u"男"_s, i == 3 ? idOf(1) : QString(), u"新车村"_s});
        }
        QCOMPARE(columnsOf(*check(rows, ListKind::UnenrolledPersons)), u"name=A sex=B village=D"_s);
    }

    void aColumnHasOneMeaningAndAFieldOneColumn() {
        Mapping mapping;
        mapping.put(Field::Name, 1, MappedBy::Header);
        mapping.put(Field::CitizenId, 2, MappedBy::Header);
        mapping.put(Field::Name, 2, MappedBy::User);
        QCOMPARE(mapping.columnOf(Field::Name), 2);
        QVERIFY(!mapping.has(Field::CitizenId));
        QVERIFY(!mapping.fieldAt(1));
        QCOMPARE(mapping.fieldAt(2), std::optional(Field::Name));
    }

    void choicesAreTypedAsFieldEqualsColumn() {
        QCOMPARE(*intake::parseColumnChoice(u"citizen_id=C"), (std::pair<Field, int>(Field::CitizenId, 2)));
        QCOMPARE(*intake::parseColumnChoice(u" phone = - "), (std::pair<Field, int>(Field::Phone, -1)));
        for (const QString& wrong : {u""_s, u"="_s, u"citizen_id"_s, u"citizen_id="_s, u"nobody=C"_s, u"name=1"_s}) {
            const auto choice = intake::parseColumnChoice(wrong);
            QVERIFY(!choice);
            QCOMPARE(choice.error().kind, Error::Kind::User);
        }
    }

    void whatWasCorrectedIsUsedForTheNextListOfThatShape() {
        const QList<HandRow> first{textRow(u"姓名|编号甲|电话一|电话二"),
                                   {u"李一"_s, u"A1"_s, u"13800000001"_s, u"13900000001"_s}};
        const auto found = check(first, ListKind::UnenrolledPersons);
        QVERIFY(found);
        Mapping corrected = found->sheets().front().mapping;
        corrected.put(Field::CitizenId, 1, MappedBy::User);
        corrected.put(Field::Phone, 3, MappedBy::User);
        const QString shape = found->sheets().front().foundShape;
        const intake::LearnedMapping learned{{},
                                             intake::correctionsBetween(found->sheets().front().mapping, corrected)};
        QCOMPARE(learned.toJson(), QByteArray(R"({"columns":{"citizen_id":"B","phone":"D"}})"));

        auto request = requestFor(ListKind::UnenrolledPersons);
        QStringList asked;
        request.learned = [&](const QString& wanted) {
            asked.append(wanted);
            return wanted == shape ? intake::LearnedMapping::fromJson(learned.toJson()) : intake::LearnedMapping();
        };
        const auto next = check({HandSheet{u"七月"_s,
                                           {textRow(u"下发名单"),
                                            textRow(u"姓 名|编号甲|电话一|电话二"),
                                            {u"李二"_s, u"A2"_s, {}, u"13900000002"_s}}}},
                                request);
        QVERIFY(next);
        QCOMPARE(asked, QStringList{shape});
        QCOMPARE(columnsOf(*next), u"name=A citizen_id=B phone=D"_s);
        QCOMPARE(next->sheets().front().mapping.columns.value(Field::Phone).by, MappedBy::Learned);

        const auto other = check(
            {HandSheet{u"另表"_s, {textRow(u"姓名|编号乙|电话一|电话二"), {u"李二"_s, u"A2"_s, {}, {}}}}}, request);
        QCOMPARE(columnsOf(*other), u"name=A"_s);
    }

    void rememberedChoicesSurviveUnknownFields() {
        const auto learned = intake::LearnedMapping::fromJson(
            R"({"header_offset":-1,"columns":{"name":"B","retired":"C","phone":"","sex":7}})");
        QCOMPARE(learned.choices, (intake::ColumnChoices{{Field::Name, 1}, {Field::Phone, -1}}));
        QCOMPARE(learned.headerOffset, -1);
        QCOMPARE(intake::LearnedMapping::fromJson("not json"), intake::LearnedMapping());
    }
};

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"
