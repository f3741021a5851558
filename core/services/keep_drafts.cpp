#include "core/services/keep_drafts.h"

namespace canbao::services {

Result<QList<store::Draft>> keptDrafts(const store::Session& session) {
    return store::draftsOf(session.ledger, session.by);
}

Result<> keepDrafts(const store::Session& session, const QList<store::Draft>& drafts) {
    return drafts.isEmpty() ? Result<>() : store::writeDrafts(session.ledger, session.by, drafts);
}

} // namespace canbao::services
