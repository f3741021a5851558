#include "core/services/claim_ledger.h"
#include "tests/support/ledger_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;

/// Who works through canbao-cli, and what two of them may do at once; spoken to the real program.
class TestCliOperators : public QObject {
    Q_OBJECT

private:
    struct Answer {
        int code = -1;
        QJsonObject json;
        QString words;
    };
    struct Secrets {
        QString pin, newPin;
        QByteArray input;
    };

    Answer call(const QStringList& arguments, const Secrets& secrets = {}) const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CANBAO_PIN"_s, secrets.pin);
        environment.insert(u"CANBAO_NEW_PIN"_s, secrets.newPin);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CANBAO_CLI),
                      QStringList{u"--ledger"_s, m_fixture->path(), u"--now"_s, u"2026-06-12T09:30"_s, u"--json"_s} +
                          arguments);
        process.write(secrets.input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                QString::fromUtf8(process.readAllStandardError())};
    }
    static QStringList record(const QString& result, const QString& by) {
        return {u"record"_s, u"1"_s, u"--result"_s, result, u"--operator"_s, by};
    }

    std::optional<test::LedgerFixture> m_fixture;

private Q_SLOTS:
    void init() {
        m_fixture.emplace();
        m_fixture->issue(m_fixture->person(1));
        m_fixture->close();
    }

    void aPinComesFromTheEnvironmentOrTheInput() {
        QCOMPARE(call({u"operator"_s, u"add"_s, u"李四"_s, u"--role"_s, u"clerk"_s, u"--set-pin"_s}).code, 2);
        QCOMPARE(
            call({u"operator"_s, u"add"_s, u"李四"_s, u"--role"_s, u"clerk"_s, u"--set-pin"_s}, {.newPin = u"2580"_s})
                .code,
            0);
        QCOMPARE(call(record(u"in-progress"_s, u"李四"_s)).code, 1);
        QCOMPARE(call(record(u"in-progress"_s, u"李四"_s), {.pin = u"0000"_s}).code, 1);
        QCOMPARE(call(record(u"in-progress"_s, u"李四"_s), {.pin = u"2580"_s}).code, 0);
        QCOMPARE(call(record(u"enrolled"_s, u"李四"_s) + QStringList{u"--pin-stdin"_s}, {.input = "2580\n"}).code, 0);
        const QJsonArray all = call({u"operators"_s}).json[u"operators"_s].toArray();
        QCOMPARE(all.size(), 2);
        QVERIFY(all.last()[u"pin"_s].toBool());
        QVERIFY(call({u"check"_s}).json[u"ok"_s].toBool());
    }

    void aViewerWritesNothing() {
        QCOMPARE(call({u"operator"_s, u"add"_s, u"王五"_s, u"--role"_s, u"viewer"_s}).code, 0);
        const Answer refused = call(record(u"in-progress"_s, u"王五"_s));
        QCOMPARE(refused.code, 1);
        QVERIFY(!refused.words.isEmpty());
        QCOMPARE(call({u"entries"_s, u"--reveal"_s, u"--operator"_s, u"王五"_s}).code, 1);
        QCOMPARE(call({u"entries"_s, u"--operator"_s, u"王五"_s}).code, 0);
        QCOMPARE(call({u"operator"_s, u"change"_s, u"张三"_s, u"--retire"_s}).code, 1); // the last head
        QCOMPARE(call({u"operator"_s, u"change"_s, u"王五"_s, u"--role"_s, u"head"_s}).code, 0);
        QCOMPARE(call({u"operator"_s, u"change"_s, u"张三"_s, u"--retire"_s}).code, 0);
    }

    void revealingSaysWhatForAndToWhom() {
        QCOMPARE(call({u"entries"_s, u"--reveal"_s}).code, 0);
        QCOMPARE(call({u"entries"_s, u"--reveal"_s, u"--purpose"_s, u"核对"_s, u"--recipient"_s, u"市人社局"_s}).code,
                 0);
        const QJsonArray exports = call({u"exports"_s}).json[u"exports"_s].toArray();
        QCOMPARE(exports.size(), 2);
        QCOMPARE(exports.first()[u"purpose"_s].toString(), u"核对"_s);
        QCOMPARE(exports.first()[u"recipient"_s].toString(), u"市人社局"_s);
    }

    void whoComesSecondIsToldAndReads() {
        auto window = services::claimLedger(m_fixture->path(), u"canbao"_s, u"张三"_s, m_fixture->clock());
        QVERIFY(window && window->claim);
        const Answer refused = call(record(u"in-progress"_s, u"张三"_s));
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.words.contains(u"张三"_s));
        QCOMPARE(call({u"entries"_s}).json[u"total"_s].toInt(), 1);
        QVERIFY(call({u"check"_s}).json[u"ok"_s].toBool());
        window->claim.reset();
        QCOMPARE(call(record(u"in-progress"_s, u"张三"_s)).code, 0);
    }

    void personsAreMergedSplitAndAllOfItTakenBack() {
        m_fixture->reopen();
        m_fixture->issue(m_fixture->person(2), domain::Insurance::ResidentMedical);
        m_fixture->close();
        const Answer merged = call({u"merge"_s, u"2"_s, u"1"_s, u"--note"_s, u"同一人"_s});
        QCOMPARE(merged.code, 0);
        QCOMPARE(call({u"show"_s, u"1"_s}).json[u"entries"_s].toArray().size(), 2);
        QCOMPARE(call({u"undo-identity"_s, QString::number(merged.json[u"group"_s].toInt())}).code, 0);
        QCOMPARE(call({u"show"_s, u"1"_s}).json[u"entries"_s].toArray().size(), 1);
        QCOMPARE(call({u"split"_s, u"1"_s, u"--name"_s, u"测试九"_s}).code, 1); // nobody would be left
        QCOMPARE(call({u"split"_s, u"1"_s}).code, 2);
        QVERIFY(call({u"check"_s}).json[u"ok"_s].toBool());
    }
};

QTEST_GUILESS_MAIN(TestCliOperators)
#include "tst_cli_operators.moc"
