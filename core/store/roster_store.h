#pragma once

#include "core/base/row_id.h"
#include "core/store/database.h"

#include <QList>

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

[[nodiscard]] Result<QList<RosterLine>> rosterLinesOf(const Database& database, PersonId person);
/// Those that lists said which hold one of these entries and none of the person's others.
[[nodiscard]] Result<QList<RosterLine>> rosterLinesFromListsOf(const Database& database, PersonId person,
                                                               const QList<EntryId>& entries);

/// The line is about another person; false when that one had it already. Within the caller's transaction.
[[nodiscard]] Result<bool> giveRosterLine(const Database& database, const RosterLine& line, PersonId to);
/// The other way round: `line` is its person's again, and not of `from` any more, unless `known` to be there before.
[[nodiscard]] Result<> takeRosterLineBack(const Database& database, const RosterLine& line, PersonId from, bool known);
/// Removes the lines that `batch` added. Within the caller's transaction.
[[nodiscard]] Result<> removeRosterLinesAddedBy(const Database& database, BatchId batch);

} // namespace canbao::store
