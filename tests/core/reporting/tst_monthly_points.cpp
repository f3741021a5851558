#include "core/reporting/monthly_points.h"
#include "translations/translator.h"

#include <QCoreApplication>
#include <QTest>

using namespace canbao;
using namespace canbao::reporting;
using namespace Qt::StringLiterals;

class TestMonthlyPoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installChinese(*qApp); }

    void aPointStandsOnceWithItsMonths() {
        QCOMPARE(monthlyPoints({{6, u"一是联系不上；二是意愿不强。"_s}, {7, u"意愿不强"_s}, {8, u"1、联系不上；"_s}}),
                 QStringList({u"联系不上（6月、8月）"_s, u"意愿不强（6月、7月）"_s}));
        QCOMPARE(monthlyPoints({{6, u"重复\n重复。"_s}}), QStringList{u"重复（6月）"_s});
    }

    void numbersOfPointsAreLeftOutAndOthersAreNot() {
        QCOMPARE(monthlyPoints({{6, u"（一）甲\n(2) 乙\n③丙\n十一、丁\n3．戊"_s}}),
                 QStringList({u"甲（6月）"_s, u"乙（6月）"_s, u"丙（6月）"_s, u"丁（6月）"_s, u"戊（6月）"_s}));
        QCOMPARE(monthlyPoints({{6, u"1.5万人未参保\n2026年才返乡\n一般群众"_s}}),
                 QStringList({u"1.5万人未参保（6月）"_s, u"2026年才返乡（6月）"_s, u"一般群众（6月）"_s}));
    }

    void nothingSaidIsNoPoint() {
        QVERIFY(monthlyPoints({}).isEmpty());
        QVERIFY(monthlyPoints({{6, u" \n。\n"_s}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMonthlyPoints)
#include "tst_monthly_points.moc"
