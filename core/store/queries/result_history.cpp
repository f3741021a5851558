#include "core/store/queries/result_history.h"

#include "core/store/result_detail.h"

#include <string>

namespace canbao::store {

Result<QList<Event>> standingEvents(const Ledger& ledger, EntryId entry) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().query("SELECT " + std::string(kEventColumns) +
                                                  " FROM event WHERE entry = ?1 AND to_state <> '' ORDER BY seq",
                                              entry));
    QList<Event> standing;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return standing;
        }
        const Event event = eventFromRow(rows);
        if ((event.kind == EventKind::ResultUndone || event.kind == EventKind::IdentityUndone) && !standing.isEmpty()) {
            standing.removeLast();
        } else {
            standing.append(event);
        }
    }
}

Result<QList<Event>> eventsOfGroup(const Ledger& ledger, qint64 group) {
    // They were written one after another in one transaction.
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().query(
                          "SELECT " + std::string(kEventColumns) + " FROM event WHERE seq >= ?1 ORDER BY seq", group));
    QList<Event> events;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return events;
        }
        Event event = eventFromRow(rows);
        if (event.kind != EventKind::ResultRecorded || resultDetail(event).group != group) {
            return events;
        }
        events.append(std::move(event));
    }
}

Result<std::optional<Event>> eventWithSeq(const Ledger& ledger, qint64 seq) {
    CANBAO_TRY_ASSIGN(Statement row, ledger.database().query(
                                         "SELECT " + std::string(kEventColumns) + " FROM event WHERE seq = ?1", seq));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    return found ? std::optional(eventFromRow(row)) : std::nullopt;
}

} // namespace canbao::store
