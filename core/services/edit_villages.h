#pragma once

#include "core/domain/division.h"
#include "core/store/session.h"

namespace canbao::services {

/// The office corrects its villages: names, what lists call them, which are in use. One transaction with one event that
/// says what changed; nothing at all when nothing did. Two villages of the same name or alias are refused in words: no
/// list could tell them apart.
[[nodiscard]] Result<> editVillages(const store::Session& session, const QList<domain::Village>& villages);

} // namespace canbao::services
