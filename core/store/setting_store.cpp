#include "core/store/setting_store.h"

namespace canbao::store {

Result<QString> setting(const Database& database, const QString& key) {
    CANBAO_TRY_ASSIGN(Statement row, database.query("SELECT value FROM setting WHERE key = ?1", key));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    return found ? row.text(0) : QString();
}

Result<> keepSetting(const Database& database, const QString& key, const QString& value) {
    if (value.isEmpty()) {
        return database.execute("DELETE FROM setting WHERE key = ?1", key);
    }
    return database.execute("INSERT INTO setting (key, value) VALUES (?1, ?2) "
                            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                            key, value);
}

} // namespace canbao::store
