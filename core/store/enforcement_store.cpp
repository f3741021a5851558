#include "core/store/enforcement_store.h"

namespace canbao::store {

Result<EnforcementId> insertEnforcement(const Database& database, const Enforcement& step) {
    CANBAO_TRY(database.execute("INSERT INTO enforcement (employer, step, taken_on, due_on, document, event) "
                                "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                                step.employer, code(step.taken.step), step.taken.on, step.taken.due, step.document,
                                step.event));
    return EnforcementId{database.lastInsertRowId()};
}

Result<> takeBackEnforcement(const Database& database, EnforcementId id) {
    return database.execute("UPDATE enforcement SET stands = 0 WHERE id = ?1", id);
}

} // namespace canbao::store
