#include "tests/core/intake/intake_fixture.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::ListKind;

/// Lists whose header is in words that nobody knows.
class TestLayoutByNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// No word that says who: the cells do.
    void headersInWordsThatNobodyKnows_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("columns");
        const auto row = [](const QString& header, const QString& columns) {
            QTest::addRow("%s", qPrintable(header)) << header << columns;
        };
        row(u"人员|证件|号码|住处"_s, u"name=A citizen_id=B address=D phone=C"_s);
        row(u"村民|证|电话|地方"_s, u"name=A citizen_id=B address=D phone=C"_s);
        row(u"谁|码|监护人电话|地址"_s, u"name=A citizen_id=B address=D"_s);
        row(u""_s, u"name=A citizen_id=B address=D phone=C"_s);
    }
    void headersInWordsThatNobodyKnows() {
        QFETCH(QString, header);
        QFETCH(QString, columns);
        const QString wrong = idOf(1).first(17) + (idOf(1).back() == u'0' ? u'1' : u'0');
        QList<HandRow> rows{{u"2026年统计"_s}};
        if (!header.isEmpty()) {
            rows.append(textRow(header));
        }
        // The first numbers are mistyped, damaged, or to follow.
        const QList<HandCell> ids{wrong, u"5.32526E+17"_s, u"补办中"_s, idOf(4), idOf(5), idOf(6), idOf(7)};
        for (int i = 0; i < ids.size(); ++i) {
            rows.append({u"李"_s + QChar(u'一' + i) + (i < 4 ? u"（户主）"_s : QString()), ids.at(i),
                         u"1380000000%1"_s.arg(i), u"朋普镇新车村委会大寨%1号"_s.arg(i)});
        }
        const auto list = check(rows, ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(columnsOf(*list), columns);
        QCOMPARE(list->counts().read, 7);
    }

    void whoHasNoNumberIsNotPassedOver() {
        const auto list = check({textRow(u"2026年名单"),
                                 textRow(u"王五||新车村大寨1号"),
                                 {u"张三"_s, idOf(1), u"新车村大寨2号"_s},
                                 {u"李四"_s, idOf(2), u"新车村大寨3号"_s}},
                                ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(list->counts().read, 3);
        QCOMPARE(list->row(0).reading.person.name, u"王五"_s);
    }

    void twoKnownHeadersAreEnoughOverNames() {
        QList<HandRow> rows{{u"朋普镇统计"_s}, textRow(u"人员|联系电话|家庭住址")};
        for (int i = 0; i < 4; ++i) {
            rows.append({u"李"_s + QChar(u'一' + i), u"1380000000%1"_s.arg(i), u"朋普镇新车村委会大寨"_s});
        }
        const auto list = check(rows, ListKind::UnenrolledPersons);
        QVERIFY(list);
        QCOMPARE(columnsOf(*list), u"name=A address=C phone=B"_s);
        QCOMPARE(list->sheets().front().firstRow, 2);
        QCOMPARE(list->counts().read, 4);
        QVERIFY(!check({textRow(u"联系电话|地址"), textRow(u"0873-6123456|朋普镇")}, ListKind::UnenrolledPersons));
    }
};

QTEST_APPLESS_MAIN(TestLayoutByNumbers)
#include "tst_layout_by_numbers.moc"
