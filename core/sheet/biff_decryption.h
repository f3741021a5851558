#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace canbao::sheet {

/// Excel encrypts an .xls whose structure is protected (保护工作簿) with one password that every program knows, and
/// opens it without asking for any. Gives back the stream that can be read; one that was not encrypted stays as it is,
/// one with a password of its own is refused. [MS-XLS] 2.2.10, [MS-OFFCRYPTO] 2.3.5 and 2.3.6.
[[nodiscard]] Result<QByteArray> withoutKnownPassword(QByteArray stream);

} // namespace canbao::sheet
