#include "core/store/sql_functions.h"

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

std::string_view textOf(sqlite3_value* value) {
    const auto* const text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text == nullptr ? std::string_view() : std::string_view(text, size_t(sqlite3_value_bytes(value)));
}

void holds(sqlite3_context* context, int count, sqlite3_value** values) {
    const std::string_view wanted = textOf(values[0]);
    const bool found = std::any_of(values + 1, values + count, [&](sqlite3_value* value) {
        return textOf(value).find(wanted) != std::string_view::npos;
    });
    sqlite3_result_int(context, found ? 1 : 0);
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
    if (sqlite3_create_function_v2(connection, "holds", -1, kFlags, nullptr, holds, nullptr, nullptr, nullptr) !=
        SQLITE_OK) {
        return std::unexpected(sqliteError(connection));
    }
    return {};
}

} // namespace canbao::store
