#pragma once

#include "core/store/session.h"

namespace canbao::services {

/// 未脱敏导出: what leaves the ledger with whole identifiers, what for and to whom (PIPL Art. 51, 55, 56).
struct Reveal {
    QString what; ///< which paper, workbook or command
    QString purpose;
    QString recipient;
};

/// Everything leaves masked unless this was called just before: who, when, what, what for and to whom become an event.
/// The one place that lets it out; refused in words without a purpose or a recipient, and to whoever may not write.
[[nodiscard]] Result<> noteReveal(const store::Session& session, const Reveal& reveal);

} // namespace canbao::services
