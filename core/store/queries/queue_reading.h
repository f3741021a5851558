#pragma once

#include "core/store/queries/entry_queue.h"

namespace canbao::store {

/// A queue without a search, read village after village in its order, so that its first rows are shown before the last
/// are known. Belongs to no thread: each step is given the ledger. What changes between two steps is seen by the later.
class QueueReading {
public:
    [[nodiscard]] static Result<QueueReading> begin(const Ledger& ledger, const EntryFilter& filter);

    /// Reads on until there are `atLeast` keys, and `wanted` among them if the queue has it; or all.
    [[nodiscard]] Result<> readOn(const Ledger& ledger, qsizetype atLeast, EntryId wanted = {});
    [[nodiscard]] Result<> readAll(const Ledger& ledger);

    [[nodiscard]] const QList<EntryId>& keys() const { return m_keys; }
    [[nodiscard]] bool complete() const { return m_villagesLeft.isEmpty(); }

private:
    explicit QueueReading(const EntryFilter& filter)
        : m_filter(filter) {}
    [[nodiscard]] Result<> readAtOnce(const Ledger& ledger);
    [[nodiscard]] Result<bool> holds(const Ledger& ledger, EntryId entry) const;

    EntryFilter m_filter;
    QList<DivisionId> m_villagesLeft; ///< in the queue's order; the last may be none: village unknown
    QList<EntryId> m_keys;
};

/// How many entries such a queue has.
[[nodiscard]] Result<qint64> countQueue(const Ledger& ledger, const EntryFilter& filter);

} // namespace canbao::store
