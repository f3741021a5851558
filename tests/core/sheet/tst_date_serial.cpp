#include "core/sheet/date_serial.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;

class TestDateSerial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsDays() {
        QCOMPARE(serialFromIso(u"2021-06-01", false), 44348.0);
        QCOMPARE(serialFromIso(u"2021-06-01", true), 42886.0);
        QCOMPARE(serialFromIso(u"1904-01-01", true), 0.0);
        QCOMPARE(serialFromIso(u"1900-01-01", false), 1.0);
        QCOMPARE(serialFromIso(u"1900-02-28", false), 59.0);
        QCOMPARE(serialFromIso(u"1900-03-01", false), 61.0); // Excel has a 29 February there
    }

    void countsTimes() {
        QCOMPARE(serialFromIso(u"2021-06-01T12:00:00", false), 44348.5);
        QCOMPARE(serialFromIso(u"2021-06-01T06:00:00.000Z", false), 44348.25);
        QCOMPARE(serialFromIso(u"2021-06-01 18:00", false), 44348.75);
    }

    void refusesOtherText() {
        for (const QString& text : {u""_s, u"2021"_s, u"2021-13-01"_s, u"2021-06-01x"_s, u"2021-06-01T"_s, u"今天"_s}) {
            QVERIFY2(!serialFromIso(text, false), qPrintable(text));
        }
    }
};

QTEST_APPLESS_MAIN(TestDateSerial)
#include "tst_date_serial.moc"
