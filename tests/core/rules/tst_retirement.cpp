#include "core/rules/retirement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::rules;

Q_DECLARE_METATYPE(WorkerKind)

/// The vectors of the decision of 2024-09-13 and its tables.
class TestRetirement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reached_data() {
        QTest::addColumn<WorkerKind>("kind");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QString>("age");
        QTest::addColumn<QDate>("month");
        const auto row = [](WorkerKind kind, int year, int month, const QString& age, int toYear, int toMonth) {
            QTest::addRow("%d %d-%d", int(kind), year, month)
                << kind << QDate(year, month, 28) << age << QDate(toYear, toMonth, 1);
        };
        row(WorkerKind::Man, 1964, 12, u"60岁"_s, 2024, 12);
        row(WorkerKind::Man, 1965, 1, u"60岁1个月"_s, 2025, 2);
        row(WorkerKind::Man, 1965, 4, u"60岁1个月"_s, 2025, 5);
        row(WorkerKind::Man, 1965, 5, u"60岁2个月"_s, 2025, 7);
        row(WorkerKind::Man, 1970, 1, u"61岁4个月"_s, 2031, 5);
        row(WorkerKind::Man, 1976, 8, u"62岁11个月"_s, 2039, 7);
        row(WorkerKind::Man, 1976, 9, u"63岁"_s, 2039, 9);
        row(WorkerKind::Man, 1990, 1, u"63岁"_s, 2053, 1);
        row(WorkerKind::Woman55, 1969, 12, u"55岁"_s, 2024, 12);
        row(WorkerKind::Woman55, 1970, 1, u"55岁1个月"_s, 2025, 2);
        row(WorkerKind::Woman55, 1981, 8, u"57岁11个月"_s, 2039, 7);
        row(WorkerKind::Woman55, 1981, 9, u"58岁"_s, 2039, 9);
        row(WorkerKind::Woman50, 1974, 12, u"50岁"_s, 2024, 12);
        row(WorkerKind::Woman50, 1975, 1, u"50岁1个月"_s, 2025, 2);
        row(WorkerKind::Woman50, 1975, 2, u"50岁1个月"_s, 2025, 3);
        row(WorkerKind::Woman50, 1975, 3, u"50岁2个月"_s, 2025, 5);
        row(WorkerKind::Woman50, 1984, 10, u"54岁11个月"_s, 2039, 9);
        row(WorkerKind::Woman50, 1984, 11, u"55岁"_s, 2039, 11);
    }
    void reached() {
        QFETCH(const WorkerKind, kind);
        QFETCH(const QDate, birth);
        QFETCH(const QString, age);
        QFETCH(const QDate, month);
        const Retirement retirement = retirementOf(birth, kind, PolicyTables::bundled());
        QCOMPARE(ageText(retirement.months), age);
        QCOMPARE(retirement.month, month);
        QVERIFY(!retirement.basis.source.isEmpty());
    }

    void threeYearsSoonerButNotBelowTheOldAge() {
        const PolicyTables tables = PolicyTables::bundled();
        QCOMPARE(retirementOf(QDate(1976, 9, 1), WorkerKind::Man, tables).earliest, QDate(2036, 9, 1));
        QCOMPARE(retirementOf(QDate(1970, 1, 1), WorkerKind::Man, tables).earliest, QDate(2030, 1, 1));
        QCOMPARE(retirementOf(QDate(1984, 11, 1), WorkerKind::Woman50, tables).earliest, QDate(2036, 11, 1));
    }

    void theLeastYearsRiseFrom2030() {
        const PolicyTables tables = PolicyTables::bundled();
        const auto months = [&](int year) {
            return tables.row(u"contribution-months"_s, u"employee-pension"_s, QDate(year, 1, 1))->number();
        };
        QCOMPARE(months(2026), 180);
        QCOMPARE(months(2029), 180);
        QCOMPARE(months(2030), 186);
        QCOMPARE(months(2038), 234);
        QCOMPARE(months(2039), 240);
        QCOMPARE(months(2050), 240);
    }
};

QTEST_GUILESS_MAIN(TestRetirement)
#include "tst_retirement.moc"
