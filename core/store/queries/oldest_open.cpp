#include "core/store/queries/oldest_open.h"

namespace canbao::store {

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
