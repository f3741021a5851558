#include "core/store/backup_folder.h"
#include "core/store/ledger.h"
#include "core/store/ledger_audit.h"
#include "core/store/migrator.h"
#include "core/store/queries/entry_queue.h"
#include "core/store/queries/operators.h"
#include "tests/support/ledger_fixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::store;

/// Every schema that offices have: a small ledger of each must still open, with all that was in it.
class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ledgersOfEveryVersionOpen_data() {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(CANBAO_TEST_DATA "/ledgers"));
        const QStringList files = folder.entryList({u"*.canbao"_s});
        QCOMPARE(files.size(), Migrator::currentVersion() - 1);
        for (const QString& file : files) {
            QTest::addRow("%s", qPrintable(file)) << folder.filePath(file);
        }
    }
    void ledgersOfEveryVersionOpen() {
        QFETCH(const QString, file);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.canbao"_s);
        QVERIFY(QFile::copy(file, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));

        const auto refused = Ledger::open(path, Ledger::Access::ReadOnly);
        QVERIFY(!refused && refused.error().kind == Error::Kind::User);
        const auto ledger = Ledger::open(path);
        QVERIFY2(ledger, qPrintable(ledger ? QString() : ledger.error().detail));
        QCOMPARE(ledger->database().number("PRAGMA user_version").value(), Migrator::currentVersion());
        const auto audit = auditLedger(ledger->database(), {});
        QVERIFY(audit && audit->findings.isEmpty());
        const QList<KeptBackup> kept = keptBackups(path);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().occasion, BackupOccasion::Migration);

        const auto found = [&](const QString& typed) { return entryCount(*ledger, {.search = typed}).value_or(-1); };
        QCOMPARE(found({}), 4);
        QCOMPARE(found(u"曾"_s), 1);
        QCOMPARE(found(u"zxm"_s), 1);
        QCOMPARE(found(u"13800000001"_s), 1);
        QCOMPARE(found(u"mlcs"_s), 1);
    }

    /// 张三（户主） was compared with its note up to version 15.
    void namesAreComparedWithoutNotesAfterwards() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.canbao"_s);
        QVERIFY(QFile::copy(QStringLiteral(CANBAO_TEST_DATA "/ledgers/v15.canbao"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto raw = Database::open(path, Database::Mode::ReadWrite);
        QVERIFY(raw->execute("UPDATE person SET name = name || '（户主）', match_name = match_name || '(户主)', "
                             "initials = initials || 'HZ'"));
        const auto ledger = Ledger::open(path);
        QVERIFY(ledger);
        QVERIFY(auditLedger(ledger->database(), {})->findings.isEmpty());
        QCOMPARE(ledger->database().number("SELECT count(*) FROM person WHERE instr(match_name, '(') > 0").value(), 0);
        QCOMPARE(entryCount(*ledger, {.search = u"zxm"_s}).value(), 1);
    }

    void aCurrentOneIsOpenedAsItIs() {
        test::LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        fixture.close();
        QVERIFY(Ledger::open(fixture.path()));
        QVERIFY(keptBackups(fixture.path()).isEmpty());
        QVERIFY(Ledger::open(fixture.path(), Ledger::Access::ReadOnly));
    }

    void aFailedOneStandsAtItsLastWholeVersion() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.canbao"_s);
        QVERIFY(QFile::copy(QStringLiteral(CANBAO_TEST_DATA "/ledgers/v1.canbao"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto raw = [&path] { return Database::open(path, Database::Mode::ReadWrite).value(); };
        QVERIFY(raw().execute("CREATE TABLE identity_proposal (x)")); // in the way of the fifth
        QVERIFY(!Ledger::open(path));
        QCOMPARE(raw().number("PRAGMA user_version").value(), 4);
        QCOMPARE(raw().number("SELECT count(*) FROM entry").value(), 4);
        QCOMPARE(keptBackups(path).size(), 1);
        QVERIFY(raw().execute("DROP TABLE identity_proposal"));
        const auto ledger = Ledger::open(path);
        QVERIFY(ledger && auditLedger(ledger->database(), {})->findings.isEmpty());
        QCOMPARE(entryCount(*ledger, {}).value(), 4);
    }

    void aLedgerWithoutAHeadGetsOne() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.canbao"_s);
        QVERIFY(QFile::copy(QStringLiteral(CANBAO_TEST_DATA "/ledgers/v7.canbao"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto ledger = Ledger::open(path);
        QVERIFY(ledger && mayManageOperators(operators(ledger->database())->first()));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
