#pragma once

#include "core/base/progress.h"
#include "core/domain/entry.h"
#include "core/domain/suggestion.h"
#include "core/store/session.h"

#include <optional>

namespace canbao::services {

/// What a clerk found out about one entry.
struct ResultRequest {
    EntryId entry;
    domain::Outcome outcome = domain::Outcome::Enrolled;
    QString reason;                                               ///< code; needed for Excluded and Declined
    domain::Insurance insurance = domain::Insurance::Unspecified; ///< needed for Enrolled when the list named none
    QDate occurredOn;                                             ///< invalid: today
    QString note;                                                 ///< needed for Reopened
    domain::Evidence evidence;                                    ///< what domain::evidenceAsked() asks
    bool evidenceLater = false;         ///< a required field may be empty: the village brings it afterwards
    SuggestionId suggestion;            ///< that this result accepts; it is accepted with it
    std::optional<int> expectedVersion; ///< what the screen showed; refused in words when the entry moved on meanwhile
};

struct RecordedResult {
    EntryId entry;
    domain::State state = domain::State::Pending;
    int version = 0;
    qint64 seq = 0; ///< of the event
};

/// Records one result: one transaction with its event. Refused in words, nothing changed: an outcome that the entry's
/// state does not allow, a missing or unknown reason, missing or bad evidence, a date in the future or before the
/// person's birth.
[[nodiscard]] Result<RecordedResult> recordResult(const store::Session& session, const ResultRequest& request);

/// 批量核实: several at once, all of them or none. Each is an event; more than one make a group, which undoGroup()
/// takes back in one go.
struct RecordedGroup {
    qint64 group = 0; ///< the seq of the first event; 0 when there was only one
    QList<RecordedResult> results;
};
[[nodiscard]] Result<RecordedGroup> recordResults(const store::Session& session, const QList<ResultRequest>& requests,
                                                  const Progress& progress = {});

/// What one request of a group would change; nothing is written.
struct ResultPreview {
    EntryId entry;
    domain::State from = domain::State::Pending;
    domain::State to = domain::State::Pending; ///< same as `from` where it is refused
    QString refusal;                           ///< in words; empty: it can be recorded
};
[[nodiscard]] Result<QList<ResultPreview>> previewResults(const store::Session& session,
                                                          const QList<ResultRequest>& requests);

} // namespace canbao::services
