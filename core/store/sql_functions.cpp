#include "core/store/sql_functions.h"

#include "core/domain/damaged_id.h"
#include "core/domain/person_name.h"
#include "core/domain/pinyin_initials.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace canbao::store {

namespace {

template <QString (*Function)(QStringView)>
void call(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* const text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const QByteArray result = Function(QString::fromUtf8(text)).toUtf8();
    sqlite3_result_text(context, result.constData(), int(result.size()), SQLITE_TRANSIENT);
}

/// Read as a blob: asked for a text, SQLite would copy each one to put a zero behind it.
std::string_view textOf(sqlite3_value* value) {
    const auto* const text = static_cast<const char*>(sqlite3_value_blob(value));
    return text == nullptr ? std::string_view() : std::string_view(text, size_t(sqlite3_value_bytes(value)));
}

void holds(sqlite3_context* context, int count, sqlite3_value** values) {
    const std::string_view wanted = textOf(values[0]);
    const bool found = std::any_of(values + 1, values + count, [&](sqlite3_value* value) {
        return textOf(value).find(wanted) != std::string_view::npos;
    });
    sqlite3_result_int(context, found ? 1 : 0);
}

/// FNV-1a over all values, each closed by a byte that no text holds.
void contentHash(sqlite3_context* context, int count, sqlite3_value** values) {
    constexpr quint64 kPrime = 1099511628211ULL;
    quint64 hash = 14695981039346656037ULL;
    const auto add = [&hash](unsigned char byte) { hash = (hash ^ byte) * kPrime; };
    for (int i = 0; i < count; ++i) {
        std::ranges::for_each(textOf(values[i]), add);
        add(0xFF);
    }
    sqlite3_result_int64(context, qint64(hash));
}

void birthIn(sqlite3_context* context, int, sqlite3_value** values) {
    const std::string_view number = textOf(values[0]);
    const QDate birth = domain::birthInDamaged(QString::fromUtf8(number.data(), qsizetype(number.size())));
    if (birth.isValid()) {
        const QByteArray text = birth.toString(Qt::ISODate).toLatin1();
        sqlite3_result_text(context, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
}

} // namespace

Result<> addSqlFunctions(sqlite3* connection) {
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    for (const auto& [name, function] : {std::pair{"person_initials", &call<domain::personInitials>},
                                         std::pair{"employer_initials", &call<domain::employerInitials>},
                                         std::pair{"person_match_name", &call<domain::matchName>},
                                         std::pair{"employer_match_name", &call<domain::matchEmployerName>}}) {
        if (sqlite3_create_function_v2(connection, name, 1, kFlags, nullptr, function, nullptr, nullptr, nullptr) !=
            SQLITE_OK) {
            return std::unexpected(sqliteError(connection));
        }
    }
    struct Function {
        const char* name;
        int values;
        void (*call)(sqlite3_context*, int, sqlite3_value**);
    };
    for (const Function& function :
         {Function{"holds", -1, holds}, Function{"content_hash", -1, contentHash}, Function{"birth_in", 1, birthIn}}) {
        if (sqlite3_create_function_v2(connection, function.name, function.values, kFlags, nullptr, function.call,
                                       nullptr, nullptr, nullptr) != SQLITE_OK) {
            return std::unexpected(sqliteError(connection));
        }
    }
    return {};
}

} // namespace canbao::store
