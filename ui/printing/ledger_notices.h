#pragma once

#include "core/store/queries/enforcements.h"
#include "ui/printing/enforcement_notice.h"

namespace canbao::printing {

/// The notice of a step that stands, read from the ledger: whose, what is still open, and what was done before. Refused
/// in words when it was taken back.
[[nodiscard]] Result<EnforcementNoticeData> enforcementNotice(const store::Ledger& ledger, EnforcementId step);

} // namespace canbao::printing
