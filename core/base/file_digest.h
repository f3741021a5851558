#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace canbao {

/// SHA-256 of a file's bytes, 32 of them: what tells whether the very same list was imported before.
[[nodiscard]] Result<QByteArray> sha256OfFile(const QString& path);

} // namespace canbao
