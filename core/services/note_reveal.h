#pragma once

#include "core/store/session.h"

namespace canbao::services {

/// 未脱敏导出登记: identifiers are about to leave the ledger whole; who, when and what for is an event first (PIPL Art.
/// 51, 56).
[[nodiscard]] Result<> noteReveal(const store::Session& session, const QString& purpose);

} // namespace canbao::services
