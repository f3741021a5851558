#pragma once

#include "core/store/database.h"

namespace canbao::store {

/// Reads the ledger as it stands when it is first read after this, whatever is written to it meanwhile, as long as this
/// lives: a deferred transaction that only reads. Many small queries cost less within one, too. Within a transaction of
/// this connection, which sees the ledger so already, it does nothing.
class Snapshot {
public:
    [[nodiscard]] static Result<Snapshot> of(const Database& database);
    Snapshot(Snapshot&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr)) {}
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(const Database* database)
        : m_database(database) {}

    const Database* m_database; ///< null: there was a transaction already
};

} // namespace canbao::store
