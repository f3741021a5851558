#include "ui/desktop/crash_reports.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;

/// The test starts itself anew as the program that crashes.
class TestCrashReports : public QObject {
    Q_OBJECT

    static QByteArray content(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aCrashLeavesAReportWithoutWhatWasInMemory_data() {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("bad address") << u"address"_s << QByteArray("c0000005");
        QTest::newRow("failed assertion") << u"assertion"_s << QByteArray("40000015");
    }
    void aCrashLeavesAReportWithoutWhatWasInMemory() {
        QFETCH(QString, how);
        QFETCH(QByteArray, code);
        const QTemporaryDir home;
        const QString folder = home.filePath(u"张𠅤/crashes"_s);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--crash"_s, how, folder});
        QVERIFY(process.waitForFinished(120'000)); // Wine reads every module's debug information first
        QVERIFY(process.exitCode() != 0 || process.exitStatus() == QProcess::CrashExit);

        const QStringList reports = ui::crashReports(folder);
        QCOMPARE(reports.size(), 1);
        const QByteArray words = content(reports.first());
        QVERIFY2(words.startsWith("canbao 9.8.7\r\nexception " + code + "\r\nat "), words.constData());
        QVERIFY(!words.contains("532526"));
        const QByteArray dump = content(reports.first().chopped(3) + u"dmp"_s);
        QVERIFY(dump.startsWith("MDMP"));
        QVERIFY(!dump.contains("532526198501010013"));
    }

    void onlyTheLastFewAreKept() {
        const QTemporaryDir folder;
        for (int i = 10; i < 20; ++i) {
            QFile report(folder.filePath(u"crash-20260612-0930%1.txt"_s.arg(i)));
            QVERIFY(report.open(QIODevice::WriteOnly));
        }
        ui::keepCrashReports(folder.path());
        const QStringList kept = ui::crashReports(folder.path());
        QCOMPARE(kept.size(), 5);
        QVERIFY(kept.first().endsWith(u"093019.txt"_s));
    }
};

namespace {

void crash(const QString& how, const QString& folder) {
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    ui::keepCrashReports(folder);
    const QByteArray person = QByteArray("532526") + "198501010013"; // on the heap, as in the program
    if (how == u"address"_s) {
        volatile int* nowhere = nullptr;
        *nowhere = int(person.size());
    }
    qFatal("an assertion");
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--crash"_s) {
        crash(arguments.value(2), arguments.value(3));
    }
    TestCrashReports test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash_reports.moc"
