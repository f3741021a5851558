#pragma once

#include "core/base/progress.h"
#include "core/store/database.h"

namespace canbao::store {

/// Copies the open ledger, its last commit included, to `target` with SQLite's online backup; the copy is opened and
/// checked (integrity, ledger id, event count, chain head) before it takes its name. Never a copy of the live file:
/// that can lose what is still in the -wal (LIBRARIES.md). An existing `target` is replaced only by a good copy.
/// What others write meanwhile is not in it.
[[nodiscard]] Result<> backupTo(const Database& source, const QString& target, const Progress& progress = {});

/// Whether backupTo() failed because the copy did not hold what it must: the ledger itself may be damaged.
[[nodiscard]] bool saysUnverified(const Error& error);

/// The first half of it: copies `source` page by page into the open, empty `copy`, which ends as one plain file without
/// a -wal. Nothing is verified.
[[nodiscard]] Result<> copyPages(const Database& source, const Database& copy, const Progress& progress);

} // namespace canbao::store
