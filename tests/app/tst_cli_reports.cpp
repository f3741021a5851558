#include "tests/app/cli_test.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace canbao;

/// Figures, submissions and what the monthly report counts besides, spoken to the real program.
class TestCliReports : public test::CliTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir.emplace(); }

    void figuresOfThePastAreOpenedComparedAndCorrected() {
        newLedger();
        writeList(u"list.xlsx"_s, 3);
        QCOMPARE(import(u"list.xlsx"_s, {u"--issued"_s, u"2026-05-12"_s}).code, 0);
        const auto act = [&](const QString& id, const QString& result, const QString& on, const QString& now) {
            QCOMPARE(call({u"record"_s, id, u"--result"_s, result, u"--on"_s, on}, now).code, 0);
        };
        const QString june = u"2026-07-01T08:00"_s;
        const QString july = u"2026-08-01T08:00"_s;
        act(u"1"_s, u"enrolled"_s, u"2026-06-10"_s, june);
        const QJsonObject first = json({u"report"_s, u"monthly"_s, u"--month"_s, u"2026-06"_s, u"--problems"_s,
                                        u"外出人员多"_s, u"--freeze"_s},
                                       june)
                                      .json();
        QCOMPARE(first[u"version"_s].toInt(), 1);
        QCOMPARE(first[u"problems"_s].toString(), u"外出人员多"_s);
        act(u"2"_s, u"enrolled"_s, u"2026-06-20"_s, july); // late

        const QStringList monthly{u"report"_s, u"monthly"_s, u"--month"_s, u"2026-07"_s};
        QCOMPARE(json(monthly, july).json()[u"late_entries"_s].toInt(), 1);
        QCOMPARE(json(monthly, july).json()[u"adjustments"_s][u"enrolled"_s][u"resident-pension"_s].toInt(), 1);
        const QJsonArray differences = json({u"report"_s, u"compare"_s, u"--month"_s, u"2026-07"_s, u"--with"_s,
                                             u"2026-06"_s, u"--figure"_s, u"enrolled"_s},
                                            july)
                                           .json()[u"differences"_s]
                                           .toArray();
        QVERIFY(std::ranges::any_of(differences, [](const QJsonValue& difference) {
            return difference[u"figure"_s] == u"enrolled"_s && difference[u"after"_s].toInt() == 2 &&
                   difference[u"entries"_s][0][u"events"_s][0][u"occurred_on"_s] == u"2026-06-20"_s;
        }));

        // The same point of the past, as figures and as rows.
        const QString seq = QString::number(first[u"seq"_s].toInteger());
        const QStringList then{u"--on"_s, u"2026-06-30"_s, u"--known-at"_s, seq};
        QCOMPARE(json(QStringList{u"figures"_s, u"--by"_s, u"state"_s} + then, july)
                     .json()[u"total"_s][u"enrolled"_s][u"resident-pension"_s]
                     .toInt(),
                 1);
        QCOMPARE(json(QStringList{u"entries"_s, u"--state"_s, u"enrolled"_s} + then, july).json()[u"total"_s].toInt(),
                 1);
        QCOMPARE(json(QStringList{u"figures"_s, u"--by"_s, u"special-group"_s} + then, july)
                     .json()[u"groups"_s]
                     .toArray()
                     .size(),
                 8);
        QCOMPARE(call({u"figures"_s, u"--by"_s, u"weather"_s}).code, 2);

        QCOMPARE(call({u"report"_s, u"withdraw"_s, u"--month"_s, u"2026-06"_s}, july).code, 1); // why?
        QCOMPARE(call({u"report"_s, u"withdraw"_s, u"--month"_s, u"2026-06"_s, u"--because"_s, u"漏报"_s}, july).code,
                 0);
        QCOMPARE(json({u"report"_s, u"monthly"_s, u"--month"_s, u"2026-06"_s, u"--freeze"_s}, july)
                     .json()[u"version"_s]
                     .toInt(),
                 2);
        const QJsonArray kept = json({u"report"_s, u"list"_s}).json()[u"submissions"_s].toArray();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first()[u"withdrawn_because"_s].toString(), u"漏报"_s);
        QCOMPARE(kept.first()[u"hash"_s], first[u"hash"_s]);
        QVERIFY(json({u"check"_s}).json()[u"ok"_s].toBool());
    }

    void activitiesAreRecordedAndCounted() {
        newLedger();
        QCOMPARE(call({u"activity"_s, u"record"_s, u"--sort"_s, u"outreach"_s, u"--kind"_s, u"day-12333"_s, u"--on"_s,
                       u"2026-06-08"_s, u"--reached"_s, u"120"_s})
                     .code,
                 0);
        QCOMPARE(json({u"activity"_s, u"record"_s, u"--sort"_s, u"inspection"_s, u"--kind"_s, u"routine"_s, u"--on"_s,
                       u"2026-06-09"_s, u"--inspected"_s, u"4"_s})
                     .json()[u"activity"_s]
                     .toInt(),
                 2);
        QCOMPARE(call({u"activity"_s, u"record"_s, u"--sort"_s, u"party"_s}).code, 2);
        const QJsonObject report = json({u"report"_s, u"monthly"_s, u"--month"_s, u"2026-06"_s}).json();
        QCOMPARE(report[u"activities"_s][u"this_month"_s][u"reached"_s].toInt(), 120);
        QCOMPARE(call({u"activity"_s, u"remove"_s, u"2"_s, u"--because"_s, u"重复"_s}).code, 0);
        QCOMPARE(json({u"activities"_s}).json()[u"activities"_s].toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliReports)
#include "tst_cli_reports.moc"
