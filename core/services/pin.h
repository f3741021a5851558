#pragma once

#include "core/base/result.h"

#include <QString>

namespace canbao::services {

/// PIN: four to twelve digits. It keeps colleagues from working under each other's name; it does not encrypt the file.

/// Argon2id (RFC 9106) with a salt of its own and libsodium's costs for signing in: 64 MiB, a tenth of a second. Its
/// text says all of that. Refused in words: other characters, too short, too long.
[[nodiscard]] Result<QString> hashedPin(const QString& pin);
/// Takes as long as hashing: not for the window's thread.
[[nodiscard]] bool pinFits(const QString& pin, const QString& hash);

} // namespace canbao::services
