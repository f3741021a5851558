#pragma once

#include "core/base/clock.h"
#include "core/store/ledger.h"

namespace canbao::store {

/// Who is at work, on which ledger, by which clock: what everything that changes the ledger is given.
struct Session {
    const Ledger& ledger;
    OperatorId by;
    const Clock& clock;
};

} // namespace canbao::store
