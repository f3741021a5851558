#include "tests/core/intake/intake_fixture.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::ListKind;
using intake::CheckedList;
using intake::Fate;
using intake::Field;

namespace {

QString columnsAndRead(const Result<CheckedList>& list) {
    return list ? columnsOf(*list) + u" read %1"_s.arg(list->counts().read) : u"no list"_s;
}

QString mistyped(const QString& id) {
    return id.first(17) + (id.back() == u'0' ? u'1' : u'0');
}

/// One person under 姓名, 身份证号, 村.
Result<CheckedList> one(const QString& name, const QString& id) {
    return check({textRow(u"姓名|身份证号|村"), {name, id, u"新车村"_s}}, ListKind::UnenrolledPersons);
}

} // namespace

/// Cells that hold more than a name, or more than one person.
class TestNameCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameAndItsIdMayStandInOneCell_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("cell"); // N the name, # the id
        const auto row = [](const QString& header, const QString& cell) {
            QTest::addRow("%s %s", qPrintable(header), qPrintable(cell)) << header << cell;
        };
        row(u"姓名身份证号"_s, u"N #"_s);
        row(u"姓名（身份证号）"_s, u"N（#）"_s);
        row(u"姓名/身份证号"_s, u"N/#"_s);
        row(u"姓名及身份证号码"_s, u"N\n#"_s);
        row(u"身份证号姓名"_s, u"#N"_s);
        row(u"姓名"_s, u"N#"_s);
        row(u"人员信息"_s, u"姓名：N 身份证：#"_s);
        row(u"基本情况"_s, u"姓名：N，性别：男，公民身份号码：#"_s);
        row(u"对象"_s, u"N，#，13800000001"_s);
    }
    void aNameAndItsIdMayStandInOneCell() {
        QFETCH(QString, header);
        QFETCH(QString, cell);
        QList<HandRow> rows{textRow(u"序号|"_s + header + u"|村委会"_s)};
        for (int i = 1; i <= 4; ++i) {
            const QString name = u"李"_s + QChar(u'一' + i);
            const QString id = i == 3 ? mistyped(idOf(i)) : idOf(i);
            rows.append({QString::number(i), QString(cell).replace(u'N', name).replace(u'#', id), u"新车村"_s});
        }
        const auto list = check(rows, ListKind::UnenrolledPersons);
        QCOMPARE(columnsAndRead(list), u"serial=A name=B village=C read 4"_s);
        QCOMPARE(list->row(0).reading.person.name, u"李"_s + QChar(u'一' + 1));
        QCOMPARE(list->row(0).reading.person.citizenId, idOf(1));
        QCOMPARE(verdictsOf(list->row(0)), QStringList());
        QCOMPARE(verdictsOf(list->row(2)), QStringList{u"citizen_id:bad-check-digit"_s});
        QCOMPARE(list->rawCells(0).at(1),
                 QString(cell).replace(u'N', u"李"_s + QChar(u'一' + 1)).replace(u'#', idOf(1)));
    }

    void anIdBesideTheNameIsForARowWithoutOne() {
        const auto beside = one(u"李一 "_s + idOf(1), {});
        QCOMPARE(beside->row(0).reading.person.name, u"李一"_s);
        QCOMPARE(beside->row(0).reading.person.citizenId, idOf(1));
        QCOMPARE(verdictsOf(beside->row(0)), QStringList());
        const auto twice = one(u"李一（"_s + idOf(1) + u"）"_s, idOf(1));
        QCOMPARE(twice->row(0).reading.person.name, u"李一"_s);
        QCOMPARE(verdictsOf(twice->row(0)), QStringList());
        const auto differs = one(u"李一 "_s + idOf(1), idOf(3));
        QCOMPARE(differs->row(0).reading.person.citizenId, idOf(3));
        QCOMPARE(verdictsOf(differs->row(0)), QStringList{u"citizen_id:numbers-differ"_s});
    }

    void aTelephoneBesideTheNameIsNoPartOfIt() {
        const auto list = check({textRow(u"姓名|身份证号|联系电话|村"),
                                 {u"李一 13800000001"_s, idOf(1), {}, u"新车村"_s},
                                 {u"李二（13800000002）"_s, idOf(2), u"13900000002"_s, u"新车村"_s},
                                 {u"李三 "_s + idOf(3) + u" 13800000003"_s, {}, {}, u"新车村"_s}},
                                ListKind::UnenrolledPersons);
        QCOMPARE(list->row(0).reading.person.name, u"李一"_s);
        QCOMPARE(list->row(0).reading.person.phone, u"13800000001"_s);
        QCOMPARE(list->row(1).reading.person.name, u"李二"_s);
        QCOMPARE(list->row(1).reading.person.phone, u"13900000002"_s);
        QCOMPARE(list->row(2).reading.person.citizenId, idOf(3));
        QCOMPARE(list->row(2).reading.person.phone, u"13800000003"_s);
    }

    /// Lines of a text, each in one cell: whoever and where.
    void aPlaceBesideTheNameIsNoPartOfIt() {
        QList<HandRow> rows{textRow(u"姓名 身份证号 村委会")};
        for (int i = 1; i < 5; ++i) {
            rows.append({u"李"_s + QChar(u'一' + i) + u"   "_s + idOf(i) + u"   新车村委会"_s});
        }
        const auto list = check(rows, ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts().read, 4);
        QCOMPARE(list->row(0).reading.person.name, u"李"_s + QChar(u'一' + 1));
        QCOMPARE(list->row(0).reading.person.citizenId, idOf(1));
    }

    /// 已更正 is no name.
    void aRemarkBesideAnIdIsNoName() {
        const auto list = check({textRow(u"身份证号|村"),
                                 {idOf(1), u"新车村"_s},
                                 {idOf(2) + u"（已更正）"_s, u"新车村"_s},
                                 {idOf(3), u"新车村"_s}},
                                ListKind::UnenrolledPersons);
        QCOMPARE(columnsAndRead(list), u"citizen_id=A village=B read 3"_s);
        QCOMPARE(verdictsOf(list->row(1)), QStringList{u"name:name-missing"_s});
    }

    /// What is noted in a name's cell is kept, and makes nobody another.
    void notesBesideANameMakeNobodyAnother() {
        const auto list = check({textRow(u"姓名|身份证号|村"),
                                 {u"张三（户主）"_s, idOf(1), u"新车村"_s},
                                 {u"张三"_s, idOf(1), u"新车村"_s},
                                 {u"李四(已故)"_s, idOf(2), u"新车村"_s},
                                 {u"王五（大）"_s, {}, u"新车村"_s},
                                 {u"王五（小）"_s, {}, u"新车村"_s}},
                                ListKind::UnenrolledPersons);
        QCOMPARE(list->counts(), (intake::CheckedCounts{5, 4, 2, 0, 1}));
        QCOMPARE(verdictsOf(list->row(1)), QStringList{u"citizen_id:duplicate-in-file"_s});
        QCOMPARE(list->row(2).reading.person.name, u"李四(已故)"_s);
        QCOMPARE(verdictsOf(list->row(2)), QStringList());
    }

    void aNameMayStandUnderTheIds() {
        const auto list = check({textRow(u"姓名|身份证号|村"),
                                 {u"李一"_s, idOf(1), u"新车村"_s},
                                 {{}, u"李二"_s + idOf(2), u"新车村"_s},
                                 {{}, idOf(3) + u"已更正"_s, u"新车村"_s}},
                                ListKind::UnenrolledPersons);
        QCOMPARE(list->row(1).reading.person.name, u"李二"_s);
        QCOMPARE(list->row(1).reading.person.citizenId, idOf(2));
        QCOMPARE(verdictsOf(list->row(2)), QStringList{u"name:name-missing"_s});
    }

    void twoPeopleInOneRowAreRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        const auto row = [](const QString& name, const QString& id) {
            QTest::addRow("%s %s", qPrintable(name), qPrintable(id)) << name << id;
        };
        row(u"张三、李四"_s, idOf(1));
        row(u"张三、李四"_s, {});
        row(u"张三/李四"_s, idOf(1));
        row(u"张三，李四"_s, idOf(1));
        row(u"张三\n李四"_s, idOf(1));
        row(u"张三（夫）、李四（妻）"_s, idOf(1));
        row(u"欧阳明、李小四"_s, idOf(1));
        row(u"张三\n李四"_s, idOf(1) + u'\n' + idOf(2));
        row(u"张三"_s, idOf(1) + u'\n' + idOf(2));
        row(u"张三"_s, idOf(1) + u'、' + idOf(2));
        row(u"张三"_s, idOf(1) + u' ' + idOf(2));
        row(u"张三"_s, u"532526010203001\n532526010203003"_s);
        row(u"张三"_s, mistyped(idOf(1)) + u'/' + idOf(2));
        row(u"张三 "_s + idOf(1) + u"、李四 "_s + idOf(2), {});
    }
    void twoPeopleInOneRowAreRefused() {
        QFETCH(QString, name);
        QFETCH(QString, id);
        const auto list = one(name, id);
        QVERIFY(list);
        QCOMPARE(list->fate(0), Fate::Refused);
        QVERIFY(verdictsOf(list->row(0)).join(u' ').contains(u"several-persons"_s));
        QCOMPARE(list->row(0).reading.person.citizenId.size() > 18, false);
    }

    void whatLooksLikeTwoPeopleIsOne_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("kept");
        const auto row = [](const QString& name, const QString& id, const QString& kept) {
            QTest::addRow("%s %s", qPrintable(name), qPrintable(id)) << name << id << kept;
        };
        row(u"张\n三"_s, idOf(1), u"张三"_s);
        row(u"王\r\n小红"_s, idOf(1), u"王小红"_s);
        row(u"欧阳\n娜娜"_s, idOf(1), u"欧阳娜娜"_s);
        row(u"Anna\nSmith"_s, idOf(1), u"Anna Smith"_s);
        row(u"沙马 金古"_s, idOf(1), u"沙马 金古"_s); // a blank for the middle dot
        row(u"李  四"_s, idOf(1), u"李  四"_s);
        row(u"阿依·古丽"_s, idOf(1), u"阿依·古丽"_s);
        row(u"张三/男"_s, idOf(1), u"张三/男"_s);
        row(u"张三、户主"_s, idOf(1), u"张三、户主"_s);
        row(u"张三、孙子"_s, idOf(1), u"张三、孙子"_s);
        row(u"张三/彝族"_s, idOf(1), u"张三/彝族"_s);
        row(u"张三(张叁)"_s, idOf(1), u"张三(张叁)"_s);
        row(u"张三"_s, idOf(1).first(6) + u'\n' + idOf(1).sliced(6), u"张三"_s);
        row(u"张三"_s, idOf(1).first(15) + u'\n' + idOf(1).sliced(15), u"张三"_s);
        row(u"张三"_s, idOf(1) + u'\n' + idOf(1), u"张三"_s);
        row(u"张三"_s, idOf(1) + u"（旧532526010203001）"_s, u"张三"_s);
        row(u"张三"_s, idOf(1) + u"\n13800000001"_s, u"张三"_s);
    }
    void whatLooksLikeTwoPeopleIsOne() {
        QFETCH(QString, name);
        QFETCH(QString, id);
        QFETCH(QString, kept);
        const auto list = one(name, id);
        QVERIFY(list);
        QCOMPARE(verdictsOf(list->row(0)), QStringList());
        QCOMPARE(list->row(0).reading.person.name, kept);
        QCOMPARE(list->row(0).reading.person.citizenId, idOf(1));
    }

    void aBrokenNumberIsJoinedOnlyWhereTheWholeIsRight() {
        const QString wrong = mistyped(idOf(1));
        const auto list = one(u"张三"_s, wrong.first(6) + u'\n' + wrong.sliced(6));
        QCOMPARE(verdictsOf(list->row(0)), QStringList{u"citizen_id:bad-check-digit"_s});
        QCOMPARE(list->row(0).reading.person.citizenId, QString());
        QCOMPARE(list->row(0).reading.person.idAsSent, wrong.first(6) + u'\n' + wrong.sliced(6));
    }
};

QTEST_APPLESS_MAIN(TestNameCells)
#include "tst_name_cells.moc"
