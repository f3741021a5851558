#pragma once

#include "ui/printing/qr_code.h"

#include <QByteArray>

namespace canbao::tests {

/// Reads a symbol's modules back into its text by the letter of ISO/IEC 18004, without error correction: versions 1 to
/// 6, byte and alphanumeric segments. Empty when it is no such symbol.
[[nodiscard]] QByteArray readQrCode(const printing::QrCode& code);

} // namespace canbao::tests
