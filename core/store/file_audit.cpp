#include "core/store/file_audit.h"

#include "core/store/content_sum.h"
#include "core/store/page_check.h"
#include "core/store/snapshot.h"

#include <QRegularExpression>

#include <chrono>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace canbao::store {

namespace {

constexpr auto kTellEvery = 100ms;
/// SQLite's look at a row's page, in units of adding one row up.
constexpr qint64 kPageCheckWeight = 2;

struct Index {
    std::string name;
    std::string columns; ///< of the key, and what leads to the row; empty: of expressions, which SQLite alone can read
    std::string condition; ///< of a partial index; empty for a whole one
    bool ascending = true; ///< byte for byte, so that the order can be checked too
};
struct Table {
    std::string name;
    qint64 rows = 0; ///< about
    std::vector<Index> indexes;
};

std::string inQuotes(const std::string& name) {
    return '"' + name + '"';
}

Result<Index> indexNamed(const Database& database, const std::string& name, const QString& sql) {
    constexpr int kExpression = -2;
    Index index{name, {}, {}};
    CANBAO_TRY_ASSIGN(Statement columns,
                      database.query("SELECT name, cid, \"desc\", coll FROM pragma_index_xinfo(?1) ORDER BY seqno",
                                     QString::fromStdString(name)));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, columns.step());
        if (!row) {
            break;
        }
        if (columns.integer(1) == kExpression) {
            return Index{name, {}, {}};
        }
        if (!index.columns.empty()) {
            index.columns += ", ";
        }
        index.columns += columns.isNull(0) ? std::string("rowid") : inQuotes(columns.text(0).toStdString());
        index.ascending = index.ascending && columns.int64(2) == 0 && columns.text(3) == "BINARY"_L1;
    }
    static const QRegularExpression kWhere(u"\\sWHERE\\s"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto where = kWhere.match(sql); where.hasMatch()) {
        index.condition = sql.mid(where.capturedEnd()).toStdString();
    }
    return index;
}

Result<std::vector<Table>> tablesOf(const Database& database) {
    std::vector<Table> tables;
    CANBAO_TRY_ASSIGN(Statement names, database.query("SELECT name, sql LIKE '%WITHOUT ROWID%' FROM sqlite_schema "
                                                      "WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"));
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, names.step());
        if (!row) {
            return tables;
        }
        Table table{names.text(0).toStdString(), 0, {}};
        if (names.int64(1) == 0) {
            CANBAO_TRY_ASSIGN(table.rows, database.number("SELECT max(rowid) FROM " + inQuotes(table.name)));
        }
        CANBAO_TRY_ASSIGN(
            Statement indexes, // that of a primary key is the table itself
            database.query("SELECT list.name, coalesce(schema.sql, '') FROM pragma_index_list(?1) AS list "
                           "JOIN sqlite_schema AS schema ON schema.name = list.name "
                           "WHERE list.origin <> 'pk'",
                           names.text(0)));
        while (true) {
            CANBAO_TRY_ASSIGN(const bool found, indexes.step());
            if (!found) {
                break;
            }
            CANBAO_TRY_ASSIGN(Index index, indexNamed(database, indexes.text(0).toStdString(), indexes.text(1)));
            if (!index.columns.empty()) {
                table.indexes.push_back(std::move(index));
            }
        }
        tables.push_back(std::move(table));
    }
}

/// The sums of all indexes of a table, as its rows make them.
Result<std::vector<qint64>> sumsOfRows(const Database& database, const Table& table) {
    std::string sql = "SELECT ";
    for (const Index& index : table.indexes) {
        sql += (&index == &table.indexes.front() ? "" : ", ") + ("content_sum(" + index.columns + ")") +
               (index.condition.empty() ? "" : " FILTER (WHERE " + index.condition + ")");
    }
    CANBAO_TRY_ASSIGN(Statement row, database.query(sql + " FROM " + inQuotes(table.name) + " NOT INDEXED"));
    CANBAO_TRY(row.step());
    std::vector<qint64> sums;
    for (size_t at = 0; at < table.indexes.size(); ++at) {
        sums.push_back(row.int64(int(at)));
    }
    return sums;
}

} // namespace

FileAudit::FileAudit(const QString& path)
    : m_found(m_promise.get_future())
    , m_thread([this, path](const std::stop_token&) { m_promise.set_value(run(path)); }) {}

FileAudit::~FileAudit() {
    stop();
}

void FileAudit::stop() {
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    if (m_interruptible != nullptr) {
        m_interruptible->interrupt();
    }
}

Result<FileAudit::Found> FileAudit::wait(const std::function<void()>& meanwhile) {
    while (m_found.wait_for(kTellEvery) != std::future_status::ready) {
        meanwhile();
    }
    return m_found.get();
}

/// Between two statements there is nothing to interrupt.
Result<> FileAudit::goOn() {
    const std::lock_guard lock(m_mutex);
    return m_stopped ? std::unexpected(Error::cancelled()) : Result<>();
}

void FileAudit::setInterruptible(const Database* database) {
    const std::lock_guard lock(m_mutex);
    m_interruptible = database;
}

Result<FileAudit::Found> FileAudit::run(const QString& path) {
    CANBAO_TRY_ASSIGN(const Database database, Database::open(path, Database::Mode::ReadOnly));
    CANBAO_TRY(addContentSums(database.handle()));
    setInterruptible(&database);
    const auto found = [&]() -> Result<Found> {
        // One snapshot: a result that is saved meanwhile stands in neither sum.
        CANBAO_TRY(database.execute("PRAGMA cache_size=-8192")); // each page is read once
        CANBAO_TRY_ASSIGN(const Snapshot snapshot, Snapshot::of(database));
        CANBAO_TRY(goOn());
        CANBAO_TRY_ASSIGN(const bool sound, pagesAreSound(database));
        if (!sound) {
            return Found{false, 0};
        }
        CANBAO_TRY_ASSIGN(const qint64 differ, checkIndexes(database));
        return Found{true, differ};
    }();
    setInterruptible(nullptr);
    return found;
}

Result<qint64> FileAudit::checkIndexes(const Database& database) {
    CANBAO_TRY_ASSIGN(const std::vector<Table> tables, tablesOf(database));
    qint64 all = 0;
    for (const Table& table : tables) {
        m_done += kPageCheckWeight * table.rows;
        all += table.rows * (kPageCheckWeight + 1 + qint64(table.indexes.size()));
    }
    m_total = all;
    qint64 differ = 0;
    for (const Table& table : tables) {
        if (table.indexes.empty()) {
            continue;
        }
        CANBAO_TRY_ASSIGN(const std::vector<qint64> sums, sumsOfRows(database, table));
        m_done += table.rows;
        for (size_t at = 0; at < table.indexes.size(); ++at) {
            const Index& index = table.indexes[at];
            std::string sql = index.ascending ? "SELECT ordered_sum(" : "SELECT content_sum(";
            sql += index.columns;
            sql += ") FROM ";
            sql += inQuotes(table.name);
            sql += " INDEXED BY ";
            sql += inQuotes(index.name);
            if (!index.condition.empty()) {
                sql += " WHERE ";
                sql += index.condition;
            }
            CANBAO_TRY_ASSIGN(Statement sum, database.query(sql));
            CANBAO_TRY(sum.step());
            differ += sum.isNull(0) || sum.int64(0) != sums[at] ? 1 : 0;
            m_done += table.rows;
            CANBAO_TRY(goOn());
        }
    }
    return differ;
}

} // namespace canbao::store
