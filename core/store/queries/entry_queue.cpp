#include "core/store/queries/entry_queue.h"

#include "core/store/entry_store.h"
#include "core/store/queries/entry_filter_sql.h"
#include "core/store/queries/entry_search.h"
#include "core/store/queries/past_entries.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <string>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

constexpr auto kFrom = " FROM entry LEFT JOIN person ON person.id = entry.person "
                       "LEFT JOIN employer ON employer.id = entry.employer "
                       "LEFT JOIN division ON division.id = entry.village WHERE ";

constexpr auto kAll = std::numeric_limits<int>::max();

/// By village, then in the order they came. Sorted here and not by SQLite: the index that answers the usual filters
/// alone is in another order, and a million numbers are sorted faster than as many rows are looked up.
class QueueOrder {
public:
    static Result<QueueOrder> of(const Database& database) {
        CANBAO_TRY_ASSIGN(Statement rows, database.query("SELECT id FROM division ORDER BY position, id"));
        QueueOrder order;
        while (true) {
            CANBAO_TRY_ASSIGN(const bool row, rows.step());
            if (!row) {
                break;
            }
            order.m_places.insert(rows.int64(0), order.m_places.size());
        }
        order.m_villages.resize(order.m_places.size() + 1); // the last: village unknown
        return order;
    }

    void add(DivisionId village, EntryId entry) {
        m_villages[m_places.value(village.value, m_places.size())].append(entry);
    }

    QList<EntryId> take() {
        qsizetype total = 0;
        for (const QList<EntryId>& entries : std::as_const(m_villages)) {
            total += entries.size();
        }
        QList<EntryId> keys;
        keys.reserve(total);
        for (QList<EntryId>& entries : m_villages) {
            std::ranges::sort(entries, {}, &EntryId::value);
            keys.append(entries);
            entries = {};
        }
        return keys;
    }

private:
    QHash<qint64, qsizetype> m_places; ///< of villages, by their id
    QList<QList<EntryId>> m_villages;
};

} // namespace

Result<QList<EntryId>> entryKeys(const Ledger& ledger, const EntryFilter& filter) {
    if (!filter.search.trimmed().isEmpty()) {
        return searchEntries(ledger, filter, SearchReach::Anywhere, kAll);
    }
    CANBAO_TRY_ASSIGN(QueueOrder order, QueueOrder::of(ledger.database()));
    if (filter.past) {
        CANBAO_TRY(
            visitPastEntries(ledger, filter, [&](DivisionId village, EntryId entry) { order.add(village, entry); }));
        return order.take();
    }
    const EntryConditions conditions(filter);
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().prepare("SELECT entry.village, entry.id FROM entry WHERE " + conditions.sql));
    conditions.bindTo(rows, 1);
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return order.take();
        }
        order.add(rows.id<DivisionId>(0), rows.id<EntryId>(1));
    }
}

Result<qint64> entryCount(const Ledger& ledger, const EntryFilter& filter) {
    if (!filter.search.trimmed().isEmpty()) {
        CANBAO_TRY_ASSIGN(const QList<EntryId> found, searchEntries(ledger, filter, SearchReach::Anywhere, kAll));
        return found.size();
    }
    if (filter.past) {
        qint64 count = 0;
        CANBAO_TRY(visitPastEntries(ledger, filter, [&](DivisionId, EntryId) { ++count; }));
        return count;
    }
    const EntryConditions conditions(filter);
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().prepare("SELECT count(*) FROM entry WHERE " + conditions.sql));
    conditions.bindTo(rows, 1);
    CANBAO_TRY(rows.step());
    return rows.int64(0);
}

Result<QList<EntryLine>> entryLines(const Ledger& ledger, std::span<const EntryId> keys) {
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().prepare(
                                          "SELECT " + std::string(kEntryColumns) +
                                          ", "
                                          "coalesce(person.name, employer.name), "
                                          "coalesce(nullif(person.citizen_id, ''), person.id_as_sent, "
                                          "nullif(employer.credit_code, ''), employer.code_as_sent), "
                                          "coalesce(person.id_status, 'valid'), coalesce(division.code, ''), "
                                          "coalesce(division.name, person.village_as_sent, employer.village_as_sent)" +
                                          std::string(kFrom) + "entry.id = ?1"));
    QList<EntryLine> lines;
    lines.reserve(static_cast<qsizetype>(keys.size()));
    for (const EntryId key : keys) {
        rows.bind(key);
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            continue;
        }
        EntryLine line;
        line.entry = entryFromRow(rows);
        line.subjectId = line.entry.person ? line.entry.person.value : line.entry.employer.value;
        line.name = rows.text(kEntryColumnCount);
        line.identifier = rows.text(kEntryColumnCount + 1);
        line.idStatus = domain::idStatusFromCode(rows.text(kEntryColumnCount + 2));
        line.villageCode = rows.text(kEntryColumnCount + 3);
        line.villageName = rows.text(kEntryColumnCount + 4);
        lines.append(std::move(line));
    }
    return lines;
}

} // namespace canbao::store
