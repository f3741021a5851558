#pragma once

#include "core/base/clock.h"
#include "core/store/ledger.h"

namespace canbao::services {

/// Who is at work, on which ledger, by which clock: what every service that changes something is given.
struct Session {
    const store::Ledger& ledger;
    OperatorId by;
    const Clock& clock;
};

} // namespace canbao::services
