#include "core/store/queries/identity_history.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <string>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

Result<QList<Event>> eventsFrom(Statement rows) {
    QList<Event> events;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return events;
        }
        events.append(eventFromRow(rows));
    }
}

qint64 groupOf(const Event& event) {
    return QJsonDocument::fromJson(event.detail.toUtf8()).object()[u"group"_s].toInteger();
}

} // namespace

Result<QList<Event>> identityEventsOf(const Ledger& ledger, qint64 group) {
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
        const bool identity = event.kind == EventKind::IdentityTied || event.kind == EventKind::IdentitySplit;
        if (!identity || groupOf(event) != group) {
            return events;
        }
        events.append(std::move(event));
    }
}

Result<QList<Event>> identityEventsOfPerson(const Ledger& ledger, PersonId person) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        ledger.database().query(
            "WITH RECURSIVE family (id) AS (VALUES (?1) UNION "
            "  SELECT person.id FROM family JOIN person ON person.merged_into = family.id) "
            "SELECT " +
                std::string(kEventColumns) +
                " FROM event WHERE event.entry IN ("
                "  SELECT entry.id FROM family JOIN entry ON entry.person = family.id) "
                "AND event.kind IN ('identity-tied', 'identity-split', 'identity-undone') ORDER BY event.seq",
            person));
    return eventsFrom(std::move(rows));
}

Result<std::optional<Event>> firstWorkAfter(const Ledger& ledger, EntryId entry, qint64 seq) {
    CANBAO_TRY_ASSIGN(Statement row,
                      ledger.database().query(
                          "SELECT " + std::string(kEventColumns) +
                              " FROM event WHERE event.entry = ?1 AND event.seq > ?2 AND (event.to_state <> '' OR "
                              "event.kind IN ('identity-tied', 'identity-split', 'identity-undone')) "
                              "ORDER BY event.seq LIMIT 1",
                          entry, seq));
    CANBAO_TRY_ASSIGN(const bool found, row.step());
    return found ? std::optional(eventFromRow(row)) : std::nullopt;
}

Result<BatchId> firstListAfter(const Ledger& ledger, PersonId person, qint64 seq) {
    CANBAO_TRY_ASSIGN(const qint64 batch,
                      ledger.database().number(
                          "SELECT import_batch.id FROM entry JOIN import_row ON import_row.entry = entry.id "
                          "JOIN import_batch ON import_batch.id = import_row.batch AND import_batch.undone_at IS NULL "
                          "WHERE entry.person = ?1 "
                          "  AND EXISTS (SELECT 1 FROM event WHERE event.batch = import_batch.id AND event.seq > ?2) "
                          "ORDER BY import_batch.id LIMIT 1",
                          person, seq));
    return BatchId{batch};
}

} // namespace canbao::store
