#include "core/store/village_store.h"

namespace canbao::store {

Result<> updateVillages(const Database& database, const QList<domain::Village>& villages) {
    for (const domain::Village& village : villages) {
        CANBAO_TRY(database.execute("UPDATE division SET name = ?2, active = ?3 WHERE id = ?1", village.id,
                                    village.name, village.active ? 1 : 0));
        CANBAO_TRY(database.execute("DELETE FROM division_alias WHERE division = ?1", village.id));
        for (const QString& alias : village.aliases) {
            CANBAO_TRY(database.execute("INSERT OR IGNORE INTO division_alias (division, alias) VALUES (?1, ?2)",
                                        village.id, alias));
        }
    }
    return {};
}

} // namespace canbao::store
