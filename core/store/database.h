#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <memory>
#include <string_view>

struct sqlite3;

namespace canbao::store {

/// One connection to one SQLite file: settings made and read back, errors in words. A thin skin over the C interface
/// instead of Qt Sql: what the ledger needs beyond binding (bulk speed, backup, interrupt) lives there anyway, so one
/// way of talking to SQLite is enough, and no plugin can be missing.
///
/// A connection belongs to one thread; only interrupt() may be called from another.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    /// Opens with WAL, synchronous=FULL, foreign keys on and the rest of LIBRARIES.md "SQLite", each read back.
    [[nodiscard]] static Result<Database> open(const QString& path, Mode mode);

    Database(Database&&) noexcept = default;
    Database& operator=(Database&&) noexcept = default;

    [[nodiscard]] Result<Statement> prepare(std::string_view sql) const;
    /// prepare + bind.
    template <class... Values>
    [[nodiscard]] Result<Statement> query(std::string_view sql, const Values&... values) const {
        CANBAO_TRY_ASSIGN(Statement statement, prepare(sql));
        statement.bind(values...);
        return statement;
    }
    /// prepare + bind + run to the end.
    template <class... Values>
    [[nodiscard]] Result<> execute(std::string_view sql, const Values&... values) const {
        CANBAO_TRY_ASSIGN(Statement statement, prepare(sql));
        return statement.bind(values...).run();
    }
    /// Several statements without parameters, as in a migration; stops at the first error.
    [[nodiscard]] Result<> executeScript(const QByteArray& sql) const;
    /// The first column of the first row; 0 when there is none.
    template <class... Values>
    [[nodiscard]] Result<qint64> number(std::string_view sql, const Values&... values) const {
        CANBAO_TRY_ASSIGN(Statement statement, query(sql, values...));
        CANBAO_TRY_ASSIGN(const bool row, statement.step());
        return row ? statement.int64(0) : 0;
    }

    [[nodiscard]] qint64 lastInsertRowId() const;
    [[nodiscard]] qint64 changes() const;
    /// Makes whatever runs on this connection stop with Error::Kind::Cancelled. Thread-safe.
    void interrupt() const;
    [[nodiscard]] sqlite3* handle() const { return m_connection.get(); }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool readOnly() const;
    [[nodiscard]] bool inTransaction() const;

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    using Connection = std::unique_ptr<sqlite3, Close>;
    Database(Connection connection, QString path)
        : m_connection(std::move(connection))
        , m_path(std::move(path)) {}
    [[nodiscard]] Result<> applySettings(Mode mode) const;

    Connection m_connection;
    QString m_path;
};

/// BEGIN IMMEDIATE … COMMIT. Rolled back when it goes out of scope uncommitted. A deferred BEGIN would fail at its
/// first write after a read whatever the busy timeout (LIBRARIES.md), so there is none.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(const Database& database);
    Transaction(Transaction&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(const Database& database)
        : m_database(&database) {}
    const Database* m_database;
};

} // namespace canbao::store
