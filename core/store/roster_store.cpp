#include "core/store/roster_store.h"

#include "core/domain/person_name.h"

namespace canbao::store {

Result<RosterStore> RosterStore::on(const Database& database) {
    CANBAO_TRY_ASSIGN(Statement insert,
                      database.prepare("INSERT OR IGNORE INTO roster (person, credit_code, match_name, name, "
                                       "employed_on, added_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    return RosterStore(std::move(insert));
}

Result<> RosterStore::insert(const RosterLine& line) {
    return m_insert
        .bind(line.person, line.creditCode, domain::matchEmployerName(line.name), line.name, line.employedOn,
              line.addedBy)
        .run();
}

Result<> moveRosterLines(const Database& database, PersonId from, PersonId to) {
    CANBAO_TRY(database.execute("UPDATE OR IGNORE roster SET person = ?2 WHERE person = ?1", from, to));
    return database.execute("DELETE FROM roster WHERE person = ?1", from); // those that `to` has already
}

Result<> removeRosterLinesAddedBy(const Database& database, BatchId batch) {
    return database.execute("DELETE FROM roster WHERE added_by = ?1", batch);
}

} // namespace canbao::store
