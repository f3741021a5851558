#pragma once

#include "core/services/record_result.h"

#include <QList>

namespace canbao::services {

/// 采纳: the results that these suggestions propose, recorded as a clerk's, with the evidence that their sources hold.
/// One transaction; several make a group, which undoGroup() takes back. All or none: refused in words when one was
/// decided already, when two are about the same entry, or when an entry has a result by now.
[[nodiscard]] Result<RecordedGroup> acceptSuggestions(const store::Session& session, const QList<SuggestionId>& ids);

/// 不采纳: they do not come back on the same evidence. Each is an event of its entry; all or none.
[[nodiscard]] Result<> refuseSuggestions(const store::Session& session, const QList<SuggestionId>& ids,
                                         const QString& note = {});

/// Takes refusals back: the suggestions are open again. (What was accepted is taken back with its result: undoResult,
/// undoGroup.) All or none.
[[nodiscard]] Result<> reopenSuggestions(const store::Session& session, const QList<SuggestionId>& ids);

} // namespace canbao::services
