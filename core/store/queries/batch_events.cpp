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
                      ledger.database().query( // A clerk's work: no batch brought it.
                          "SELECT DISTINCT later.entry FROM event AS own "
                          "JOIN event AS later ON later.entry = own.entry AND later.seq > own.seq "
                          "WHERE own.batch = ?1 AND own.to_state <> '' AND later.batch IS NULL "
                          "AND (later.to_state <> '' OR later.kind IN ('identity-tied', 'identity-split')) "
                          "UNION SELECT later.entry FROM event AS own "
                          "JOIN entry AS mine ON mine.id = own.entry "
                          "JOIN entry AS other ON other.person = mine.person "
                          "JOIN event AS later ON later.entry = other.id AND later.seq > own.seq "
                          "WHERE own.batch = ?1 AND later.kind IN ('identity-tied', 'identity-split') ORDER BY 1",
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

Result<QDate> stateSinceBefore(const Ledger& ledger, EntryId entry, qint64 seq) {
    CANBAO_TRY_ASSIGN(Statement row,
                      ledger.database().query("SELECT CASE detail WHEN '' THEN occurred_on ELSE "
                                              "  coalesce(json_extract(detail, '$.restored_on'), occurred_on) END "
                                              "FROM event WHERE entry = ?1 AND to_state <> '' AND seq < ?2 "
                                              "ORDER BY seq DESC LIMIT 1",
                                              entry, seq));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    return found ? row.date(0) : QDate();
}

Result<QList<BatchId>> batchesBuiltOn(const Ledger& ledger, BatchId batch) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        ledger.database().query(
            // Entries of persons and employers never mix, so that one column of keys (employers negative) does.
            "WITH subject_entry AS ("
            "  SELECT id, coalesce(person, -employer) AS subject FROM entry), "
            "described AS (" // whom the batch changed, or brought: no earlier import that stands lists them
            "  SELECT DISTINCT subject FROM event JOIN subject_entry ON subject_entry.id = event.entry "
            "  WHERE event.batch = ?1 AND (event.kind = 'subject-changed' OR (event.kind = 'entry-issued' "
            "    AND NOT EXISTS (SELECT 1 FROM entry AS known JOIN import_row ON import_row.entry = known.id "
            "      JOIN import_batch ON import_batch.id = import_row.batch AND import_batch.undone_at IS NULL "
            "      WHERE import_row.batch < ?1 AND (known.person = subject OR known.employer = -subject))))), "
            "listed AS ("
            "  SELECT entry FROM import_row WHERE batch = ?1 AND entry IS NOT NULL "
            "  UNION SELECT entry.id FROM roster JOIN entry ON entry.person = roster.person WHERE roster.added_by = ?1 "
            "  UNION SELECT entry FROM event WHERE batch = ?1 AND entry IS NOT NULL "
            "  UNION SELECT entry.id FROM described JOIN entry ON entry.person = subject "
            "  UNION SELECT entry.id FROM described JOIN entry ON entry.employer = -subject) "
            "SELECT later.id FROM import_batch AS later JOIN import_batch AS own ON own.id = ?1 "
            "WHERE later.id > own.id AND later.undone_at IS NULL AND ("
            "  later.id IN (SELECT again.batch FROM listed JOIN import_row AS again ON again.entry = listed.entry)"
            "  OR later.id IN (SELECT event.batch FROM listed JOIN event ON event.entry = listed.entry)"
            "  OR later.id IN (SELECT again.batch FROM event AS lesson JOIN event AS again "
            "      ON again.kind = 'mapping-learned' AND again.seq > lesson.seq "
            "      AND json_extract(again.detail, '$.shape') = json_extract(lesson.detail, '$.shape') "
            "      WHERE lesson.batch = ?1 AND lesson.kind = 'mapping-learned')"
            "  OR later.id IN (SELECT finding.batch FROM reference_record AS r JOIN finding ON finding.reference = "
            "r.id "
            "      WHERE (r.added_by = ?1 OR r.batch = ?1) AND finding.batch IS NOT NULL)"
            "  OR (later.kind = own.kind AND later.list_extent = 'full' AND own.withdrawn > 0)"
            "  OR (later.kind = own.kind AND later.changed + later.same + later.withdrawn > 0 AND EXISTS "
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
