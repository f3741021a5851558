#pragma once

#include "core/base/row_id.h"
#include "core/store/database.h"

namespace canbao::store {

/// 花名册: one person works for one employer, as a list said. The employer is as it was written: the ledger may not
/// have it.
struct RosterLine {
    PersonId person;
    QString creditCode; ///< cleaned; empty when it was not sent or is unusable
    QString name;
    QString employedOn; ///< domain::PartialDate's text; empty when it was not sent
    BatchId addedBy;
};

class RosterStore {
public:
    [[nodiscard]] static Result<RosterStore> on(const Database& database);
    /// Nothing new when an earlier list said the same.
    [[nodiscard]] Result<> insert(const RosterLine& line);

private:
    explicit RosterStore(Statement insert)
        : m_insert(std::move(insert)) {}
    Statement m_insert;
};

/// The first person turned out to be the second. Within the caller's transaction.
[[nodiscard]] Result<> moveRosterLines(const Database& database, PersonId from, PersonId to);
/// Removes the lines that `batch` added. Within the caller's transaction.
[[nodiscard]] Result<> removeRosterLinesAddedBy(const Database& database, BatchId batch);

} // namespace canbao::store
