#include "tests/core/intake/intake_fixture.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using domain::ListKind;
using intake::Field;

/// Dates that stand in two or three columns.
class TestDateParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 年 | 月 | 日, each in a column of its own.
    void datesMayStandInParts_data() {
        QTest::addColumn<QString>("upper");
        QTest::addColumn<QString>("lower");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("birth");
        const auto row = [](const QString& upper, const QString& lower, const QString& cells, const QString& birth) {
            QTest::addRow("%s %s", qPrintable(upper + lower), qPrintable(cells)) << upper << lower << cells << birth;
        };
        row(u"出生日期||"_s, u"年|月|日"_s, u"1901|2|3"_s, u"1901-02-03"_s);
        row(u"出生日期||"_s, u"年|月|日"_s, u"1901年|02月|03日"_s, u"1901-02-03"_s);
        row(u"出生年月|"_s, u"年|月"_s, u"1901|12"_s, u"1901-12"_s);
        row(u"出生日期||"_s, u"年|月|日"_s, u"1901|12|"_s, u"1901-12"_s);
        row(u"出生日期||"_s, u"年|月|日"_s, u"1901|不详|不详"_s, u"1901"_s);
        row(u"出生日期||"_s, u"年|月|日"_s, u"1901.2.3||"_s, u"1901-02-03"_s);
        row(u"出生日期||"_s, u"年|月|日"_s, u"1901|13|3"_s, u"1901年13月3日"_s);
        row(u"出生日期||"_s, u"年|月|日"_s, u"||"_s, QString());
        row(u"||"_s, u"出生年|出生月|出生日"_s, u"1901|2|3"_s, u"1901-02-03"_s);
        row(u"||"_s, u"出生年份|出生月份|出生日"_s, u"1901|2|3"_s, u"1901-02-03"_s);
    }
    void datesMayStandInParts() {
        QFETCH(QString, upper);
        QFETCH(QString, lower);
        QFETCH(QString, cells);
        QFETCH(QString, birth);
        const int columns = int(lower.count(u'|')) + 1;
        const bool grouped = !upper.startsWith(u'|');
        QList<HandRow> rows;
        if (grouped) {
            rows.append(textRow(u"姓名|"_s + upper + u"|村"_s));
        }
        rows.append(textRow((grouped ? u"|"_s : u"姓名|"_s) + lower + (grouped ? u"|"_s : u"|村"_s)));
        rows.append(textRow(u"李一|"_s + cells + u"|新车村"_s));
        const QList<sheet::MergedRange> merges{{0, 0, 1, 0}, {0, 1, 0, columns}, {0, columns + 1, 1, columns + 1}};
        for (const bool merged : {grouped, false}) { // as in CSV
            const auto list = check(rows, ListKind::UnenrolledPersons, merged ? merges : QList<sheet::MergedRange>());
            QVERIFY(list);
            QCOMPARE(list->row(0).reading.facts.value(Field::Birth), birth);
        }
    }

    void otherYearsAndMonthsAreNoBirth() {
        const auto list = check({textRow(u"姓名|身份证号|补贴年|补贴月|出生日期|村"),
                                 {u"李一"_s, idOf(1), u"2021"_s, u"3"_s, u"1901.2.3"_s, u"新车村"_s}},
                                ListKind::UnenrolledPersons);
        QCOMPARE(columnsOf(*list), u"name=A citizen_id=B birth=E village=F"_s);
    }
};

QTEST_APPLESS_MAIN(TestDateParts)
#include "tst_date_parts.moc"
