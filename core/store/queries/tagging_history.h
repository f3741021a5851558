#pragma once

#include "core/store/group_store.h"
#include "core/store/ledger.h"

#include <QList>

namespace canbao::store {

struct TaggingEvent {
    qint64 seq = 0;
    TagChange change;
};

/// The event of that number and those recorded in one go with it, oldest first; empty when it is none of a group.
[[nodiscard]] Result<QList<TaggingEvent>> taggingEvents(const Ledger& ledger, qint64 seq);
/// The number of the last event that changed this tag; 0: none did.
[[nodiscard]] Result<qint64> lastTagging(const Ledger& ledger, SubjectId subject, domain::SpecialGroup group);

} // namespace canbao::store
