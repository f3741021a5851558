#include "tests/core/intake/intake_fixture.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::ListKind;
using intake::Field;
using intake::MappedBy;

/// Numbers that stand in one of several columns.
class TestNumberChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void furtherColumnsGoWithTheirField() {
        intake::Mapping mapping;
        mapping.put(Field::CitizenId, 2, MappedBy::Header);
        mapping.further[Field::CitizenId] = {4};
        QCOMPARE(mapping.columnsOf(Field::CitizenId), (QList{2, 4}));
        QCOMPARE(mapping.fieldAt(4), std::optional(Field::CitizenId));
        mapping.put(Field::Name, 2, MappedBy::User);
        QVERIFY(!mapping.fieldAt(4));
    }

    /// 前六位 and 后十二位 in columns of their own, or a digit in each of eighteen.
    void anIdMayBeWrittenInParts() {
        const QString id = idOf(1);
        const QString wrong = id.first(17) + (id.back() == u'0' ? u'1' : u'0');
        const auto list = check({textRow(u"姓名|身份证号||村"),
                                 textRow(u"|前六位|后十二位|"),
                                 {u"李一"_s, id.first(6), id.mid(6), u"新车村"_s},
                                 {u"李二"_s, id.first(6), wrong.mid(6), u"新车村"_s}},
                                ListKind::UnenrolledPersons, {{0, 1, 0, 2}});
        QVERIFY(list);
        QCOMPARE(list->counts().read, 2);
        QCOMPARE(list->row(0).reading.person.citizenId, id);
        QCOMPARE(verdictsOf(list->row(0)), QStringList());
        QCOMPARE(list->row(1).reading.person.citizenId, QString()); // its parts make no id
        HandRow header{u"姓名"_s, u"身份证号"_s};
        HandRow digits{u"李一"_s};
        for (const QChar digit : id) {
            header.append(HandCell());
            digits.append(Number{QString(digit)});
        }
        const auto single = check({header, digits}, ListKind::UnenrolledPersons, {{0, 1, 0, 18}});
        QVERIFY(single);
        QCOMPARE(single->row(0).reading.person.citizenId, id);
    }

    /// Two columns of one number fill each other; what is right by its check digit counts.
    void theIdStandsInWhicheverColumnIsFilled_data() {
        QTest::addColumn<QString>("headers");
        QTest::addColumn<HandCell>("left");
        QTest::addColumn<HandCell>("right");
        QTest::addColumn<QString>("citizenId");
        QTest::addColumn<QStringList>("verdicts");
        const QString id = idOf(1);
        const QString wrong = id.first(17) + (id.back() == u'0' ? u'1' : u'0');
        const QString documents = u"身份证号|其他证件号码"_s;
        const QStringList differ{u"citizen_id:numbers-differ"_s};
        QTest::addRow("left") << documents << HandCell(id) << HandCell() << id << QStringList();
        QTest::addRow("right") << documents << HandCell() << HandCell(id) << id << QStringList();
        QTest::addRow("none") << documents << HandCell() << HandCell(u"无"_s) << QString()
                              << QStringList{u"citizen_id:id-missing"_s};
        QTest::addRow("passport") << u"身份证号|护照号"_s << HandCell(u"/"_s) << HandCell(u"E12345678"_s) << QString()
                                  << QStringList{u"citizen_id:other-document"_s};
        QTest::addRow("permit on the left") << u"港澳台通行证号码|公民身份号码"_s << HandCell(u"H01234567"_s)
                                            << HandCell() << QString() << QStringList{u"citizen_id:other-document"_s};
        QTest::addRow("passport beside the id")
            << u"护照号|身份证号"_s << HandCell(u"E12345678"_s) << HandCell(id) << id << QStringList();
        QTest::addRow("the same twice") << u"证件号码|身份证号"_s << HandCell(id) << HandCell(u" "_s + id) << id
                                        << QStringList();
        QTest::addRow("one is wrong") << u"身份证号|证件号码"_s << HandCell(wrong) << HandCell(id) << id << differ;
        QTest::addRow("the other is wrong")
            << u"身份证号|证件号码"_s << HandCell(id) << HandCell(wrong) << id << differ;
        QTest::addRow("two ids") << u"身份证号|证件号码"_s << HandCell(id) << HandCell(idOf(3)) << id << differ;
        QTest::addRow("one is damaged") << u"身份证号|证件号码"_s << HandCell(u"5.32526E+17"_s) << HandCell(id) << id
                                        << QStringList();
        QTest::addRow("15 and 18 digits") << u"身份证号|身份证号码"_s << HandCell(u"532526010203001"_s) << HandCell(id)
                                          << id << QStringList{u"citizen_id:upgraded-15"_s};
        QTest::addRow("words") << documents << HandCell() << HandCell(u"办理中"_s) << QString()
                               << QStringList{u"citizen_id:id-missing"_s};
        QTest::addRow("somebody else's") << u"身份证号|监护人身份证号"_s << HandCell() << HandCell(id) << QString()
                                         << QStringList{u"citizen_id:id-missing"_s};
        QTest::addRow("a former one") << u"身份证号|原身份证号"_s << HandCell() << HandCell(id) << QString()
                                      << QStringList{u"citizen_id:id-missing"_s};
    }
    void theIdStandsInWhicheverColumnIsFilled() {
        QFETCH(QString, headers);
        QFETCH(HandCell, left);
        QFETCH(HandCell, right);
        QFETCH(QString, citizenId);
        QFETCH(QStringList, verdicts);
        // The rows before it fill the first column, so that it is the list's own.
        QList<HandRow> rows{textRow(u"姓名|"_s + headers + u"|村"_s)};
        const bool ownIsRight = headers.endsWith(u"公民身份号码"_s) || headers.endsWith(u"|身份证号"_s);
        for (int i = 0; i < 4; ++i) {
            const HandCell own = idOf(11 + i);
            rows.append({u"李"_s + QChar(u'一' + i), ownIsRight ? HandCell() : own, ownIsRight ? own : HandCell(),
                         u"新车村"_s});
        }
        rows.append({u"王五"_s, left, right, u"新车村"_s});
        const auto list = check(rows, ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->rowCount(), 5);
        QCOMPARE(list->row(4).reading.person.citizenId, citizenId);
        QCOMPARE(verdictsOf(list->row(4)), verdicts);
    }

    void aNumberBehindSomebodyElsesNameIsTheirs() {
        const auto list =
            check({textRow(u"姓名|身份证号|手机|监护人|证件号码|联系电话|村"),
                   {u"李一"_s, idOf(1), u"13800000001"_s, u"赵六"_s, idOf(7), u"13900000001"_s, u"新车村"_s},
                   {u"李二"_s, {}, {}, u"赵六"_s, idOf(7), u"13900000001"_s, u"新车村"_s}},
                  ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(verdictsOf(list->row(0)), QStringList());
        QCOMPARE(verdictsOf(list->row(1)), QStringList{u"citizen_id:id-missing"_s});
        QCOMPARE(list->row(1).reading.person.phone, QString());
    }

    void theTelephoneStandsInWhicheverColumnIsFilled() {
        const auto phones = [](const QString& headers, const QString& left, const QString& right) {
            const auto list = check({textRow(u"姓名|身份证号|"_s + headers),
                                     {u"李一"_s, idOf(1), left, right},
                                     {u"李二"_s, idOf(2), u"13900000001"_s, {}}},
                                    ListKind::UnenrolledPersons);
            return list ? list->row(0).reading.person.phone : u"no list"_s;
        };
        const QString both = u"手机|固定电话"_s;
        QCOMPARE(phones(both, u"13800000001"_s, {}), u"13800000001"_s);
        QCOMPARE(phones(both, {}, u"0873-6123456"_s), u"0873-6123456"_s);
        QCOMPARE(phones(both, u"无"_s, u"0873-6123456"_s), u"0873-6123456"_s);
        QCOMPARE(phones(both, u"13800000001"_s, u"0873-6123456"_s), u"13800000001"_s);
        QCOMPARE(phones(u"联系电话1|联系电话2"_s, {}, u"13800000002"_s), u"13800000002"_s);
        QCOMPARE(phones(u"联系电话|备用电话"_s, {}, u"13800000002"_s), u"13800000002"_s);
        QCOMPARE(phones(u"联系电话|监护人电话"_s, {}, u"13800000002"_s), QString());
        QCOMPARE(phones(u"本人电话|单位电话"_s, {}, u"0873-6123456"_s), QString());
        QCOMPARE(phones(u"本人电话|联系人电话"_s, {}, u"13800000002"_s), QString());
    }

    void theCodeStandsInWhicheverColumnIsFilled() {
        const auto list = check({textRow(u"单位名称|统一社会信用代码|注册号|组织机构代码|村"),
                                 textRow(u"鑫源百货店|91532504PDY00001XJ||"), textRow(u"鑫源饭店||532504600000017|"),
                                 textRow(u"鑫源砂场|||PDY00001-X"),
                                 textRow(u"鑫源煤矿|91532504PDY00001XK|532504600000017|"), textRow(u"鑫源茶室|||")},
                                ListKind::UnenrolledEmployers);
        QVERIFY(list);
        const auto code = [&](int row) { return list->row(row).reading.employer.creditCode; };
        QCOMPARE(code(0), u"91532504PDY00001XJ"_s);
        QCOMPARE(code(1), u"532504600000017"_s);
        QCOMPARE(code(2), u"PDY00001X"_s);
        QCOMPARE(code(3), u"91532504PDY00001XK"_s); // no number of another sort replaces it
        QVERIFY(verdictsOf(list->row(4)).contains(u"credit_code:id-missing"_s));
    }
};

QTEST_APPLESS_MAIN(TestNumberChoice)
#include "tst_number_choice.moc"
