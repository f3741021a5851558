#include "core/store/page_cache.h"

#include <string>

namespace canbao::store {

Result<> limitPageCache(const Database& database, int megabytes) {
    return database.execute("PRAGMA cache_size=-" + std::to_string(megabytes * 1024)); // in KiB
}

} // namespace canbao::store
