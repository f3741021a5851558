#include "core/store/queries/activities.h"

namespace canbao::store {

Result<QList<domain::Activity>> activities(const Ledger& ledger, QDate from, QDate to, qint64 seq) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        ledger.database().query("SELECT activity, sort, kind, held_on, village, place, audience, reached, materials, "
                                "inspected, problems, ordered, note FROM activity "
                                "WHERE held_on BETWEEN ?1 AND ?2 AND known_from <= ?3 "
                                "AND (known_until IS NULL OR known_until > ?3) "
                                "ORDER BY held_on DESC, activity DESC",
                                from, to, seq));
    QList<domain::Activity> found;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return found;
        }
        domain::Activity activity;
        activity.id = rows.id<domain::ActivityId>(0);
        activity.sort = domain::activitySortFromCode(rows.text(1)).value_or(activity.sort);
        activity.kind = rows.text(2);
        activity.heldOn = rows.date(3);
        activity.village = rows.id<DivisionId>(4);
        activity.place = rows.text(5);
        activity.audience = rows.text(6);
        activity.reached = rows.int64(7);
        activity.materials = rows.int64(8);
        activity.inspected = rows.int64(9);
        activity.problems = rows.int64(10);
        activity.ordered = rows.int64(11);
        activity.note = rows.text(12);
        found.append(std::move(activity));
    }
}

} // namespace canbao::store
