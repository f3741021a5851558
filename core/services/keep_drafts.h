#pragma once

#include "core/store/draft_store.h"
#include "core/store/session.h"

namespace canbao::services {

/// 未保存的输入: what was typed at the workbench outlives the program. Kept in the ledger, where personal data belongs;
/// no event, for nothing was recorded.
[[nodiscard]] Result<QList<store::Draft>> keptDrafts(const store::Session& session);
/// One without content is dropped.
[[nodiscard]] Result<> keepDrafts(const store::Session& session, const QList<store::Draft>& drafts);

} // namespace canbao::services
