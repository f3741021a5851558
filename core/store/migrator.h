#pragma once

#include "core/store/database.h"

namespace canbao::store {

/// PRAGMA application_id of every ledger: "CBL1".
inline constexpr qint64 kApplicationId = 0x43424C31;

/// Brings a ledger's schema to this program's version: numbered .sql files, each atomic with its version bump.
class Migrator {
public:
    /// The version this program writes; the highest number in core/store/migrations.
    [[nodiscard]] static int currentVersion();
    /// The file's version when it is a ledger that this program can read (maybe after migrate()). Refused in words: a
    /// file that is no ledger, and one from a newer program.
    [[nodiscard]] static Result<int> checkVersion(const Database& database);
    /// Applies what is missing (all of it to a new, empty file), in order; stops at the first error with the file at
    /// the last whole version.
    [[nodiscard]] static Result<> migrate(const Database& database);
};

} // namespace canbao::store
