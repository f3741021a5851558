#include "core/store/finding_store.h"

namespace canbao::store {

Result<std::optional<Finding>> finding(const Database& database, FindingId id) {
    CANBAO_TRY_ASSIGN(
        Statement row,
        database.query("SELECT id, kind, reference, question, state, batch FROM finding WHERE id = ?1", id));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    if (!found) {
        return std::nullopt;
    }
    Finding read;
    read.id = row.id<FindingId>(0);
    read.kind = domain::findingKindFromCode(row.text(1)).value_or(read.kind);
    read.reference = row.id<ReferenceId>(2);
    read.question = row.int64(3) != 0;
    read.state = domain::findingStateFromCode(row.text(4)).value_or(read.state);
    read.batch = row.id<BatchId>(5);
    return read;
}

Result<> setFindingState(const Database& database, FindingId id, domain::FindingState state, BatchId batch) {
    return database.execute("UPDATE finding SET state = ?2, batch = ?3 WHERE id = ?1", id, code(state), batch);
}

Result<> reopenFindingsTakenBy(const Database& database, BatchId batch) {
    return database.execute("UPDATE finding SET state = 'open', batch = NULL WHERE batch = ?1", batch);
}

} // namespace canbao::store
