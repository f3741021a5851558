#include "core/store/page_cache.h"
#include "core/store/snapshot.h"
#include "core/store/stop_when.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace canbao;
using namespace canbao::store;

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dir.emplace();
        m_database.emplace(Database::open(m_dir->filePath(u"t.db"_s), Database::Mode::Create).value());
        QVERIFY(m_database->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, born TEXT)"));
    }

    void settingsAreReadBack() {
        QCOMPARE(m_database->number("PRAGMA synchronous").value(), 2);
        QCOMPARE(m_database->number("PRAGMA foreign_keys").value(), 1);
        QCOMPARE(m_database->number("PRAGMA secure_delete").value(), 1);
        QCOMPARE(m_database->number("PRAGMA mmap_size").value(), 0);
    }

    void thePageCacheCanBeSmaller() {
        QVERIFY(limitPageCache(*m_database, 8));
        QCOMPARE(m_database->number("PRAGMA cache_size").value(), -8192);
        QVERIFY(limitPageCache(*m_database, 64));
        {
            const auto narrow = NarrowPageCache::on(*m_database, 56);
            QCOMPARE(m_database->number("PRAGMA cache_size").value(), -57344);
            const auto wider = NarrowPageCache::on(*m_database, 64); // no wider than it is
            QCOMPARE(m_database->number("PRAGMA cache_size").value(), -57344);
        }
        QCOMPARE(m_database->number("PRAGMA cache_size").value(), -65536);
    }

    void whatIsNotWantedAnyMoreStops() {
        bool wanted = false;
        const std::function<bool()> stop = [&wanted] { return wanted; };
        stopWhen(*m_database, stop);
        const auto count = [&](int rows) {
            return m_database->number("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ?1) "
                                      "SELECT count(*) FROM n",
                                      rows);
        };
        QCOMPARE(count(100'000).value(), 100'000);
        wanted = true; // before the statement begins
        QCOMPARE(count(100'000).error().kind, Error::Kind::Cancelled);
        wanted = false;
        QCOMPARE(count(100'000).value(), 100'000);
        m_database.reset();
    }

    void aLocalDiskHasAWriteAheadLogAndANetworkNone() {
        const auto journalOf = [](const Database& database) {
            auto row = database.query("PRAGMA journal_mode").value();
            return row.step().value() ? row.text(0) : QString();
        };
        QCOMPARE(journalOf(*m_database), u"wal"_s);
        QVERIFY(m_database->execute("INSERT INTO t (name) VALUES ('x')"));
        m_database.reset();

        // Copied to the network, opened there by two of the program's connections, and brought back.
        const QString path = m_dir->filePath(u"t.db"_s);
        qputenv("CANBAO_NETWORK_FOLDER", m_dir->path().toUtf8());
        {
            const auto first = Database::open(path, Database::Mode::ReadWrite).value();
            QCOMPARE(journalOf(first), u"delete"_s);
            QCOMPARE(first.number("PRAGMA synchronous").value(), 3);
            const auto second = Database::open(path, Database::Mode::ReadWrite).value();
            QVERIFY(second.execute("INSERT INTO t (name) VALUES ('y')"));
            QVERIFY(!QFile::exists(path + u"-wal"_s));
            QVERIFY(!QFile::exists(path + u"-shm"_s));
            QCOMPARE(first.number("SELECT count(*) FROM t").value(), 2);
        }
        qunsetenv("CANBAO_NETWORK_FOLDER");
        m_database.emplace(Database::open(path, Database::Mode::ReadWrite).value());
        QCOMPARE(journalOf(*m_database), u"wal"_s);
        QCOMPARE(m_database->number("SELECT count(*) FROM t").value(), 2);
    }

    void valuesComeBackAsTheyWent() {
        const QString rare = u"𠅤·普䶮"_s;
        QVERIFY(m_database->execute("INSERT INTO t (name, born) VALUES (?1, ?2)", rare, QDate(1985, 1, 2)));
        QVERIFY(m_database->execute("INSERT INTO t (name, born) VALUES (?1, ?2)", QString(), QDate()));
        auto rows = m_database->query("SELECT name, born FROM t ORDER BY id").value();
        QVERIFY(rows.step().value());
        QCOMPARE(rows.text(0), rare);
        QCOMPARE(rows.date(1), QDate(1985, 1, 2));
        QVERIFY(rows.step().value());
        QCOMPARE(rows.text(0), QString());
        QVERIFY(!rows.isNull(0));
        QVERIFY(rows.isNull(1));
        QVERIFY(!rows.step().value());
    }

    void anUncommittedTransactionLeavesNothing() {
        {
            auto transaction = Transaction::begin(*m_database).value();
            QVERIFY(m_database->execute("INSERT INTO t (name) VALUES ('x')"));
        }
        QCOMPARE(m_database->number("SELECT count(*) FROM t").value(), 0);
        {
            auto transaction = Transaction::begin(*m_database).value();
            QVERIFY(m_database->execute("INSERT INTO t (name) VALUES ('x')"));
            QVERIFY(transaction.commit());
        }
        QCOMPARE(m_database->number("SELECT count(*) FROM t").value(), 1);
    }

    void aSnapshotSeesNothingNewUntilItEnds() {
        const Database other = Database::open(m_database->path(), Database::Mode::ReadWrite).value();
        const auto seen = [&] { return m_database->number("SELECT count(*) FROM t").value(); };
        {
            const Snapshot snapshot = Snapshot::of(*m_database).value();
            QCOMPARE(seen(), 0);
            QVERIFY(other.execute("INSERT INTO t (name) VALUES ('x')"));
            QCOMPARE(seen(), 0);
        }
        QCOMPARE(seen(), 1);
    }

    void aSnapshotWithinATransactionLeavesItAlone() {
        auto transaction = Transaction::begin(*m_database).value();
        QVERIFY(m_database->execute("INSERT INTO t (name) VALUES ('x')"));
        QVERIFY(Snapshot::of(*m_database));
        QVERIFY(m_database->inTransaction());
        QVERIFY(transaction.commit());
        QCOMPARE(m_database->number("SELECT count(*) FROM t").value(), 1);
    }

    void aScriptStopsAtItsFirstError() {
        QVERIFY(!m_database->executeScript("INSERT INTO t (name) VALUES ('a'); INSERT INTO missing VALUES (1); "
                                           "INSERT INTO t (name) VALUES ('b');"));
        QCOMPARE(m_database->number("SELECT count(*) FROM t").value(), 1);
    }

    void errorsHoldNoBoundValue() {
        QVERIFY(m_database->execute("CREATE UNIQUE INDEX u ON t (name)"));
        QVERIFY(m_database->execute("INSERT INTO t (name) VALUES (?1)", u"532526198501010013"_s));
        const auto failed = m_database->execute("INSERT INTO t (name) VALUES (?1)", u"532526198501010013"_s);
        QVERIFY(!failed);
        QVERIFY(!failed.error().detail.contains(u"5325"_s));
        QVERIFY(!failed.error().message.contains(u"5325"_s));
    }

    void aForeignFileIsSaidToBeOne() {
        const QString path = m_dir->filePath(u"foreign.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto opened = Database::open(path, Database::Mode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::User);
    }

    void aMissingFileIsNotMade() {
        const QString path = m_dir->filePath(u"missing.db"_s);
        QVERIFY(!Database::open(path, Database::Mode::ReadWrite));
        QVERIFY(!QFile::exists(path));
    }

private:
    std::optional<QTemporaryDir> m_dir;
    std::optional<Database> m_database;
};

QTEST_APPLESS_MAIN(TestDatabase)
#include "tst_database.moc"
