#pragma once

#include "core/base/progress.h"
#include "core/store/database.h"

#include <QList>

namespace canbao::store {

/// One thing that does not hold; `number` is the event's, entry's or batch's, or a count.
struct AuditFinding {
    enum class Kind {
        FileDamaged,
        ReferenceBroken, ///< number: how many
        EventMissing,    ///< number: the seq that is not there
        ChainBroken,     ///< number: the event whose hash does not follow
        StateDiffers,    ///< number: the entry
        EntryWithoutEvents,
        CountsDiffer, ///< number: the batch
    };
    Kind kind;
    qint64 number = 0;
};

struct Audit {
    qint64 events = 0;
    QByteArray head;
    QList<AuditFinding> findings; ///< at most a hundred of each kind
};

/// Reads the whole ledger in one snapshot and says what does not hold. `progress` counts events.
[[nodiscard]] Result<Audit> auditLedger(const Database& database, const Progress& progress);

} // namespace canbao::store
