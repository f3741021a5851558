#include "core/store/queries/standing.h"

namespace canbao::store {

Result<QList<StandingCount>> standingCounts(const Ledger& ledger) {
    CANBAO_TRY_ASSIGN(Statement rows,
                      ledger.database().prepare("SELECT village, kind, insurance, state, count(*) "
                                                "FROM entry WHERE state <> 'void' GROUP BY 4, 1, 2, 3"));
    QList<StandingCount> counts;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return counts;
        }
        StandingCount count;
        count.village = rows.id<DivisionId>(0);
        count.kind = domain::listKindFromCode(rows.text(1)).value_or(count.kind);
        count.subject = domain::subjectOf(count.kind);
        count.insurance = domain::insuranceFromCode(rows.text(2)).value_or(count.insurance);
        count.state = domain::stateFromCode(rows.text(3)).value_or(count.state);
        count.count = rows.int64(4);
        counts.append(count);
    }
}

Result<QList<EntryLine>> oldestOpen(const Ledger& ledger, int limit) {
    CANBAO_TRY_ASSIGN(Statement rows, ledger.database().query("SELECT id FROM entry INDEXED BY entry_open "
                                                              "WHERE state IN ('pending', 'in-progress') "
                                                              "ORDER BY occurred_on, id LIMIT ?1",
                                                              qint64(limit)));
    QList<EntryId> keys;
    while (true) {
        CANBAO_TRY_ASSIGN(const bool row, rows.step());
        if (!row) {
            return entryLines(ledger, keys);
        }
        keys.append(rows.id<EntryId>(0));
    }
}

} // namespace canbao::store
