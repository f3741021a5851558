#pragma once

#include "core/services/record_result.h"

namespace canbao::services {

/// The result that undoing an entry would take back.
struct LastResult {
    qint64 seq = 0;
    domain::State state = domain::State::Pending;    ///< as it stands
    domain::State restored = domain::State::Pending; ///< as it would stand again
    OperatorId by;
    QDateTime recordedAt;
    qint64 group = 0; ///< recorded together with others; 0: by itself
};
/// Nothing when the entry's state does not come from a result: just imported, withdrawn by the city, all undone.
[[nodiscard]] Result<std::optional<LastResult>> lastResult(const store::Ledger& ledger, EntryId entry);

/// 撤销: takes back the last result of an entry, as an event of its own: state, reason, insurance, evidence and date
/// are again what they were before, and a suggestion that it accepted is open again. Done once more it takes back the
/// result before that one. Refused in words when there is nothing to take back, or the entry is not any more as the
/// screen showed it.
[[nodiscard]] Result<RecordedResult> undoResult(const store::Session& session, EntryId entry,
                                                std::optional<int> expectedVersion = {}, const QString& note = {});

/// Takes back all results of a group (RecordedGroup::group) in one transaction. Refused in words when one of its
/// entries was worked on since: those of later are undone first.
[[nodiscard]] Result<QList<RecordedResult>> undoGroup(const store::Session& session, qint64 group,
                                                      const QString& note = {}, const Progress& progress = {});

} // namespace canbao::services
