#include "core/services/read_beside.h"

#include "core/store/page_cache.h"
#include "core/store/stop_when.h"

namespace canbao::services {

namespace {

constexpr int kMegabytesOfOneSubject = 8;

} // namespace

Result<store::Ledger> openBeside(const QString& path, int megabytes, const std::function<bool()>& superfluous) {
    CANBAO_TRY_ASSIGN(store::Ledger ledger, store::Ledger::open(path, store::Ledger::Access::ReadOnly));
    CANBAO_TRY(store::limitPageCache(ledger.database(), megabytes));
    store::stopWhen(ledger.database(), superfluous);
    return ledger;
}

Result<> keepSmall(const store::Ledger& ledger) {
    return store::limitPageCache(ledger.database(), kMegabytesOfOneSubject);
}

} // namespace canbao::services
