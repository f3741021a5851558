#include "core/store/queries/events_between.h"

#include <string>

namespace canbao::store {

Result<QList<Event>> eventsBetween(const Ledger& ledger, EntryId entry, const AsOf& one, const AsOf& other) {
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().query("SELECT " + std::string(kEventColumns) +
                                                                  " FROM event WHERE entry = ?1 "
                                                                  "AND (occurred_on <= ?2 AND seq <= ?3) <> "
                                                                  "(occurred_on <= ?4 AND seq <= ?5) ORDER BY seq",
                                                              entry, one.day, one.seq, other.day, other.seq));
    QList<Event> events;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return events;
        }
        events.append(eventFromRow(rows));
    }
}

} // namespace canbao::store
