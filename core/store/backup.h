#pragma once

#include "core/base/progress.h"
#include "core/store/database.h"

namespace canbao::store {

/// Copies the open ledger, its last commit included, to `target` with SQLite's online backup; the copy is opened and
/// checked (integrity, ledger id, event count, chain head) before it takes its name. Never a copy of the live file:
/// that can lose what is still in the -wal (LIBRARIES.md). An existing `target` is replaced only by a good copy.
[[nodiscard]] Result<> backupTo(const Database& source, const QString& target, const Progress& progress = {});

} // namespace canbao::store
