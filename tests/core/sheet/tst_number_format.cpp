#include "core/sheet/number_format.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao::sheet;

class TestNumberFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("date");
        const auto row = [](const QString& code, bool date) { QTest::addRow("%s", qPrintable(code)) << code << date; };
        row(u"General"_s, false);
        row(u"0.00"_s, false);
        row(u"0.00E+00"_s, false);
        row(u"@"_s, false);
        row(u""_s, false);
        row(u"#,##0\"日\""_s, false);
        row(u"\"date\" 0"_s, false);
        row(u"[Red]0;[Blue]-0"_s, false);
        row(u"[$-804]0"_s, false);
        row(u"\\d0"_s, false);
        row(u"0_d"_s, false);
        row(u"0*y"_s, false);
        row(u"0;yyyy"_s, false);             // only negative numbers
        row(u"[=0]\"\";yyyy-mm-dd"_s, true); // no number but 0 stays in the first section
        row(u"[>=10000]0\"万\";0"_s, false);
        row(u"[=0]0;General;yyyy"_s, false);
        row(u"\"unclosed yyyy"_s, false);
        row(u"[unclosed yyyy"_s, false);
        row(u"0\\"_s, false);
        row(u"yyyy\\-mm\\-dd"_s, true);
        row(u"yyyy\"年\"m\"月\"d\"日\""_s, true);
        row(u"yyyy年m月"_s, true);
        row(u"[$-804]yyyy/m/d;@"_s, true);
        row(u"[$-404]e/m/d"_s, true);
        row(u"[h]:mm:ss"_s, true);
        row(u"[SS]"_s, true);
        row(u"h:mm AM/PM"_s, true);
        row(u"General d"_s, true);
        row(u"[DBNum1][$-804]yyyy\"年\"m\"月\""_s, true);
    }
    void codes() {
        QFETCH(const QString, code);
        QFETCH(const bool, date);
        QCOMPARE(showsDate(code), date);
    }

    void builtIn() {
        for (const int id : {14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 31, 36, 45, 46, 47, 50, 57, 58}) {
            QVERIFY2(builtInShowsDate(id) == true, qPrintable(QString::number(id)));
        }
        for (const int id : {0, 1, 2, 9, 10, 11, 13, 23, 37, 40, 44, 48, 49, 59}) {
            QVERIFY2(builtInShowsDate(id) == false, qPrintable(QString::number(id)));
        }
        QVERIFY(!builtInShowsDate(164));
        QVERIFY(!builtInShowsDate(-1));
    }
};

QTEST_APPLESS_MAIN(TestNumberFormat)
#include "tst_number_format.moc"
