#include "core/domain/campaign.h"

#include <QTest>

#include <algorithm>

using namespace canbao::domain;

/// The plan's own dates, section 四 and 五(三).
class TestCampaign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laysOutFourPhases() {
        const Campaign campaign = Campaign::ofYear(2026);
        QCOMPARE(campaign.phases.size(), 4);
        QCOMPARE(campaign.phases.at(0).starts, QDate(2026, 5, 10));
        QCOMPARE(campaign.phases.at(0).ends, QDate(2026, 5, 31));
        QCOMPARE(campaign.phases.at(1).starts, QDate(2026, 5, 10));
        QCOMPARE(campaign.phases.at(2).starts, QDate(2026, 6, 1));
        QCOMPARE(campaign.phases.at(2).ends, QDate(2026, 10, 31));
        QCOMPARE(campaign.phases.at(3).ends, QDate(2026, 12, 31));
    }

    void monthlyReportsAreDueOnTheSecondFromJuneToDecember() {
        const Campaign campaign = Campaign::ofYear(2026);
        QList<QDate> due;
        for (const Deadline& deadline : campaign.deadlines) {
            if (deadline.duty == Duty::MonthlyReport) {
                due.append(deadline.dueOn);
                QCOMPARE(deadline.dataTo, QDate(deadline.dueOn.year(), deadline.dueOn.month(), 1).addDays(-1));
            }
        }
        QCOMPARE(due.size(), 7);
        QCOMPARE(due.first(), QDate(2026, 6, 2));
        QCOMPARE(due.last(), QDate(2026, 12, 2));
    }

    void deadlinesAscend() {
        const Campaign campaign = Campaign::ofYear(2027);
        QVERIFY(std::ranges::is_sorted(campaign.deadlines, {}, &Deadline::dueOn));
        QCOMPARE(campaign.deadlines.at(1).dueOn, QDate(2027, 6, 20));
        QCOMPARE(campaign.deadlines.last().dueOn, QDate(2027, 12, 10));
    }
};

QTEST_APPLESS_MAIN(TestCampaign)
#include "tst_campaign.moc"
