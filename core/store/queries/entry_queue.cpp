#include "core/store/queries/entry_queue.h"

#include "core/store/entry_store.h"
#include "core/store/queries/entry_search.h"
#include "core/store/queries/queue_reading.h"

#include <limits>
#include <string>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

constexpr auto kFrom = " FROM entry LEFT JOIN person ON person.id = entry.person "
                       "LEFT JOIN employer ON employer.id = entry.employer "
                       "LEFT JOIN division ON division.id = entry.village WHERE ";

constexpr auto kAll = std::numeric_limits<int>::max();

} // namespace

Result<QList<EntryId>> entryKeys(const Ledger& ledger, const EntryFilter& filter) {
    if (!filter.search.trimmed().isEmpty()) {
        return searchEntries(ledger, filter, SearchReach::Anywhere, kAll);
    }
    CANBAO_TRY_ASSIGN(QueueReading reading, QueueReading::begin(ledger, filter));
    CANBAO_TRY(reading.readAll(ledger));
    return reading.keys();
}

Result<qint64> entryCount(const Ledger& ledger, const EntryFilter& filter) {
    if (!filter.search.trimmed().isEmpty()) {
        CANBAO_TRY_ASSIGN(const QList<EntryId> found, searchEntries(ledger, filter, SearchReach::Anywhere, kAll));
        return found.size();
    }
    return countQueue(ledger, filter);
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
