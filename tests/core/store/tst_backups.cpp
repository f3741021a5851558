#include "core/store/backup_folder.h"
#include "core/store/backup_rotation.h"
#include "tests/support/ledger_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::store;
using canbao::test::LedgerFixture;

namespace {

QList<QDateTime> without(QList<QDateTime> taken, const QList<qsizetype>& superseded) {
    for (qsizetype i = superseded.size() - 1; i >= 0; --i) {
        taken.removeAt(superseded.at(i));
    }
    return taken;
}

QDate monday(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

QDate first(QDate day) {
    return {day.year(), day.month(), 1};
}

/// The newest of each of the last `most` periods, worked out another way than the rotation does.
QSet<QDateTime> newestOf(const QList<QDateTime>& taken, QDate (*period)(QDate), int most) {
    QMap<QDate, QDateTime> newest;
    for (const QDateTime& moment : taken) {
        QDateTime& known = newest[period(moment.date())];
        known = known.isValid() ? std::max(known, moment) : moment;
    }
    QSet<QDateTime> kept;
    while (!newest.isEmpty() && kept.size() < most) {
        kept.insert(newest.take(newest.lastKey()));
    }
    return kept;
}

} // namespace

class TestBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rotationKeepsDaysWeeksAndMonths_data() {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }
    void rotationKeepsDaysWeeksAndMonths() {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        QList<QDateTime> all;  // everything that was ever taken
        QList<QDateTime> kept; // what is left when the rotation ran after each
        QDateTime now(QDate(2026, 1, 1), QTime(8, 0));
        for (int step = 0; step < 400; ++step) {
            // Several a day, then none for days or, rarely, for weeks.
            now = now.addSecs(random.bounded(3) == 0 ? random.bounded(60 * 60 * 4) : 0);
            now = now.addDays(random.bounded(40) == 0 ? random.bounded(60) : random.bounded(3));
            now = now.addSecs(1);
            all.append(now);
            kept.append(now);
            kept = without(kept, supersededBackups(kept));

            QVERIFY(kept.contains(now));
            QVERIFY(kept.size() <= 12 + 10 + 9 + 5);
            QVERIFY(supersededBackups(kept).isEmpty());
            QCOMPARE(kept, without(all, supersededBackups(all)));
            const QSet<QDateTime> left(kept.begin(), kept.end());
            QVERIFY(left.contains(newestOf(
                all, [](QDate day) { return day; }, 12)));
            QVERIFY(left.contains(newestOf(all, monday, 10)));
            QVERIFY(left.contains(newestOf(all, first, 9)));
            QVERIFY(left.contains(QSet<QDateTime>(all.end() - std::min<qsizetype>(5, all.size()), all.end())));
        }
    }

    void rotationDoesNotMindTheOrder() {
        QList<QDateTime> taken;
        for (int day = 0; day < 60; ++day) {
            taken.append(QDateTime(QDate(2026, 3, 1).addDays(day), QTime(8, 0)));
        }
        const auto kept = without(taken, supersededBackups(taken));
        std::ranges::reverse(taken);
        auto reversed = without(taken, supersededBackups(taken));
        std::ranges::reverse(reversed);
        QCOMPARE(reversed, kept);
        QVERIFY(supersededBackups({}).isEmpty());
    }

    void backupsStandBesideTheLedgerAndTheOldestGo() {
        LedgerFixture fixture;
        for (int day = 0; day < 40; ++day) {
            fixture.clock().set(QDateTime(QDate(2026, 6, 1).addDays(day), QTime(8, 30)));
            CANBAO_VERIFY_OK(keepBackup(fixture.ledger().database(), BackupOccasion::Daily, fixture.clock().nowUtc()));
        }
        const QList<KeptBackup> kept = keptBackups(fixture.path());
        // Twelve days, of the weeks before them four, and the end of June stands for the month.
        QCOMPARE(kept.size(), 12 + 4);
        QCOMPARE(kept.first().takenAt, QDateTime(QDate(2026, 7, 10), QTime(8, 30)));
        QVERIFY(kept.first().bytes > 0);
        QCOMPARE(kept.last().takenAt.date(), QDate(2026, 6, 7));
        QCOMPARE(QFileInfo(kept.first().path).absolutePath(), backupFolderOf(fixture.path()));
        QVERIFY(newestBackupIsCurrent(fixture.ledger().database()));
        fixture.issue(fixture.person(1));
        QVERIFY(!newestBackupIsCurrent(fixture.ledger().database()));
    }

    void twoInOneSecondAreTwo() {
        LedgerFixture fixture;
        const Database& database = fixture.ledger().database();
        const auto one = keepBackup(database, BackupOccasion::Bulk, fixture.clock().nowUtc());
        const auto two = keepBackup(database, BackupOccasion::Bulk, fixture.clock().nowUtc());
        QVERIFY(one && two && *one != *two);
        QCOMPARE(keptBackups(fixture.path()).size(), 2);
    }

    void aClockThatWasSetBackDoesNotCostTheNewBackup() {
        LedgerFixture fixture;
        const Database& database = fixture.ledger().database();
        for (int day = 0; day < 120; ++day) {
            const QDateTime now(QDate(2027, 1, 1).addDays(day), QTime(8, 0));
            QDir().mkpath(backupFolderOf(fixture.path()));
            QFile file(backupFolderOf(fixture.path()) + u'/' + now.toString(u"yyyyMMdd-HHmmss"_s) + u"-daily.canbao"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const auto made = keepBackup(database, BackupOccasion::Daily, fixture.clock().nowUtc());
        CANBAO_VERIFY_OK(made);
        QVERIFY(QFile::exists(*made));
    }

    void staleDraftsAreRemovedAndOthersLeft() {
        LedgerFixture fixture;
        const auto make = [&](const QString& name) {
            QFile file(fixture.file(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("x");
        };
        const QStringList stale{u".canbao-0123456789abcdef.tmp"_s, u".canbao-0123456789abcdef.tmp-journal"_s};
        for (const QString& name : stale + QStringList{u"list.tmp"_s}) {
            make(name);
        }
        const QString folder = QFileInfo(fixture.path()).absolutePath();
        removeStaleDrafts(folder, QDateTime::currentDateTimeUtc()); // somebody may be writing them
        QVERIFY(QFile::exists(fixture.file(stale.first())));
        removeStaleDrafts(folder, QDateTime::currentDateTimeUtc().addSecs(2 * 3600));
        QVERIFY(!QFile::exists(fixture.file(stale.first())));
        QVERIFY(!QFile::exists(fixture.file(stale.last())));
        QVERIFY(QFile::exists(fixture.file(u"list.tmp"_s)));
        QVERIFY(QFile::exists(fixture.path()));
    }

    void aFolderThatCannotBeMadeIsSaid() {
        LedgerFixture fixture;
        QFile inTheWay(backupFolderOf(fixture.path()));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto made = keepBackup(fixture.ledger().database(), BackupOccasion::Daily, fixture.clock().nowUtc());
        QVERIFY(!made && made.error().kind == Error::Kind::User);
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
