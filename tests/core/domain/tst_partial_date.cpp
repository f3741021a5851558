#include "core/domain/partial_date.h"

#include <QTest>

using namespace canbao::domain;
using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 6, 1);
QString read(const QString& text) {
    const auto date = PartialDate::parse(text, kToday);
    return date ? date->toString() : u"-"_s;
}
QString read(double number, bool date1904 = false) {
    const auto date = PartialDate::fromNumber(number, date1904);
    return date ? date->toString() : u"-"_s;
}
} // namespace

class TestPartialDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOfficesWrite_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const QList<std::pair<QString, QString>> cases{
            {u"20210601"_s, u"2021-06-01"_s},
            {u"2021.6.1"_s, u"2021-06-01"_s},
            {u"2021.06.01."_s, u"-"_s},
            {u"2021-06-01"_s, u"2021-06-01"_s},
            {u"2021/6/1"_s, u"2021-06-01"_s},
            {u"2021年6月1日"_s, u"2021-06-01"_s},
            {u" 2021 年 6 月 1 日 "_s, u"2021-06-01"_s},
            {u"２０２１．６．１"_s, u"2021-06-01"_s},
            {u"2021-06-01 00:00:00"_s, u"2021-06-01"_s},
            {u"2021/6/1 0:00"_s, u"2021-06-01"_s},
            {u"2021-06-01T08:30:00"_s, u"2021-06-01"_s},
            {u"2021年6月1日凌晨"_s, u"2021-06-01"_s},
            {u"2021年6月1日 下午3时20分许"_s, u"2021-06-01"_s},
            {u"2021年6月1日8点"_s, u"2021-06-01"_s},
            {u"2021年6月1日左右"_s, u"-"_s},
            {u"2021年6月"_s, u"2021-06"_s},
            {u"2021年06月"_s, u"2021-06"_s},
            {u"202106"_s, u"2021-06"_s},
            {u"2021.06"_s, u"2021-06"_s},
            {u"2021-6"_s, u"2021-06"_s},
            {u"2021年"_s, u"2021"_s},
            {u"2021"_s, u"2021"_s},
            {u"44348"_s, u"2021-06-01"_s},
            {u"'20210601"_s, u"2021-06-01"_s},
            {u"21.6.1"_s, u"2021-06-01"_s},
            {u"85.3.1"_s, u"1985-03-01"_s},
            {u"26.12.1"_s, u"2026-12-01"_s},
            {u"27.1.1"_s, u"1927-01-01"_s},
            {u"2024-02-29"_s, u"2024-02-29"_s},
            {u"2023-02-29"_s, u"-"_s},
            {u"2021-13-01"_s, u"-"_s},
            {u"2021-06-00"_s, u"-"_s},
            {u"20211301"_s, u"-"_s},
            {u"202113"_s, u"-"_s},
            {u"202100"_s, u"-"_s},
            {u"20210017"_s, u"-"_s},
            {u"21.6"_s, u"-"_s},
            {u"1021-06-01"_s, u"-"_s},
            {u"13987654321"_s, u"-"_s},
            {u"不详"_s, u"-"_s},
            {u""_s, u"-"_s},
        };
        for (const auto& [typed, expected] : cases) {
            QTest::addRow("%s", qPrintable(typed)) << typed << expected;
        }
    }
    void readsWhatOfficesWrite() {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(read(typed), expected);
    }

    void twoDigitsOfAYearAreAGuess() {
        QVERIFY(PartialDate::parse(u"85.3.1", kToday)->centuryGuessed);
        QVERIFY(!PartialDate::parse(u"1985.3.1", kToday)->centuryGuessed);
    }

    void readsNumberCells() {
        QCOMPARE(read(20210601), u"2021-06-01"_s);
        QCOMPARE(read(202106), u"2021-06"_s);
        QCOMPARE(read(2021), u"2021"_s);
        QCOMPARE(read(2021.06), u"2021-06"_s);
        QCOMPARE(read(2021.6), u"2021-06"_s);
        QCOMPARE(read(2021.12), u"2021-12"_s);
        QCOMPARE(read(2021.1), u"-"_s); // January, or October without its zero
        QCOMPARE(read(44348), u"2021-06-01"_s);
        QCOMPARE(read(44348.75), u"2021-06-01"_s);
        QCOMPARE(read(42886, true), u"2021-06-01"_s);
        QCOMPARE(read(-1), u"-"_s);
        QCOMPARE(read(13987654321.0), u"-"_s);
    }

    void serialsKnowTheDayThatNeverWas() {
        QCOMPARE(PartialDate::fromSerial(1, false)->first, QDate(1900, 1, 1));
        QCOMPARE(PartialDate::fromSerial(59, false)->first, QDate(1900, 2, 28));
        QVERIFY(!PartialDate::fromSerial(60, false));
        QCOMPARE(PartialDate::fromSerial(61, false)->first, QDate(1900, 3, 1));
        QVERIFY(!PartialDate::fromSerial(0, false));
        QCOMPARE(PartialDate::fromSerial(0, true)->first, QDate(1904, 1, 1));
        QVERIFY(!PartialDate::fromSerial(qQNaN(), false));
        QVERIFY(!PartialDate::fromSerial(-1, false));
        QVERIFY(!PartialDate::fromSerial(qInf(), true));
        QVERIFY(!PartialDate::fromNumber(1e300, false)); // of a damaged file
    }

    void aMonthLastsToItsLastDay() {
        QCOMPARE(PartialDate::parse(u"2024年2月", kToday)->last(), QDate(2024, 2, 29));
        QCOMPARE(PartialDate::parse(u"2024", kToday)->last(), QDate(2024, 12, 31));
        QCOMPARE(PartialDate::parse(u"2024-02-03", kToday)->last(), QDate(2024, 2, 3));
    }
};

QTEST_APPLESS_MAIN(TestPartialDate)
#include "tst_partial_date.moc"
