#include "core/store/stop_when.h"

#include <sqlite3.h>

namespace canbao::store {

void stopWhen(const Database& database, const std::function<bool()>& wanted) {
    constexpr int kSteps = 2000; // of SQLite's machine: less than a millisecond
    sqlite3_progress_handler(
        database.handle(), kSteps,
        [](void* asked) { return (*static_cast<const std::function<bool()>*>(asked))() ? 1 : 0; },
        const_cast<std::function<bool()>*>(&wanted));
}

} // namespace canbao::store
