#pragma once

#include "core/intake/batch_journal.h"
#include "core/intake/check_list.h"
#include "core/store/ledger.h"

namespace canbao::intake {

/// What the ledger learned of `sender`'s lists of that kind, or else of anybody's: for CheckRequest::learned. Nothing
/// is learned where the ledger cannot be read. The ledger must outlive it.
[[nodiscard]] std::function<LearnedMapping(const QString& shape)>
learnedFrom(const store::Ledger& ledger, domain::ListKind kind, const QString& sender = {});

/// Remembers what the user corrected of this list, with an event that keeps what was known before. Within the import's
/// transaction.
[[nodiscard]] Result<> learn(const store::Database& database, BatchJournal& journal, const CheckedList& list,
                             const QString& sender);
/// Puts back what was known before such an event.
[[nodiscard]] Result<> unlearn(const store::Database& database, const store::Event& event);

} // namespace canbao::intake
