#include "core/reporting/figures.h"

#include <QTest>

using namespace canbao::reporting;
using canbao::domain::Insurance;
using namespace Qt::StringLiterals;

class TestFigures : public QObject {
    Q_OBJECT

    static Figures sample() {
        Figures figures;
        figures.issued = {90, 10};
        figures.verified = {35, 5};
        figures.enrolled = {{Insurance::ResidentPension, 20}, {Insurance::WorkInjury, 5}};
        figures.excluded = {{u"deceased"_s, 8}, {u"other"_s, 2}};
        figures.declined = {{u"unwilling"_s, 5}};
        figures.inProgress = 15;
        figures.pending = 25;
        figures.withdrawn = 20;
        return figures;
    }

private Q_SLOTS:
    void aGroupAddsUp() {
        const Figures figures = sample();
        QCOMPARE(figures.enrolledSum(), 25);
        QCOMPARE(figures.excludedSum(), 10);
        QCOMPARE(figures.declinedSum(), 5);
        QCOMPARE(figures.verified.sum(), figures.enrolledSum() + figures.excludedSum() + figures.declinedSum());
    }

    void addingAndTakingAwayAreInverse() {
        Figures figures = sample();
        Figures other = sample();
        other.enrolled = {{Insurance::Unemployment, 3}};
        figures += other;
        QCOMPARE(figures.issued.sum(), 200);
        QCOMPARE(figures.excluded.value(u"deceased"_s), 16);
        QCOMPARE(figures.enrolled.value(Insurance::Unemployment), 3);
        figures -= other;
        QCOMPARE(figures, sample());
        figures -= sample();
        QCOMPARE(figures, Figures());
    }

    void whatTheCityTookBackNeedsNoVisit() {
        QCOMPARE(sample().verificationRate().value(), 0.5);
        Figures allWithdrawn;
        allWithdrawn.issued = {4, 0};
        allWithdrawn.withdrawn = 4;
        QVERIFY(!allWithdrawn.verificationRate());
        QVERIFY(!Figures().verificationRate());
    }
};

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
