#pragma once

#include "core/store/database.h"

#include <utility>

namespace canbao::store {

/// How much of the file this connection keeps in memory at most. What Database::open() sets is for work that goes
/// through the whole ledger; what stays open beside a clerk's work is content with less.
[[nodiscard]] Result<> limitPageCache(const Database& database, int megabytes);

/// Less than the connection has, as long as this lives; a connection that has less already keeps that.
class NarrowPageCache {
public:
    [[nodiscard]] static Result<NarrowPageCache> on(const Database& database, int megabytes);
    NarrowPageCache(NarrowPageCache&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
        , m_before(other.m_before) {}
    NarrowPageCache& operator=(NarrowPageCache&&) = delete;
    ~NarrowPageCache();

private:
    NarrowPageCache(const Database& database, qint64 before)
        : m_database(&database)
        , m_before(before) {}

    const Database* m_database;
    qint64 m_before; ///< as SQLite says it: KiB below zero
};

} // namespace canbao::store
