#include "core/store/queries/standing_entries.h"

namespace canbao::store {

Result<QList<EntryId>> entriesWithoutResult(const Ledger& ledger, domain::ListKind kind, domain::Insurance insurance) {
    CANBAO_TRY_ASSIGN(
        Statement rows,
        ledger.database().query("SELECT id FROM entry WHERE state IN ('pending', 'in-progress') AND kind = ?1 "
                                "AND (?2 = 'unspecified' OR insurance IN (?2, 'unspecified')) "
                                "AND NOT EXISTS (SELECT 1 FROM finding WHERE finding.batch = entry.batch) ORDER BY id",
                                code(kind), code(insurance)));
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
