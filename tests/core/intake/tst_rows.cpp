#include "tests/core/intake/intake_fixture.h"

#include "core/intake/insurance_words.h"
#include "core/intake/phone_number.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::IdStatus;
using domain::ListKind;
using intake::CheckedList;
using intake::Fate;
using intake::Field;

namespace {

/// One person under 姓名, 身份证号, 性别, 出生日期, 村, 地址, 电话.
Result<CheckedList> one(const HandRow& cells, ListKind kind = ListKind::UnenrolledPersons) {
    return check({textRow(u"姓名|身份证号|性别|出生日期|村|户籍地址|联系电话"), cells}, kind);
}

/// One employer of 新车 under 单位名称, 统一社会信用代码, 法定代表人, 法定代表人身份证号, 从业人数.
Result<CheckedList> oneEmployer(const HandRow& cells) {
    return check(
        {textRow(u"单位名称|统一社会信用代码|法定代表人|法定代表人身份证号|从业人数|村"), cells + HandRow{u"新车村"_s}},
        ListKind::UnenrolledEmployers);
}

} // namespace

/// What is read of a row, and what is said of it.
class TestRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCleanRowHasNoVerdict() {
        const auto list = one({u"李 伟 "_s, u" "_s + idOf(1), u"男"_s, u"1901.2.3"_s, u"新车村"_s,
                               u"新车村委会大寨12号"_s, u"138-0000-0001"_s});
        QVERIFY(list);
        const auto row = list->row(0);
        QCOMPARE(verdictsOf(row), QStringList());
        const domain::Person& person = row.reading.person;
        QCOMPARE(person.name, u"李 伟"_s); // as sent, only trimmed
        QCOMPARE(person.citizenId, idOf(1));
        QCOMPARE(person.idAsSent, idOf(1));
        QCOMPARE(person.idStatus, IdStatus::Valid);
        QCOMPARE(person.birth, QDate(1901, 2, 3));
        QCOMPARE(person.sex, domain::Sex::Male);
        QCOMPARE(person.village, DivisionId{2});
        QCOMPARE(person.villageAsSent, u"新车村"_s);
        QCOMPARE(person.phone, u"13800000001"_s);
        QCOMPARE(row.reading.facts.value(Field::Birth), u"1901-02-03"_s);
        QCOMPARE(row.rowNumber, 1);
    }

    void idsAreJudged_data() {
        QTest::addColumn<HandCell>("cell");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("citizenId");
        QTest::addColumn<QString>("status");
        const QString id = idOf(1);
        const QString wrongCheck = id.first(17) + (id.back() == u'0' ? u'1' : u'0');
        QTest::addRow("15 digits") << HandCell(u"532526010203001"_s) << u"citizen_id:upgraded-15"_s << id << u"valid"_s;
        QTest::addRow("15 digits as a number")
            << HandCell(Number{u"532526010203001"_s}) << u"citizen_id:upgraded-15"_s << id << u"valid"_s;
        QTest::addRow("check digit") << HandCell(wrongCheck) << u"citizen_id:bad-check-digit"_s << wrongCheck
                                     << u"bad-check-digit"_s;
        QTest::addRow("17 digits") << HandCell(id.first(17)) << u"citizen_id:bad-check-digit"_s << QString()
                                   << u"bad-check-digit"_s;
        QTest::addRow("19 digits") << HandCell(id + u'1') << u"citizen_id:bad-check-digit"_s << QString()
                                   << u"bad-check-digit"_s;
        QTest::addRow("30 February") << HandCell(u"532526190102300013"_s) << u"citizen_id:bad-date"_s
                                     << u"532526190102300013"_s << u"bad-check-digit"_s;
        QTest::addRow("number cell") << HandCell(Number{u"532526190102030000"_s}) << u"citizen_id:damaged-number"_s
                                     << QString() << u"damaged"_s;
        QTest::addRow("number cell with all digits")
            << HandCell(Number{id.first(17) + u'1'}) << u"citizen_id:damaged-number"_s << QString() << u"damaged"_s;
        QTest::addRow("number cell, scientific") << HandCell(Number{u"5.3252619010203E+17"_s})
                                                 << u"citizen_id:damaged-number"_s << QString() << u"damaged"_s;
        QTest::addRow("scientific text") << HandCell(u"5.32526E+17"_s) << u"citizen_id:damaged-number"_s << QString()
                                         << u"damaged"_s;
        QTest::addRow("masked") << HandCell(u"532526********0013"_s) << u"citizen_id:damaged-number"_s << QString()
                                << u"damaged"_s;
        QTest::addRow("multiplication sign") << HandCell(u"53252619010103002×"_s) << u"citizen_id:bad-check-digit"_s
                                             << u"53252619010103002X"_s << u"valid"_s;
        QTest::addRow("passport") << HandCell(u"E12345678"_s) << u"citizen_id:other-document"_s << QString()
                                  << u"other-document"_s;
        QTest::addRow("permanent residence card") << HandCell(u"953840190402290012"_s) << u"citizen_id:other-document"_s
                                                  << u"953840190402290012"_s << u"valid"_s;
        QTest::addRow("region") << HandCell(u"990426199112010074"_s) << u"citizen_id:region-unknown"_s
                                << u"990426199112010074"_s << u"valid"_s;
        QTest::addRow("a remark behind it") << HandCell(id + u"（已更正）"_s) << QString() << id << u"valid"_s;
        QTest::addRow("a remark behind a wrong one")
            << HandCell(wrongCheck + u"（已更正）"_s) << u"citizen_id:bad-check-digit"_s << QString()
            << u"bad-check-digit"_s;
        QTest::addRow("nothing") << HandCell() << u"citizen_id:id-missing"_s << QString() << u"missing"_s;
        QTest::addRow("a word for nothing")
            << HandCell(u"不详"_s) << u"citizen_id:id-missing"_s << QString() << u"missing"_s;
    }
    void idsAreJudged() {
        QFETCH(HandCell, cell);
        QFETCH(QString, verdict);
        QFETCH(QString, citizenId);
        QFETCH(QString, status);
        const auto list = one({u"李伟"_s, cell, {}, {}, u"新车村"_s, {}, {}});
        QVERIFY(list);
        const auto row = list->row(0);
        QCOMPARE(verdictsOf(row).join(u' '), verdict);
        QCOMPARE(row.reading.person.citizenId, citizenId);
        QCOMPARE(domain::code(row.reading.person.idStatus), status);
        QCOMPARE(row.fate, Fate::Accepted);
        QCOMPARE(list->counts(), (intake::CheckedCounts{1, 1, row.reading.warned() ? 1 : 0, 0, 0}));
    }

    void anIdWithARemarkIsKeptAsItWasSent() {
        const QString cell = idOf(1) + u"（已更正）"_s;
        const auto row = one({u"李伟"_s, cell, {}, {}, u"新车村"_s, {}, {}})->row(0);
        QCOMPARE(row.reading.person.idAsSent, cell);
        QCOMPARE(row.reading.person.birth, QDate(1901, 2, 3));
    }

    void theCardSaysTheIdThatIsNotThere() {
        const auto list =
            check({textRow(u"姓名|身份证号|残疾证号"), {u"李一"_s, u"无"_s, idOf(1) + u"41"_s}}, ListKind::Disabled);
        QVERIFY(list);
        QCOMPARE(list->row(0).reading.person.citizenId, idOf(1));
        QCOMPARE(verdictsOf(list->row(0)), QStringList());
    }

    /// 证件号码 of the poor is the card's where they are disabled.
    void aCardWhereIdsStandHoldsTheId() {
        const auto list = check({textRow(u"姓名|证件类型|证件号码"),
                                 {u"李一"_s, u"居民身份证"_s, idOf(1)},
                                 {u"李二"_s, u"残疾人证"_s, idOf(2) + u"42"_s},
                                 {u"李三"_s, u"居民身份证"_s, idOf(3) + u"99"_s}},
                                ListKind::PovertyAlleviated);
        QVERIFY(list);
        QCOMPARE(list->row(1).reading.person.citizenId, idOf(2));
        QCOMPARE(list->row(2).reading.person.citizenId, QString());
    }

    void aRowTypedTheOtherWayRoundIsRead() {
        const auto list = check({textRow(u"姓名|身份证号"),
                                 {u"李一"_s, idOf(1)},
                                 {u"李二"_s, idOf(2)},
                                 {idOf(3), u"李三"_s},
                                 {idOf(5), u"无"_s}},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->row(2).reading.person.citizenId, idOf(3));
        QCOMPARE(list->row(2).reading.person.name, u"李三"_s);
        QCOMPARE(verdictsOf(list->row(2)), QStringList{u"village:village-unknown"_s});
        QCOMPARE(list->row(3).reading.person.citizenId, QString()); // no name to be sure by
    }

    void schoolNumbersHoldIds() {
        const auto list =
            check({textRow(u"学校|全国学籍号|学生姓名|性别"), {u"某中学"_s, u'G' + idOf(1), u"李一"_s, u"男"_s}},
                  ListKind::Students);
        QVERIFY(list);
        QCOMPARE(list->row(0).reading.person.citizenId, idOf(1));
        const auto both =
            check({textRow(u"学校|全国学籍号|学生姓名|身份证号"), {u"某中学"_s, u'G' + idOf(1), u"李一"_s, idOf(3)}},
                  ListKind::Students);
        QCOMPARE(both->row(0).reading.person.citizenId, idOf(3));
    }

    void onlyWhoCannotBeIdentifiedIsRefused() {
        const auto refusedWith = [](const HandCell& name, const HandCell& id) {
            const auto list = one({name, id, u"男"_s, {}, u"新车村"_s, {}, {}});
            return list && list->fate(0) == Fate::Refused && verdictsOf(list->row(0)).contains(u"name:no-identity"_s);
        };
        QVERIFY(refusedWith({}, {}));
        QVERIFY(refusedWith(u"无"_s, u"/"_s));
        QVERIFY(refusedWith({}, u"5.32526E+17"_s));
        QVERIFY(refusedWith({}, idOf(1).first(17)));
        QVERIFY(!refusedWith({}, idOf(1)));
        QVERIFY(!refusedWith(u"李伟"_s, {}));
        QVERIFY(!refusedWith({}, u"E12345678"_s));

        const auto nameless = one({{}, idOf(1), {}, {}, u"新车村"_s, {}, {}});
        QCOMPARE(verdictsOf(nameless->row(0)), QStringList{u"name:name-missing"_s});
    }

    /// Of numbers that a spreadsheet has cut one in eleven still checks.
    void anIdThatMayBeCutIsNotBelievedAmongCutOnes() {
        QString cut;
        for (int day = 1; cut.isEmpty(); ++day) {
            const QString first17 = u"532526190301"_s + QString::number(day).rightJustified(2, u'0') + u"200"_s;
            if (domain::CitizenId::checkCharacter(first17) == u'0') {
                cut = first17 + u'0';
            }
        }
        const HandRow suspect{u"李一"_s, cut, u"女"_s, {}, u"新车村"_s, {}, {}};
        const auto alone = one(suspect);
        QCOMPARE(verdictsOf(alone->row(0)), QStringList());

        const auto among = check({textRow(u"姓名|身份证号|性别|出生日期|村|户籍地址|联系电话"),
                                  suspect,
                                  {u"李二"_s, u"5.32526E+17"_s, {}, {}, u"新车村"_s, {}, {}}},
                                 ListKind::UnenrolledPersons);
        QCOMPARE(verdictsOf(among->row(0)), QStringList{u"citizen_id:damaged-number"_s});
        QCOMPARE(among->row(0).reading.person.citizenId, QString());

        // One cut number among hundreds says little: whole ids that end so are more frequent.
        QList<HandRow> many{textRow(u"姓名|身份证号|性别|出生日期|村|户籍地址|联系电话"),
                            suspect,
                            {u"李二"_s, u"5.32526E+17"_s, {}, {}, u"新车村"_s, {}, {}}};
        for (int number = 1; number <= 200; ++number) {
            many.append({u"李三"_s, idOf(number), {}, {}, u"新车村"_s, {}, {}});
        }
        QCOMPARE(verdictsOf(check(many, ListKind::UnenrolledPersons)->row(0)), QStringList());

        HandRow man = suspect;
        man[2] = u"男"_s;
        QCOMPARE(verdictsOf(one(man)->row(0)), QStringList{u"citizen_id:damaged-number"_s});
    }

    void lostCharactersAndUnreadableDates() {
        const auto list = one({u"李?"_s, idOf(1), {}, u"1901.13.3"_s, u"新车村"_s, {}, {}});
        QCOMPARE(verdictsOf(list->row(0)), (QStringList{u"birth:bad-date"_s, u"name:lost-character"_s}));
        QCOMPARE(verdictsOf(one({u"李一"_s, idOf(1), {}, u"不详"_s, u"新车村"_s, {}, {}})->row(0)), QStringList());
    }

    void datesKeepTheirPrecision() {
        const auto list = check({textRow(u"姓名|身份证号|最后缴费年月|首次参保年月"),
                                 {u"李一"_s, idOf(1), u"2021年6月"_s, Serial{44348}},
                                 {u"李二"_s, idOf(2), Number{u"202106"_s}, Number{u"20210601"_s}}},
                                ListKind::LapsedPayers);
        QVERIFY(list);
        QCOMPARE(list->row(0).reading.facts.value(Field::LastPaidOn), u"2021-06"_s);
        QCOMPARE(list->row(0).reading.facts.value(Field::InsuredOn), u"2021-06-01"_s);
        QCOMPARE(list->row(1).reading.facts.value(Field::LastPaidOn), u"2021-06"_s);
        QCOMPARE(list->row(1).reading.facts.value(Field::InsuredOn), u"2021-06-01"_s);

        HandWorkbook of1904(
            {HandSheet{u"名单"_s, {textRow(u"姓名|身份证号|死亡日期"), {u"李一"_s, idOf(1), Serial{42886}}}}}, true);
        const auto deaths = intake::checkList(of1904, requestFor(ListKind::Deaths));
        QCOMPARE(deaths->row(0).reading.facts.value(Field::DiedOn), u"2021-06-01"_s);
    }

    void aBirthWithoutATrustedIdComesFromItsColumn() {
        const auto list = one({u"李伟"_s, {}, u"女"_s, u"1901年2月3日"_s, u"新车村"_s, {}, {}});
        QCOMPARE(list->row(0).reading.person.birth, QDate(1901, 2, 3));
        QCOMPARE(list->row(0).reading.person.sex, domain::Sex::Female);
        QVERIFY(!one({u"李伟"_s, {}, {}, u"1901年2月"_s, u"新车村"_s, {}, {}})->row(0).reading.person.birth.isValid());
    }

    void duplicatesStandOnceForEachInsurance() {
        const auto list = check({textRow(u"姓名|身份证号|险种|村"),
                                 {u"李一"_s, idOf(1), u"居民养老"_s, u"新车村"_s},
                                 {u"李一"_s, idOf(1), u"职工医保"_s, u"新车村"_s},
                                 {u"李 一"_s, u"'"_s + idOf(1), u"城乡居民基本养老保险"_s, u"新车村"_s},
                                 {u"李乙"_s, idOf(1), u"居保"_s, u"新车村"_s},
                                 {u"李乙"_s, idOf(1), u"失业保险"_s, u"新车村"_s}},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts(), (intake::CheckedCounts{5, 3, 1, 0, 2}));
        QCOMPARE(list->fate(0), Fate::Accepted);
        QCOMPARE(list->fate(1), Fate::Accepted);
        QCOMPARE(list->row(1).reading.insurance, domain::Insurance::EmployeeMedical);
        QCOMPARE(verdictsOf(list->row(2)), QStringList{u"citizen_id:duplicate-in-file"_s});
        QCOMPARE(list->row(2).sameAs, 0);
        QCOMPARE(verdictsOf(list->row(3)), (QStringList{u"name:name-differs"_s, u"citizen_id:duplicate-in-file"_s}));
        QCOMPARE(verdictsOf(list->row(4)), QStringList{u"name:name-differs"_s});
        QCOMPARE(list->fate(4), Fate::Accepted);
    }

    void withoutIdsNeighboursStayTwo() {
        const auto list = check({textRow(u"姓名|村|小组"), textRow(u"李伟|新车村|大寨"), textRow(u"李伟|新车村|小寨"),
                                 textRow(u"李 伟|新车村|大寨")},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts(), (intake::CheckedCounts{3, 2, 2, 0, 1}));
    }

    void theRequestsInsuranceIsForRowsThatNameNone() {
        auto request = requestFor(ListKind::UnenrolledPersons);
        request.insurance = domain::Insurance::ResidentMedical;
        const auto list = check(
            {HandSheet{u"名单"_s,
                       {textRow(u"姓名|身份证号|险种"), {u"李一"_s, idOf(1), {}}, {u"李二"_s, idOf(2), u"工伤"_s}}}},
            request);
        QCOMPARE(list->row(0).reading.insurance, domain::Insurance::ResidentMedical);
        QCOMPARE(list->row(1).reading.insurance, domain::Insurance::WorkInjury);
    }

    void insurancesAreKnownByManyNames() {
        using domain::Insurance;
        QCOMPARE(intake::insuranceFrom(u"城乡居民基本养老保险"), Insurance::ResidentPension);
        QCOMPARE(intake::insuranceFrom(u" 灵活就业养老 "), Insurance::EmployeePension);
        QCOMPARE(intake::insuranceFrom(u"城乡居民医保（普通居民）"), Insurance::ResidentMedical);
        QCOMPARE(intake::insuranceFrom(u"工伤"), Insurance::WorkInjury);
        QCOMPARE(intake::insuranceFrom(u"新农保"), Insurance::ResidentPension);
        QCOMPARE(intake::insuranceFrom(u"城乡居民基本养老"), Insurance::ResidentPension);
        QCOMPARE(intake::insuranceFrom(u"养老保险（城乡居民）"), Insurance::ResidentPension);
        QCOMPARE(intake::insuranceFrom(u"170"), Insurance::ResidentPension);
        QCOMPARE(intake::insuranceFrom(u"灵活就业人员养老"), Insurance::EmployeePension);
        QCOMPARE(intake::insuranceFrom(u"城镇企业职工基本养老保险"), Insurance::EmployeePension);
        QCOMPARE(intake::insuranceFrom(u"110"), Insurance::EmployeePension);
        QCOMPARE(intake::insuranceFrom(u"城镇职工基本医疗"), Insurance::EmployeeMedical);
        QCOMPARE(intake::insuranceFrom(u"310"), Insurance::EmployeeMedical);
        QCOMPARE(intake::insuranceFrom(u"新农合"), Insurance::ResidentMedical);
        QCOMPARE(intake::insuranceFrom(u"基本医疗保险（居民）"), Insurance::ResidentMedical);
        QCOMPARE(intake::insuranceFrom(u"390"), Insurance::ResidentMedical);
        QCOMPARE(intake::insuranceFrom(u"13900001100"), Insurance::Unspecified); // a phone
        QCOMPARE(intake::insuranceFrom(u"失业、工伤"), Insurance::Unspecified);
        QCOMPARE(intake::insuranceFrom(u"基本养老保险"), Insurance::Unspecified);
        QCOMPARE(intake::insuranceFrom(u""), Insurance::Unspecified);
    }

    void phonesAreReadAsTheyAreTyped() {
        const auto phone = [](const QString& text, sheet::CellType type = sheet::CellType::Text) {
            return intake::phoneFrom({0, type, text});
        };
        QCOMPARE(phone(u"138 0000 0001"_s), u"13800000001"_s);
        QCOMPARE(phone(u"+86-13800000001"_s), u"13800000001"_s);
        QCOMPARE(phone(u"１３８００００００01"_s), u"13800000001"_s);
        QCOMPARE(phone(u"13800000001/13900000002"_s), u"13800000001"_s);
        QCOMPARE(phone(u"13800000001"_s, sheet::CellType::Number), u"13800000001"_s);
        QCOMPARE(phone(u"1.3800000001E10"_s, sheet::CellType::Number), u"13800000001"_s);
        QCOMPARE(phone(u"（0873）6123456"_s), u"0873-6123456"_s);
        QCOMPARE(phone(u"6123456"_s), u"6123456"_s);
        QCOMPARE(phone(u"1380000000"_s), u"1380000000"_s); // one digit short: kept as sent
        const auto damaged = one({u"李一"_s, idOf(1), {}, {}, u"新车村"_s, {}, u"1.38E+10"_s});
        QCOMPARE(verdictsOf(damaged->row(0)), QStringList{u"phone:damaged-number"_s});
        QCOMPARE(damaged->row(0).reading.person.phone, QString());
    }

    void employersAreJudged_data() {
        QTest::addColumn<HandCell>("name");
        QTest::addColumn<HandCell>("cell");
        QTest::addColumn<QStringList>("verdicts");
        QTest::addColumn<QString>("creditCode");
        const HandCell shop(u"弥勒市鑫源百货店"_s);
        QTest::addRow("clean") << shop << HandCell(u"91532504PDY00001XJ"_s) << QStringList() << u"91532504PDY00001XJ"_s;
        QTest::addRow("check") << shop << HandCell(u"91350211M00013FA1N"_s)
                               << QStringList{u"credit_code:bad-credit-code"_s} << u"91350211M00013FA1N"_s;
        QTest::addRow("letter") << shop << HandCell(u"91532504PDY00001XI"_s)
                                << QStringList{u"credit_code:bad-credit-code"_s} << QString();
        QTest::addRow("old") << shop << HandCell(u"532504600000017"_s)
                             << QStringList{u"credit_code:old-registration-number"_s} << u"532504600000017"_s;
        QTest::addRow("old as a number") << shop << HandCell(Number{u"532504600000017"_s})
                                         << QStringList{u"credit_code:old-registration-number"_s}
                                         << u"532504600000017"_s;
        QTest::addRow("old and wrong") << shop << HandCell(u"532504600000018"_s)
                                       << QStringList{u"credit_code:old-registration-number"_s,
                                                      u"credit_code:bad-credit-code"_s}
                                       << u"532504600000018"_s;
        QTest::addRow("cut") << shop << HandCell(Number{u"911234567890123000"_s})
                             << QStringList{u"credit_code:damaged-number"_s} << QString();
        QTest::addRow("none") << shop << HandCell() << QStringList{u"credit_code:id-missing"_s} << QString();
        QTest::addRow("no name") << HandCell() << HandCell(u"91532504PDY00001XJ"_s)
                                 << QStringList{u"employer_name:name-missing"_s} << u"91532504PDY00001XJ"_s;
        QTest::addRow("lost character") << HandCell(u"弥勒市?源百货店"_s) << HandCell(u"91532504PDY00001XJ"_s)
                                        << QStringList{u"employer_name:lost-character"_s} << u"91532504PDY00001XJ"_s;
        QTest::addRow("nothing at all") << HandCell() << HandCell(u"91532504PDY00001XI"_s)
                                        << QStringList{u"credit_code:bad-credit-code"_s, u"employer_name:no-identity"_s}
                                        << QString();
    }
    void employersAreJudged() {
        QFETCH(HandCell, name);
        QFETCH(HandCell, cell);
        QFETCH(QStringList, verdicts);
        QFETCH(QString, creditCode);
        const auto list = oneEmployer({name, cell, u"李一"_s, idOf(1), u"12人"_s});
        QVERIFY(list);
        QCOMPARE(verdictsOf(list->row(0)), verdicts);
        QCOMPARE(list->row(0).reading.employer.creditCode, creditCode);
        QCOMPARE(list->row(0).reading.employer.headcount, 12);
        QCOMPARE(list->fate(0) == Fate::Refused, verdicts.contains(u"employer_name:no-identity"_s));
    }

    void theLegalPersonsIdIsJudgedToo() {
        const auto list = oneEmployer({u"弥勒市鑫源百货店"_s, u"91532504PDY00001XJ"_s, u"李?"_s, u"5.32526E+17"_s, {}});
        QCOMPARE(verdictsOf(list->row(0)),
                 (QStringList{u"legal_person:lost-character"_s, u"legal_person_id:damaged-number"_s}));
        QCOMPARE(list->row(0).reading.employer.headcount, -1);
        QCOMPARE(list->row(0).reading.facts.value(Field::LegalPersonId), u"5.32526E+17"_s);
    }

    void employersWithBracketsOfAnotherWidthAreOne() {
        const auto list =
            check({textRow(u"单位名称|联系电话"), textRow(u"鑫源（云南）有限公司|"), textRow(u"鑫源(云南) 有限公司|")},
                  ListKind::UnenrolledEmployers);
        QCOMPARE(list->counts(), (intake::CheckedCounts{2, 1, 1, 0, 1}));
    }
};

QTEST_APPLESS_MAIN(TestRows)
#include "tst_rows.moc"
