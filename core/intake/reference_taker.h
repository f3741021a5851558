#pragma once

#include "core/intake/batch_journal.h"
#include "core/intake/import_plan.h"
#include "core/store/reference_store.h"

namespace canbao::intake {

/// Takes the rows of another department's list: each becomes a record of what that department says. A new record is
/// told by the batch alone, a rewritten one by its own event with what it was before. Within the import's transaction.
class ReferenceTaker {
public:
    [[nodiscard]] static Result<ReferenceTaker> on(const store::Database& database, BatchJournal& journal);

    /// An accepted row, at its place in the file.
    [[nodiscard]] Result<> take(const RowReading& reading, const PlannedRow& planned, const QString& sheet, int row);
    /// The department's full list does not have it any more.
    [[nodiscard]] Result<> withdraw(ReferenceId id);

private:
    ReferenceTaker(store::ReferenceStore references, BatchJournal& journal)
        : m_references(std::move(references))
        , m_journal(journal) {}
    [[nodiscard]] Result<> rewrite(const domain::ReferenceRecord& before, const domain::ReferenceRecord& after);

    store::ReferenceStore m_references;
    BatchJournal& m_journal;
};

} // namespace canbao::intake
