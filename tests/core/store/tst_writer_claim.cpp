#include "core/services/claim_ledger.h"
#include "core/store/writer_claim.h"
#include "tests/support/ledger_fixture.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace canbao;
using canbao::store::WriterClaim;
using canbao::test::LedgerFixture;

namespace {

const store::LedgerHolder kHolder{u"canbao"_s, u"张三"_s, u"PC-1"_s,
                                  QDateTime(QDate(2026, 6, 12), QTime(1, 30), Qt::UTC)};

/// Another program that holds the ledger until it is killed: this one, started with the ledger's path.
class OtherProgram {
public:
    explicit OtherProgram(const QString& ledger) {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, ledger});
    }
    ~OtherProgram() { kill(); }
    bool holds() { return m_process.waitForReadyRead(30000) && m_process.readAllStandardOutput().startsWith("held"); }
    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

int hold(const QString& ledger) {
    const auto outcome = WriterClaim::take(ledger, kHolder);
    std::puts(outcome && outcome->claim ? "held" : "refused");
    std::fflush(stdout);
    std::getchar(); // until it is killed
    return 0;
}

} // namespace

class TestWriterClaim : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAtATime() {
        LedgerFixture fixture;
        auto first = WriterClaim::take(fixture.path(), kHolder);
        QVERIFY(first && first->claim);
        auto second = WriterClaim::take(fixture.path(), kHolder);
        QVERIFY(second && !second->claim);
        QCOMPARE(second->heldBy.operatorName, u"张三"_s);
        QCOMPARE(second->heldBy.computer, u"PC-1"_s);
        QCOMPARE(second->heldBy.since, kHolder.since);
        store::LedgerHolder other = kHolder;
        other.operatorName = u"李四"_s;
        first->claim->tell(other);
        QCOMPARE(WriterClaim::take(fixture.path(), kHolder)->heldBy.operatorName, u"李四"_s);
        first->claim.reset();
        QVERIFY(WriterClaim::take(fixture.path(), kHolder)->claim);
    }

    void nothingIsLeftBesideTheLedger() {
        LedgerFixture fixture;
        fixture.close();
        const QDir folder(QFileInfo(fixture.path()).absolutePath());
        const QStringList before = folder.entryList(QDir::Files);
        (void)WriterClaim::take(fixture.path(), kHolder);
        QCOMPARE(folder.entryList(QDir::Files), before);
    }

    void anotherProgramIsToldAndACrashLeavesNothingStale() {
        LedgerFixture fixture;
        OtherProgram other(fixture.path());
        QVERIFY(other.holds());
        const auto refused = WriterClaim::take(fixture.path(), kHolder);
        QVERIFY(refused && !refused->claim);
        QCOMPARE(refused->heldBy.operatorName, u"张三"_s);
        QVERIFY(services::inUseWords(refused->heldBy).contains(u"张三"_s));
        other.kill();
        const auto taken = WriterClaim::take(fixture.path(), kHolder);
        QVERIFY(taken && taken->claim);
        OtherProgram late(fixture.path());
        QVERIFY(!late.holds());
    }

    void theSameLedgerByAnotherWay() {
        LedgerFixture fixture;
#ifdef Q_OS_WIN
        const QString link = fixture.path().toUpper();
#else
        const QString link = fixture.file(u"link.canbao"_s);
        QVERIFY(QFile::link(fixture.path(), link));
#endif
        const auto first = WriterClaim::take(fixture.path(), kHolder);
        QVERIFY(first && first->claim);
        QVERIFY(!WriterClaim::take(link, kHolder)->claim);
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.value(1) == "--hold"_L1) {
        return hold(arguments.value(2));
    }
    TestWriterClaim test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_writer_claim.moc"
