#include "tests/faults/fault_run.h"
#include "tests/faults/ledger_scenarios.h"
#include "tests/faults/people_scenarios.h"
#include "tests/faults/toy_scenarios.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace canbao::faults;

/// No acknowledged result is lost, no batch half done, the chain whole: whatever call the process dies at, the disk
/// fails at or the power goes at. CANBAO_FAULTS=all tries every call and 500 power cuts.
class TestFaults : public QObject {
    Q_OBJECT

private:
    static bool thorough() { return qEnvironmentVariable("CANBAO_FAULTS") == "all"_L1; }
    static int most() { return thorough() ? 0 : 12; }

    static const std::map<QByteArray, Scenario (*)()>& scenarios() {
        static const std::map<QByteArray, Scenario (*)()> all{
            {"backup", backupScenario},       {"bulk", bulkScenario},
            {"undo bulk", undoBulkScenario},  {"import", importScenario},
            {"migration", migrationScenario}, {"new ledger", newLedgerScenario},
            {"record", recordScenario},       {"undo import", undoImportScenario},
            {"merge", mergeScenario},         {"undo merge", undoMergeScenario},
            {"split", splitScenario},         {"operators", operatorsScenario},
            {"restore", restoreScenario},     {"kept backups", keptBackupsScenario},
        };
        return all;
    }

    static void verify(const Tally& tally) {
        qInfo("%d runs over %lld file-changing calls, %d bad", tally.runs, tally.calls, tally.bad);
        QVERIFY(tally.runs > 1 && tally.calls > 3); // else nothing was watched
        QVERIFY2(tally.bad == 0, qPrintable(tally.firstBad));
    }

private Q_SLOTS:
    void everyCallMayFail_data() {
        QTest::addColumn<QByteArray>("scenario");
        QTest::addColumn<int>("mode");
        for (const auto& [name, make] : scenarios()) {
            QTest::addRow("%s: killed", name.constData()) << name << int(Mode::Kill);
            QTest::addRow("%s: an I/O error", name.constData()) << name << int(Mode::FailOnce);
            QTest::addRow("%s: the disk gone", name.constData()) << name << int(Mode::FailOn);
            QTest::addRow("%s: the disk full", name.constData()) << name << int(Mode::DiskFull);
        }
    }
    void everyCallMayFail() {
        QFETCH(const QByteArray, scenario);
        QFETCH(const int, mode);
        verify(FaultRun(scenarios().at(scenario)()).sweep(Mode(mode), most()));
    }

    void thePowerMayGo_data() {
        QTest::addColumn<QByteArray>("scenario");
        for (const auto& [name, make] : scenarios()) {
            QTest::addRow("%s", name.constData()) << name;
        }
    }
    void thePowerMayGo() {
        QFETCH(const QByteArray, scenario);
        verify(FaultRun(scenarios().at(scenario)()).powerCuts(thorough() ? 500 : 25, 20260612));
    }

    // The harness can fail.

    void aToyThatAcknowledgesTooEarlyIsFound() {
        QVERIFY(FaultRun(hastyToy()).sweep(Mode::Kill, 0).bad > 0);
        QVERIFY(FaultRun(hastyToy()).sweep(Mode::DiskFull, 0).bad > 0);
        QVERIFY(FaultRun(hastyToy()).powerCuts(60, 1).bad > 0);
    }
    void aToyThatNeverSyncsIsFound() {
        QVERIFY(FaultRun(carelessToy()).sweep(Mode::Kill, 0).bad > 0);
        QVERIFY(FaultRun(carelessToy()).powerCuts(60, 1).bad > 0);
    }
    void aToyThatIgnoresErrorsIsFound() {
        QVERIFY(FaultRun(deafToy()).sweep(Mode::FailOnce, 0).bad > 0);
        QVERIFY(FaultRun(deafToy()).sweep(Mode::FailOn, 0).bad > 0);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
