#pragma once

#include "core/store/queries/entry_queue.h"

namespace canbao::store {

/// How far a search looks. Beginnings answers from indexes alone, at once; Anywhere looks through every subject and is
/// for a worker thread.
enum class SearchReach { Beginnings, Anywhere };

/// The entries that `filter` leaves (its other conditions too) whose subject's
/// - name holds the text (王小 or 小明), pinyin initials hold it (WXM: letters only), or
/// - citizen id, credit code, number as it was sent, or phone holds it (a digit in it; inside, from 4 characters on),
/// or
/// - number begins with it of somebody else who was merged into them, or
/// - address holds it, when no name does.
/// What begins with the text comes first, in its order; the order of Beginnings is kept by Anywhere. At most `limit`.
[[nodiscard]] Result<QList<EntryId>> searchEntries(const Ledger& ledger, const EntryFilter& filter, SearchReach reach,
                                                   qsizetype limit);

} // namespace canbao::store
