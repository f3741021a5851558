#include "core/services/check_ledger.h"
#include "core/services/keep_backups.h"
#include "core/services/record_result.h"
#include "core/services/restore_backup.h"
#include "tests/support/ledger_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using canbao::test::LedgerFixture;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 entriesOf(const LedgerFixture& fixture) {
    return fixture.ledger().database().number("SELECT count(*) FROM entry").value_or(-1);
}

Result<services::Restored> restore(LedgerFixture& fixture, const QString& backup) {
    return services::restoreBackup(fixture.path(), backup, {}, fixture.clock());
}

} // namespace

class TestRestoreBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstOpeningOfADayMakesOne() {
        LedgerFixture fixture;
        QVERIFY(services::dailyBackupDue(fixture.path(), fixture.clock()));
        CANBAO_VERIFY_OK(services::backUpDaily(fixture.path(), fixture.clock()));
        QVERIFY(!services::dailyBackupDue(fixture.path(), fixture.clock()));
        CANBAO_VERIFY_OK(services::backUpDaily(fixture.path(), fixture.clock()));
        QCOMPARE(store::keptBackups(fixture.path()).size(), 1);
        fixture.clock().set(QDateTime(QDate(2026, 6, 13), QTime(0, 5)));
        QVERIFY(services::dailyBackupDue(fixture.path(), fixture.clock()));
    }

    void noSecondCopyOfTheSame() {
        LedgerFixture fixture;
        const auto before = [&] {
            return services::backUpBefore(fixture.path(), store::BackupOccasion::Bulk, fixture.clock());
        };
        CANBAO_VERIFY_OK(before());
        CANBAO_VERIFY_OK(before());
        QCOMPARE(store::keptBackups(fixture.path()).size(), 1);
        fixture.issue(fixture.person(1));
        CANBAO_VERIFY_OK(before());
        QCOMPARE(store::keptBackups(fixture.path()).size(), 2);
    }

    void aBackupSaysWhatItHolds() {
        LedgerFixture fixture;
        const EntryId entry = fixture.issue(fixture.person(1));
        fixture.issue(fixture.person(2));
        CANBAO_VERIFY_OK(services::recordResult(
            fixture.session(), {.entry = entry, .outcome = domain::Outcome::Declined, .reason = u"unwilling"_s}));
        const QString copy = fixture.file(u"copy.canbao"_s);
        CANBAO_VERIFY_OK(services::backUpLedger(fixture.path(), copy));
        const auto contents = services::lookIntoBackup(copy);
        CANBAO_VERIFY_OK(contents);
        QCOMPARE(contents->entries, 2);
        QCOMPARE(contents->results, 1);
        QCOMPARE(contents->officeName, u"朋普镇"_s);
        QCOMPARE(contents->lastRecordedAt, fixture.clock().nowUtc());
        QVERIFY(!services::lookIntoBackup(fixture.file(u"nothing.canbao"_s)));
    }

    void aBackupTakesTheLedgersPlaceAndWhatWasThereIsKept() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        const QString copy = fixture.file(u"copy.canbao"_s);
        CANBAO_VERIFY_OK(services::backUpLedger(fixture.path(), copy));
        const QByteArray copied = bytesOf(copy);
        fixture.issue(fixture.person(2));
        fixture.close();

        const auto restored = restore(fixture, copy);
        CANBAO_VERIFY_OK(restored);
        QCOMPARE(restored->contents.entries, 1);
        QCOMPARE(bytesOf(copy), copied);
        fixture.reopen();
        QCOMPARE(entriesOf(fixture), 1);
        const auto report = services::checkLedger(fixture.ledger());
        QVERIFY(report && report->ok());
        QCOMPARE(report->events, 3); // created, issued, restored
        QCOMPARE(services::lookIntoBackup(restored->savedAs)->entries, 2);

        fixture.close(); // and back again
        CANBAO_VERIFY_OK(restore(fixture, restored->savedAs));
        fixture.reopen();
        QCOMPARE(entriesOf(fixture), 2);
    }

    void aLedgerThatIsGoneComesBack() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        const QString copy = fixture.file(u"copy.canbao"_s);
        CANBAO_VERIFY_OK(services::backUpLedger(fixture.path(), copy));
        fixture.close();
        QVERIFY(QFile::remove(fixture.path()));
        const auto restored = restore(fixture, copy);
        CANBAO_VERIFY_OK(restored);
        QVERIFY(restored->savedAs.isEmpty());
        fixture.reopen();
        QCOMPARE(entriesOf(fixture), 1);
    }

    void aDamagedLedgerIsSetAsideAsItIs() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        const QString copy = fixture.file(u"copy.canbao"_s);
        CANBAO_VERIFY_OK(services::backUpLedger(fixture.path(), copy));
        fixture.close();
        {
            QFile ledger(fixture.path());
            QVERIFY(ledger.open(QIODevice::ReadWrite));
            ledger.write("not a database any more");
        }
        const QByteArray damaged = bytesOf(fixture.path());
        const auto restored = restore(fixture, copy);
        CANBAO_VERIFY_OK(restored);
        QCOMPARE(bytesOf(restored->savedAs), damaged);
        fixture.reopen();
        QCOMPARE(entriesOf(fixture), 1);
    }

    void anOlderBackupIsBroughtUpToDate() {
        LedgerFixture fixture;
        fixture.close();
        QVERIFY(QFile::remove(fixture.path()));
        const QString older = fixture.file(u"older.canbao"_s);
        QVERIFY(QFile::copy(QStringLiteral(CANBAO_TEST_DATA "/ledgers/v1.canbao"), older));
        CANBAO_VERIFY_OK(restore(fixture, older));
        fixture.reopen();
        QCOMPARE(entriesOf(fixture), 4);
    }

    void whatIsNoSoundBackupOfThisLedgerChangesNothing() {
        LedgerFixture fixture;
        LedgerFixture other;
        fixture.issue(fixture.person(1));
        const QString copy = fixture.file(u"copy.canbao"_s);
        CANBAO_VERIFY_OK(services::backUpLedger(fixture.path(), copy));
        {
            const auto altered = store::Database::open(copy, store::Database::Mode::ReadWrite);
            CANBAO_VERIFY_OK(altered);
            CANBAO_VERIFY_OK(altered->execute("UPDATE entry SET state = 'enrolled'"));
            CANBAO_VERIFY_OK(altered->execute("PRAGMA journal_mode=DELETE"));
        }
        const QString elsewhere = fixture.file(u"other.canbao"_s);
        CANBAO_VERIFY_OK(services::backUpLedger(other.path(), elsewhere));
        const QString text = fixture.file(u"text.canbao"_s);
        {
            QFile file(text);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(5000, 'x'));
        }
        fixture.close();
        const QByteArray before = bytesOf(fixture.path());
        for (const QString& bad : {copy, elsewhere, text, fixture.file(u"nothing"_s), fixture.path()}) {
            const auto restored = restore(fixture, bad);
            QVERIFY(!restored && restored.error().kind == Error::Kind::User);
            QCOMPARE(bytesOf(fixture.path()), before);
        }
        QVERIFY(QDir(fixture.file({})).entryList({u".canbao-*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void notWhileItIsOpen() {
        LedgerFixture fixture;
        fixture.issue(fixture.person(1));
        const QString copy = fixture.file(u"copy.canbao"_s);
        CANBAO_VERIFY_OK(services::backUpLedger(fixture.path(), copy));
        fixture.issue(fixture.person(2));
        const auto restored = restore(fixture, copy);
        QVERIFY(!restored && restored.error().kind == Error::Kind::User);
        QCOMPARE(entriesOf(fixture), 2);
    }
};

QTEST_GUILESS_MAIN(TestRestoreBackup)
#include "tst_restore_backup.moc"
