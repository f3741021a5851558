#include "core/services/note_reveal.h"

#include "core/store/event_log.h"

namespace canbao::services {

Result<> noteReveal(const store::Session& session, const QString& purpose) {
    const store::Database& database = session.ledger.database();
    CANBAO_TRY_ASSIGN(store::Transaction transaction, store::Transaction::begin(database));
    CANBAO_TRY_ASSIGN(store::EventLog log, store::EventLog::open(database));
    store::Event event;
    event.recordedAt = session.clock.nowUtc();
    event.occurredOn = session.clock.today();
    event.by = session.by;
    event.kind = store::EventKind::Revealed;
    event.note = purpose;
    CANBAO_TRY(log.append(event));
    return transaction.commit();
}

} // namespace canbao::services
