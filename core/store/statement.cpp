#include "core/store/statement.h"

#include "core/store/sqlite_error.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace canbao::store {

QString instantText(const QDateTime& instant) {
    return instant.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
}

void Statement::Finalize::operator()(sqlite3_stmt* stmt) const {
    sqlite3_finalize(stmt);
}

void Statement::reset() {
    sqlite3_reset(m_stmt.get());
}

int Statement::parameterCount() const {
    return sqlite3_bind_parameter_count(m_stmt.get());
}

Result<bool> Statement::step() {
    switch (sqlite3_step(m_stmt.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        sqlite3_reset(m_stmt.get()); // lets go of the read lock at once; bindings stay
        return false;
    default: {
        Error error = sqliteError(sqlite3_db_handle(m_stmt.get()));
        sqlite3_reset(m_stmt.get());
        return std::unexpected(std::move(error));
    }
    }
}

Result<> Statement::run() {
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, step());
        if (!row) {
            return {};
        }
    }
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_stmt.get(), column) == SQLITE_NULL;
}

// Texts go in and out as UTF-8, as the file has them: Qt converts several times faster than SQLite does.
QString Statement::text(int column) const {
    return QString::fromUtf8(utf8(column));
}

QByteArrayView Statement::utf8(int column) const {
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(m_stmt.get(), column));
    return {text, sqlite3_column_bytes(m_stmt.get(), column)};
}

qint64 Statement::int64(int column) const {
    return sqlite3_column_int64(m_stmt.get(), column);
}

QByteArray Statement::blob(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_stmt.get(), column));
    return {data, sqlite3_column_bytes(m_stmt.get(), column)};
}

QDate Statement::date(int column) const {
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Statement::instant(int column) const {
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

void Statement::bindAt(int index, qint64 value) {
    sqlite3_bind_int64(m_stmt.get(), index, value);
}

void Statement::bindAt(int index, const QString& value) {
    bindAt(index, Utf8{value.toUtf8()});
}

void Statement::bindAt(int index, Utf8 value) {
    sqlite3_bind_text(m_stmt.get(), index, value.text.isNull() ? "" : value.text.data(),
                      static_cast<int>(value.text.size()), SQLITE_TRANSIENT);
}

void Statement::bindAt(int index, const QByteArray& value) {
    sqlite3_bind_blob(m_stmt.get(), index, value.isNull() ? "" : value.constData(), static_cast<int>(value.size()),
                      SQLITE_TRANSIENT);
}

void Statement::bindAt(int index, QDate value) {
    if (value.isValid()) {
        bindAt(index, value.toString(Qt::ISODate));
    } else {
        bindAt(index, nullptr);
    }
}

void Statement::bindAt(int index, const QDateTime& value) {
    if (value.isValid()) {
        bindAt(index, instantText(value));
    } else {
        bindAt(index, nullptr);
    }
}

void Statement::bindAt(int index, std::nullptr_t) {
    sqlite3_bind_null(m_stmt.get(), index);
}

} // namespace canbao::store
