#include "core/store/sql_functions.h"

#include "core/domain/pinyin_initials.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace canbao::store {

namespace {

template <QString (*Function)(QStringView)>
void call(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* const text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const QByteArray result = Function(QString::fromUtf8(text)).toUtf8();
    sqlite3_result_text(context, result.constData(), int(result.size()), SQLITE_TRANSIENT);
}

} // namespace

Result<> addSqlFunctions(sqlite3* connection) {
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    for (const auto& [name, function] : {std::pair{"person_initials", &call<domain::personInitials>},
                                         std::pair{"employer_initials", &call<domain::employerInitials>}}) {
        if (sqlite3_create_function_v2(connection, name, 1, kFlags, nullptr, function, nullptr, nullptr, nullptr) !=
            SQLITE_OK) {
            return std::unexpected(sqliteError(connection));
        }
    }
    return {};
}

} // namespace canbao::store
