#include "core/store/learned_mapping_store.h"

namespace canbao::store {

Result<std::optional<StoredLearnedMapping>> learnedMapping(const Database& database, const LearnedMappingKey& key) {
    CANBAO_TRY_ASSIGN(Statement row, database.query("SELECT lesson, batch FROM learned_mapping WHERE sender = ?1 AND "
                                                    "kind = ?2 AND shape = ?3",
                                                    key.sender, code(key.kind), key.shape));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    if (!found) {
        return std::nullopt;
    }
    return StoredLearnedMapping{row.text(0).toUtf8(), row.id<BatchId>(1)};
}

Result<> putLearnedMapping(const Database& database, const LearnedMappingKey& key,
                           const StoredLearnedMapping& learned) {
    return database.execute("INSERT INTO learned_mapping (sender, kind, shape, lesson, batch) "
                            "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (sender, kind, shape) "
                            "DO UPDATE SET lesson = excluded.lesson, batch = excluded.batch",
                            key.sender, code(key.kind), key.shape, QString::fromUtf8(learned.lesson), learned.batch);
}

Result<> removeLearnedMapping(const Database& database, const LearnedMappingKey& key) {
    return database.execute("DELETE FROM learned_mapping WHERE sender = ?1 AND kind = ?2 AND shape = ?3", key.sender,
                            code(key.kind), key.shape);
}

} // namespace canbao::store
