#include "core/store/database.h"

#include "core/base/network_drive.h"
#include "core/store/sql_functions.h"
#include "core/store/sqlite_error.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

struct Pragma {
    const char* set;
    const char* read;
    QLatin1StringView expected;
};

constexpr int kBusyTimeoutMs = 5000;

/// A file system without shared memory between programs, as of some network drives and sticks.
Error noSafeSaving() {
    return Error::user(QCoreApplication::translate(
        "canbao::store::Ledger", "This drive cannot keep a ledger safely while it is worked on; nothing was changed. "
                                 "Copy the ledger to this computer's own disk and open it there."));
}

Result<> apply(const Database& database, const Pragma& pragma) {
    CANBAO_TRY(database.execute(pragma.set));
    CANBAO_TRY_ASSIGN(Statement read, database.prepare(pragma.read));
    CANBAO_TRY_ASSIGN(const bool row, read.step());
    if (!row || read.text(0) != pragma.expected) {
        return std::unexpected(Error::bug(u"setting refused: "_s + QString::fromLatin1(pragma.set)));
    }
    return {};
}

/// What neither loses anything in a power cut (LIBRARIES.md "SQLite"): on a local disk a write-ahead log; over a
/// network a rollback journal, because the log needs memory that its readers share.
Result<> chooseJournal(const Database& database) {
    if (!isOnNetworkDrive(database.path())) {
        const Result<> log = apply(database, {"PRAGMA journal_mode=WAL", "PRAGMA journal_mode", "wal"_L1});
        if (!log) {
            return std::unexpected(log.error().kind == Error::Kind::Bug ? noSafeSaving() : log.error());
        }
        return apply(database, {"PRAGMA synchronous=FULL", "PRAGMA synchronous", "2"_L1});
    }
    // A ledger that comes from a local disk has its log still; who holds it alone reads that without shared memory.
    CANBAO_TRY(apply(database, {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA locking_mode", "exclusive"_L1}));
    CANBAO_TRY(apply(database, {"PRAGMA journal_mode=DELETE", "PRAGMA journal_mode", "delete"_L1}));
    CANBAO_TRY(apply(database, {"PRAGMA locking_mode=NORMAL", "PRAGMA locking_mode", "normal"_L1}));
    CANBAO_TRY(database.number("SELECT count(*) FROM sqlite_schema")); // lets the lock go
    return apply(database, {"PRAGMA synchronous=EXTRA", "PRAGMA synchronous", "3"_L1});
}

} // namespace

void Database::Close::operator()(sqlite3* connection) const {
    sqlite3_close_v2(connection);
}

Result<Database> Database::open(const QString& path, Mode mode) {
    const int flags = SQLITE_OPEN_NOMUTEX | (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) |
                      (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(QDir::toNativeSeparators(path).toUtf8().constData(), &raw, flags, nullptr);
    Connection connection(raw);
    if (code != SQLITE_OK) {
        return std::unexpected(sqliteError(raw));
    }
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, kBusyTimeoutMs);

    CANBAO_TRY(addSqlFunctions(raw));
    Database database(std::move(connection), path);
    CANBAO_TRY(database.applySettings(mode));
    return database;
}

Result<> Database::applySettings(Mode mode) const {
    // The journal first: it is what finds out that the file is no database. A reader takes the one that is there.
    if (mode == Mode::ReadOnly) {
        CANBAO_TRY(number("SELECT count(*) FROM sqlite_schema"));
    } else {
        CANBAO_TRY(chooseJournal(*this));
    }
    static constexpr std::array kPragmas{
        Pragma{"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"_L1},
        Pragma{"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"_L1},
        Pragma{"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"_L1},
        Pragma{"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"_L1},
        Pragma{"PRAGMA cache_size=-65536", "PRAGMA cache_size", "-65536"_L1},
        Pragma{"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"_L1},
        Pragma{"PRAGMA mmap_size=0", "PRAGMA mmap_size", "0"_L1},
    };
    for (const Pragma& pragma : kPragmas) {
        CANBAO_TRY(apply(*this, pragma));
    }
    return {};
}

Result<Statement> Database::prepare(std::string_view sql) const {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK) {
        return std::unexpected(sqliteError(handle()));
    }
    return Statement(statement);
}

Result<> Database::executeScript(const QByteArray& sql) const {
    const char* rest = sql.constData();
    const char* const end = rest + sql.size();
    while (rest < end) {
        sqlite3_stmt* raw = nullptr;
        if (sqlite3_prepare_v2(handle(), rest, static_cast<int>(end - rest), &raw, &rest) != SQLITE_OK) {
            return std::unexpected(sqliteError(handle()));
        }
        if (raw == nullptr) { // only blanks and comments were left
            break;
        }
        CANBAO_TRY(Statement(raw).run());
    }
    return {};
}

qint64 Database::lastInsertRowId() const {
    return sqlite3_last_insert_rowid(handle());
}

qint64 Database::changes() const {
    return sqlite3_changes64(handle());
}

bool Database::readOnly() const {
    return sqlite3_db_readonly(handle(), "main") == 1;
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(handle()) == 0;
}

void Database::interrupt() const {
    sqlite3_interrupt(handle());
}

Result<Transaction> Transaction::begin(const Database& database) {
    CANBAO_TRY(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::~Transaction() {
    if (m_database != nullptr && m_database->inTransaction()) {
        // Cannot fail in a way that matters: an unfinished transaction is gone with the connection anyway.
        (void)m_database->execute("ROLLBACK");
    }
}

Result<> Transaction::commit() {
    CANBAO_TRY(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

} // namespace canbao::store
