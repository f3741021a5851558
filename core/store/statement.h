#pragma once

#include "core/base/result.h"
#include "core/base/row_id.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>

struct sqlite3_stmt;

namespace canbao::store {

/// A text that is UTF-8 already, bound as a text and not as a blob.
struct Utf8 {
    QByteArrayView text;
};

/// A prepared statement, bound and stepped. Values are bound, never pasted; no failure text ever holds one.
///
/// Columns and parameters: dates as "2026-06-12", instants as "2026-06-12T01:02:03.004Z", invalid dates and ids of 0 as
/// NULL.
class Statement {
public:
    explicit Statement(sqlite3_stmt* stmt)
        : m_stmt(stmt) {}

    /// Binds the parameters, all of them, from ?1 on; the statement is reset first, so it can be run again and again.
    /// What was bound before is overwritten and not cleared: that keeps SQLite's buffers from run to run.
    template <class... Values>
    Statement& bind(const Values&... values) {
        Q_ASSERT(parameterCount() == int(sizeof...(values)));
        reset();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    /// true: a row stands ready; false: no more rows.
    [[nodiscard]] Result<bool> step();
    /// Runs a statement that gives no rows.
    [[nodiscard]] Result<> run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// A text or number as the file has it, until the next step.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] int integer(int column) const { return static_cast<int>(int64(column)); }
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime instant(int column) const;
    template <class Id>
    [[nodiscard]] Id id(int column) const {
        return Id{int64(column)};
    }

    void bindAt(int index, qint64 value);
    void bindAt(int index, int value) { bindAt(index, static_cast<qint64>(value)); }
    void bindAt(int index, bool value) { bindAt(index, static_cast<qint64>(value ? 1 : 0)); }
    void bindAt(int index, const QString& value);
    void bindAt(int index, Utf8 value);
    void bindAt(int index, const QByteArray& value);
    void bindAt(int index, QDate value);
    void bindAt(int index, const QDateTime& value);
    void bindAt(int index, std::nullptr_t);
    template <class Tag>
    void bindAt(int index, RowId<Tag> value) {
        if (value) {
            bindAt(index, value.value);
        } else {
            bindAt(index, nullptr);
        }
    }
    void reset();

private:
    [[nodiscard]] int parameterCount() const;

    struct Finalize {
        void operator()(sqlite3_stmt* stmt) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_stmt;
};

/// An instant as the ledger writes it: UTC with milliseconds.
[[nodiscard]] QString instantText(const QDateTime& instant);

} // namespace canbao::store
