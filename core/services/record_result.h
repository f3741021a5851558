#pragma once

#include "core/domain/entry.h"
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
    std::optional<int> expectedVersion; ///< what the screen showed; refused in words when the entry moved on meanwhile
};

struct RecordedResult {
    EntryId entry;
    domain::State state = domain::State::Pending;
    int version = 0;
    qint64 seq = 0; ///< of the event
};

/// Records one result: one transaction with its event. Refused in words, nothing changed: an outcome that the entry's
/// state does not allow, a missing or unknown reason, a date in the future or before the person's birth.
[[nodiscard]] Result<RecordedResult> recordResult(const store::Session& session, const ResultRequest& request);

} // namespace canbao::services
