#include "core/store/queries/queue_reading.h"

#include "core/store/queries/entry_filter_sql.h"
#include "core/store/queries/past_entries.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <string>

using namespace Qt::StringLiterals;

namespace canbao::store {

namespace {

/// Whether the index entry_queue alone answers the filter: then each village is a stretch of it.
bool standsInIndex(const EntryFilter& filter) {
    EntryFilter rest = filter;
    rest.subject.reset();
    rest.kind.reset();
    rest.insurance.reset();
    rest.state.reset();
    rest.verified = false;
    rest.village = {};
    rest.villageUnknown = false;
    return rest == EntryFilter{};
}

/// `what` of the entries of one village, which is the last parameter.
std::string ofOneVillage(const char* what, const EntryFilter& filter, const EntryConditions& conditions) {
    std::string sql = "SELECT ";
    sql += what;
    sql += " FROM entry WHERE ";
    sql += conditions.sql;
    if (!filter.state && !filter.verified) { // the index begins with the state
        sql += " AND entry.state IN ('pending', 'in-progress', 'enrolled', 'excluded', 'declined', 'withdrawn')";
    }
    sql += " AND entry.village IS ?";
    return sql;
}

/// None at the end: village unknown.
Result<QList<DivisionId>> villagesInOrder(const Database& database) {
    CANBAO_TRY_ASSIGN(Statement rows, database.query("SELECT id FROM division ORDER BY position, id"));
    QList<DivisionId> villages;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        villages.append(row ? rows.id<DivisionId>(0) : DivisionId{});
        if (!row) {
            return villages;
        }
    }
}

Result<QList<DivisionId>> villagesOf(const Ledger& ledger, const EntryFilter& filter) {
    if (filter.villageUnknown) {
        return QList{DivisionId{}};
    }
    return filter.village ? QList{filter.village} : villagesInOrder(ledger.database());
}

/// Numbers that come in any order, put into the queue's: by village, then in the order the entries came. Sorted here
/// and not by SQLite: a million numbers are sorted faster than as many rows are looked up.
class QueueOrder {
public:
    static Result<QueueOrder> of(const Database& database) {
        CANBAO_TRY_ASSIGN(const QList<DivisionId> villages, villagesInOrder(database));
        QueueOrder order;
        for (const DivisionId village : villages) {
            order.m_places.insert(village.value, order.m_places.size());
        }
        order.m_villages.resize(villages.size());
        return order;
    }

    void add(DivisionId village, EntryId entry) {
        m_villages[m_places.value(village.value, m_villages.size() - 1)].append(entry);
    }

    QList<EntryId> take() {
        QList<EntryId> keys;
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

Result<QueueReading> QueueReading::begin(const Ledger& ledger, const EntryFilter& filter) {
    QueueReading reading(filter);
    if (standsInIndex(filter)) {
        CANBAO_TRY_ASSIGN(reading.m_villagesLeft, villagesOf(ledger, filter));
    } else {
        CANBAO_TRY(reading.readAtOnce(ledger));
    }
    return reading;
}

Result<> QueueReading::readAtOnce(const Ledger& ledger) {
    CANBAO_TRY_ASSIGN(QueueOrder order, QueueOrder::of(ledger.database()));
    if (m_filter.past) {
        CANBAO_TRY(
            visitPastEntries(ledger, m_filter, [&](DivisionId village, EntryId entry) { order.add(village, entry); }));
        m_keys = order.take();
        return {};
    }
    const EntryConditions conditions(m_filter);
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().prepare("SELECT entry.village, entry.id FROM entry WHERE " + conditions.sql));
    conditions.bindTo(rows, 1);
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            m_keys = order.take();
            return {};
        }
        order.add(rows.id<DivisionId>(0), rows.id<EntryId>(1));
    }
}

Result<bool> QueueReading::holds(const Ledger& ledger, EntryId entry) const {
    const EntryConditions conditions(m_filter);
    CANBAO_TRY_ASSIGN(Statement row, ledger.database().prepare("SELECT 1 FROM entry WHERE entry.id = " +
                                                               std::to_string(entry.value) + " AND " + conditions.sql));
    conditions.bindTo(row, 1);
    return row.step();
}

Result<> QueueReading::readOn(const Ledger& ledger, qsizetype atLeast, EntryId wanted) {
    if (complete()) {
        return {};
    }
    CANBAO_TRY_ASSIGN(bool searching, wanted ? holds(ledger, wanted) : Result<bool>(false));
    const EntryConditions conditions(m_filter);
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().prepare(ofOneVillage("entry.id", m_filter, conditions)));
    while (!complete() && (searching || m_keys.size() < atLeast)) {
        rows.reset();
        conditions.bindTo(rows, 1);
        rows.bindAt(int(conditions.texts.size()) + 1, m_villagesLeft.first());
        const qsizetype first = m_keys.size();
        while (true) {
            CANBAO_TRY_ASSIGN(const bool row, rows.step());
            if (!row) {
                break;
            }
            m_keys.append(rows.id<EntryId>(0));
        }
        std::ranges::sort(m_keys.begin() + first, m_keys.end(), {}, &EntryId::value);
        searching = searching && !std::binary_search(m_keys.cbegin() + first, m_keys.cend(), wanted);
        m_villagesLeft.removeFirst();
    }
    return {};
}

Result<> QueueReading::readAll(const Ledger& ledger) {
    return readOn(ledger, std::numeric_limits<qsizetype>::max());
}

Result<qint64> countQueue(const Ledger& ledger, const EntryFilter& filter) {
    qint64 count = 0;
    if (filter.past) {
        CANBAO_TRY(visitPastEntries(ledger, filter, [&](DivisionId, EntryId) { ++count; }));
        return count;
    }
    const EntryConditions conditions(filter);
    if (!standsInIndex(filter)) {
        CANBAO_TRY_ASSIGN(Statement row,
                          ledger.database().prepare("SELECT count(*) FROM entry WHERE " + conditions.sql));
        conditions.bindTo(row, 1);
        CANBAO_TRY(row.step());
        return row.int64(0);
    }
    // A stretch of the index is counted without comparing the texts in it.
    CANBAO_TRY_ASSIGN(const QList<DivisionId> villages, villagesOf(ledger, filter));
    CANBAO_TRY_ASSIGN(Statement row, ledger.database().prepare(ofOneVillage("count(*)", filter, conditions)));
    for (const DivisionId village : villages) {
        row.reset();
        conditions.bindTo(row, 1);
        row.bindAt(int(conditions.texts.size()) + 1, village);
        CANBAO_TRY(row.step());
        count += row.int64(0);
    }
    return count;
}

} // namespace canbao::store
