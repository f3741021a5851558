#include "core/rules/policy_tables.h"

#include "resources/bundled_data.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::rules;
using domain::PolicyRow;
using domain::Trust;

class TestPolicyTables : public QObject {
    Q_OBJECT

    static QList<int> tiersOn(QDate day) {
        QList<int> tiers;
        for (const PolicyRow& row : PolicyTables::bundled().rowsOn(u"resident-pension-tiers"_s, day)) {
            tiers.append(row.key.item.toInt());
        }
        return tiers;
    }

private Q_SLOTS:
    void everyRowHasItsSourceAndAllItsFigures() {
        const PolicyTables tables = PolicyTables::bundled();
        for (const PolicyTable& table : tables.tables()) {
            QVERIFY2(!tables.rows(table.code).isEmpty(), qPrintable(table.code));
            for (const PolicyRow& row : tables.rows(table.code)) {
                const QString where = table.code + u' ' + row.key.item + u' ' + row.key.from.toString(Qt::ISODate);
                QVERIFY2(!row.source.isEmpty(), qPrintable(where));
                QCOMPARE(row.values.size(), table.columns.size());
                for (qsizetype column = 0; column < table.columns.size(); ++column) {
                    bool number = false;
                    row.values.at(column).toInt(&number);
                    QVERIFY2(table.columns.at(column).kind == PolicyColumn::Kind::Day ? row.day(column).isValid()
                                                                                      : number,
                             qPrintable(where));
                }
                QVERIFY2(!row.to.isValid() || row.to >= row.key.from, qPrintable(where));
            }
        }
    }

    /// An item that is a code has its label.
    void itemsAreNamed() {
        QSet<QString> named;
        for (const DataRow& row : bundledTable(u"codes/codes.csv"_s)) {
            named.insert(row[u"list"_s] + u'/' + row[u"code"_s]);
        }
        const PolicyTables tables = PolicyTables::bundled();
        for (const PolicyTable& table : tables.tables()) {
            for (const PolicyRow& row : tables.rows(table.code)) {
                const bool known = table.itemList.isEmpty() || named.contains(table.itemList + u'/' + row.key.item) ||
                                   named.contains(u"policy-item/"_s + row.key.item);
                QVERIFY2(known, qPrintable(table.itemList + u'/' + row.key.item));
            }
        }
    }

    void tiersByYear() {
        QCOMPARE(tiersOn(QDate(2021, 6, 1)).size(), 13);
        QCOMPARE(tiersOn(QDate(2021, 6, 1)).first(), 100);
        QCOMPARE(tiersOn(QDate(2022, 6, 1)).size(), 12);
        QCOMPARE(tiersOn(QDate(2023, 1, 1)).size(), 18);
        QCOMPARE(tiersOn(QDate(2025, 12, 31)).last(), 9000);
        QCOMPARE(tiersOn(QDate(2026, 1, 1)).first(), 300);
        QCOMPARE(tiersOn(QDate(2026, 1, 1)).last(), 10000);
        QCOMPARE(tiersOn(QDate(2026, 1, 1)).size(), 18);
    }

    void theCountyBeforeTheRest() {
        const PolicyTables tables = PolicyTables::bundled();
        const QDate day(2022, 3, 1);
        const auto own = tables.row(u"medical-windows"_s, u"2022"_s, day, u"532504"_s);
        QCOMPARE(own->day(0), QDate(2021, 9, 1));
        QCOMPARE(own->day(1), QDate(2022, 2, 28));
        QCOMPARE(own->trust, Trust::Sourced);
        // 弥勒's own aid was not found; 红河县's lies in the same prefecture.
        const auto near = tables.row(u"medical-fees"_s, u"minimum-living"_s, day, u"532504"_s);
        QCOMPARE(near->number(0), 200);
        QCOMPARE(near->trust, Trust::Weak);
        QVERIFY(!tables.row(u"medical-fees"_s, u"minimum-living"_s, day, u"530100"_s));
    }

    void correctionsTakeTheRowsPlace() {
        const PolicyTables bundled = PolicyTables::bundled();
        const QDate day(2026, 6, 1);
        domain::PolicyCorrection corrected{*bundled.row(u"resident-pension-tiers"_s, u"300"_s, day), false};
        corrected.row.values = {u"45"_s};
        corrected.row.trust = Trust::Corrected;
        domain::PolicyCorrection removed{*bundled.row(u"resident-pension-tiers"_s, u"10000"_s, day), true};
        domain::PolicyCorrection added{*bundled.row(u"resident-pension-tiers"_s, u"300"_s, day), false};
        added.row.key.item = u"250"_s;
        const PolicyTables tables = bundled.corrected({corrected, removed, added});
        QCOMPARE(tables.row(u"resident-pension-tiers"_s, u"300"_s, day)->number(), 45);
        QCOMPARE(tables.row(u"resident-pension-tiers"_s, u"300"_s, day)->trust, Trust::Corrected);
        const auto rows = tables.rowsOn(u"resident-pension-tiers"_s, day);
        QCOMPARE(rows.first().key.item, u"250"_s);
        QCOMPARE(rows.last().key.item, u"9000"_s);
        QCOMPARE(bundled.row(u"resident-pension-tiers"_s, u"300"_s, day)->number(), 35);
    }

    void correctionsSurviveJson() {
        domain::PolicyCorrection correction{
            *PolicyTables::bundled().row(u"figures"_s, u"working-age"_s, QDate(2026, 1, 1)), true};
        correction.row.trust = Trust::Corrected;
        QCOMPARE(domain::policyCorrectionFromJson(domain::toJson(correction)), correction);
    }
};

QTEST_GUILESS_MAIN(TestPolicyTables)
#include "tst_policy_tables.moc"
