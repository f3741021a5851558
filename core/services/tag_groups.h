#pragma once

#include "core/store/group_store.h"
#include "core/store/session.h"

namespace canbao::services {

/// What somebody at the door found out about one or many: they belong to this group.
struct TagRequest {
    QList<store::SubjectId> subjects;
    domain::SpecialGroup group = domain::SpecialGroup::LandlessFarmer;
    QDate since;    ///< invalid: today
    QDate until;    ///< the last day; invalid: still
    QString source; ///< how one knows: 征地协议, 村委会证明 …
};

struct Tagged {
    qint64 seq = 0;        ///< of the first event: what undoTagging() takes; 0 when nothing changed
    qsizetype changed = 0; ///< how many tags are not as they were
};

/// 特殊群体 by hand: one transaction, an event for each whose tag changed; a tag that was there takes the new dates and
/// source. Refused in words: no source, an end before the beginning, a beginning in the future, a person for a group of
/// employers and the other way round.
[[nodiscard]] Result<Tagged> tagGroup(const store::Session& session, const TagRequest& request);
/// Takes tags by hand away: they were wrong. Whoever has left a group keeps the tag with its last day. What a
/// department's list says stays.
[[nodiscard]] Result<Tagged> untagGroup(const store::Session& session, const QList<store::SubjectId>& subjects,
                                        domain::SpecialGroup group);
/// 撤销: the tags are again what they were before that event and those recorded together with it. Refused in words when
/// one of them was changed since.
[[nodiscard]] Result<Tagged> undoTagging(const store::Session& session, qint64 seq);

} // namespace canbao::services
