#pragma once

#include "core/services/merge_persons.h"

#include <QList>

namespace canbao::services {

/// The clerk says that the two of each proposal are one person: the entries of the damaged number go to the person, and
/// so will every later list's rows that are written the same way. Where the person stands on such a list already, the
/// other entry is void: it was the same. Not when that one has a result: two results are for the clerk to settle first.
/// All or none. Each is a merge of its own, in the order of `ids`; undoIdentityChanges() takes them back.
[[nodiscard]] Result<QList<IdentityChange>> acceptIdentities(const store::Session& session,
                                                             const QList<ProposalId>& ids);

/// The clerk says that they are two: the proposals do not come back. All or none.
[[nodiscard]] Result<> refuseIdentities(const store::Session& session, const QList<ProposalId>& ids);

/// Takes refusals back: the proposals are open again. All or none.
[[nodiscard]] Result<> reopenIdentities(const store::Session& session, const QList<ProposalId>& ids);

} // namespace canbao::services
