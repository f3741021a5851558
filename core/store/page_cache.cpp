#include "core/store/page_cache.h"

#include <algorithm>
#include <string>

namespace canbao::store {

namespace {

Result<> setCache(const Database& database, qint64 size) {
    return database.execute("PRAGMA cache_size=" + std::to_string(size));
}

/// As SQLite takes it: KiB below zero.
qint64 sizeOf(int megabytes) {
    return -qint64(megabytes) * 1024;
}

} // namespace

Result<> limitPageCache(const Database& database, int megabytes) {
    return setCache(database, sizeOf(megabytes));
}

Result<NarrowPageCache> NarrowPageCache::on(const Database& database, int megabytes) {
    CANBAO_TRY_ASSIGN(const qint64 before, database.number("PRAGMA cache_size"));
    CANBAO_TRY(setCache(database, std::max(before, sizeOf(megabytes))));
    return NarrowPageCache(database, before);
}

NarrowPageCache::~NarrowPageCache() {
    if (m_database != nullptr) {
        (void)setCache(*m_database, m_before); // a cache of another size loses nothing
    }
}

} // namespace canbao::store
