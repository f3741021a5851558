#pragma once

#include "core/store/batch.h"
#include "core/store/event_log.h"

namespace canbao::intake {

/// The events of one import, within its transaction: each carries the batch, its day and who imports.
class BatchJournal {
public:
    BatchJournal(store::EventLog log, store::Batch batch)
        : m_log(std::move(log))
        , m_batch(std::move(batch)) {}

    [[nodiscard]] const store::Batch& batch() const { return m_batch; }

    [[nodiscard]] store::Event event(store::EventKind kind) const {
        store::Event event;
        event.recordedAt = m_batch.recordedAt;
        event.occurredOn = m_batch.issuedOn;
        event.by = m_batch.by;
        event.kind = kind;
        event.batch = m_batch.id;
        return event;
    }

    [[nodiscard]] Result<> append(store::Event event) {
        CANBAO_TRY(m_log.append(std::move(event)));
        return {};
    }

private:
    store::EventLog m_log;
    store::Batch m_batch;
};

} // namespace canbao::intake
