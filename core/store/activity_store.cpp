#include "core/store/activity_store.h"

namespace canbao::store {

Result<domain::ActivityId> insertActivity(const Database& database, const domain::Activity& a, qint64 seq) {
    CANBAO_TRY(database.execute(
        "INSERT INTO activity (activity, known_from, sort, kind, held_on, village, place, audience, reached, "
        "materials, inspected, problems, ordered, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
        "?13, ?14)",
        a.id, seq, code(a.sort), a.kind, a.heldOn, a.village, a.place, a.audience, a.reached, a.materials, a.inspected,
        a.problems, a.ordered, a.note));
    return a.id;
}

Result<bool> endActivity(const Database& database, domain::ActivityId id, qint64 seq) {
    CANBAO_TRY(
        database.execute("UPDATE activity SET known_until = ?2 WHERE activity = ?1 AND known_until IS NULL", id, seq));
    return database.changes() == 1;
}

Result<domain::ActivityId> nextActivity(const Database& database) {
    CANBAO_TRY_ASSIGN(const qint64 last, database.number("SELECT coalesce(max(activity), 0) FROM activity"));
    return domain::ActivityId{last + 1};
}

} // namespace canbao::store
