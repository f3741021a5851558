#pragma once

#include "core/store/ledger.h"

#include <QList>

namespace canbao::store {

/// Entries of that kind which await a result (pending or in progress): whom a full list may withdraw. With an
/// insurance, only those of that insurance or of none. What the comparison found was on no list and stays.
[[nodiscard]] Result<QList<EntryId>> entriesWithoutResult(const Ledger& ledger, domain::ListKind kind,
                                                          domain::Insurance insurance);

} // namespace canbao::store
