#include "core/store/snapshot.h"

namespace canbao::store {

Result<Snapshot> Snapshot::of(const Database& database) {
    if (database.inTransaction()) {
        return Snapshot(nullptr);
    }
    CANBAO_TRY(database.execute("BEGIN"));
    return Snapshot(&database);
}

Snapshot::~Snapshot() {
    if (m_database != nullptr) {
        (void)m_database->execute("ROLLBACK"); // it only read
    }
}

} // namespace canbao::store
