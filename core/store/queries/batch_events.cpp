#include "core/store/queries/batch_events.h"

#include <string>

namespace canbao::store {

Result<QList<Event>> eventsOfBatch(const Ledger& ledger, BatchId batch) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().query("SELECT " + std::string(kEventColumns) +
                                                  " FROM event WHERE event.batch = ?1 ORDER BY event.seq",
                                              batch));
    QList<Event> events;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return events;
        }
        events.append(eventFromRow(rows));
    }
}

Result<QList<EntryId>> entriesMovedSince(const Ledger& ledger, BatchId batch) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().query("SELECT DISTINCT later.entry FROM event AS own "
                                              "JOIN event AS later ON later.entry = own.entry AND later.seq > own.seq "
                                              "WHERE own.batch = ?1 AND own.to_state <> '' AND later.to_state <> '' "
                                              "ORDER BY later.entry",
                                              batch));
    QList<EntryId> entries;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return entries;
        }
        entries.append(rows.id<EntryId>(0));
    }
}

} // namespace canbao::store
