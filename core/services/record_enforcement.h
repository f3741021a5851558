#pragma once

#include "core/store/queries/enforcements.h"
#include "core/store/session.h"

namespace canbao::services {

/// 督促整改: a step that was taken against an employer.
struct EnforcementRequest {
    EntryId entry; ///< one of the employer's, whose history tells it
    domain::TakenStep taken;
    QString document; ///< 文号, may be empty
    QString note;
};

struct RecordedEnforcement {
    EnforcementId id;
    qint64 seq = 0; ///< of the event
};

/// One transaction with its event. Refused in words, nothing changed: no employer's entry; an employer none of whose
/// entries is open any more; what domain::checkStep refuses.
[[nodiscard]] Result<RecordedEnforcement> recordEnforcement(const store::Session& session,
                                                            const EnforcementRequest& request);

/// 撤销: takes back the employer's last step, as an event of its own. Refused in words when there is none, or when
/// `expected` is given and is not the last one any more.
[[nodiscard]] Result<> undoLastEnforcement(const store::Session& session, EntryId entry, EnforcementId expected = {});

/// Reading only: what may be recorded of this employer now (domain::stepsAfter), nothing when nothing of it is open.
[[nodiscard]] Result<QList<domain::EnforcementStep>> enforcementsToTake(const store::Ledger& ledger, EntryId entry);

} // namespace canbao::services
