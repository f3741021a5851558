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

Result<QList<BatchId>> batchesBuiltOn(const Ledger& ledger, BatchId batch) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        ledger.database().query(
            "SELECT later.id FROM import_batch AS later JOIN import_batch AS own ON own.id = ?1 "
            "WHERE later.id > own.id AND later.kind = own.kind AND later.undone_at IS NULL AND ("
            "  EXISTS (SELECT 1 FROM import_row AS listed JOIN import_row AS again "
            "          ON again.entry = listed.entry AND again.batch = later.id WHERE listed.batch = own.id)"
            "  OR (later.changed + later.same + later.withdrawn > 0 AND EXISTS "
            "      (SELECT 1 FROM reference_record WHERE kind = own.kind LIMIT 1))) "
            "ORDER BY later.id",
            batch));
    QList<BatchId> batches;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return batches;
        }
        batches.append(rows.id<BatchId>(0));
    }
}

} // namespace canbao::store
