#include "core/store/queries/known_lists.h"

namespace canbao::store {

Result<bool> hasReferences(const Ledger& ledger, domain::ListKind kind) {
    CANBAO_TRY_ASSIGN(const qint64 any,
                      ledger.database().number(
                          "SELECT EXISTS (SELECT 1 FROM reference_record WHERE kind = ?1 AND stands = 1)", code(kind)));
    return any != 0;
}

} // namespace canbao::store
