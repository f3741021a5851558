#pragma once

#include "ui/printing/glyph_log.h"

#include <QByteArray>

namespace canbao::printing {

/// A PDF by QPdfWriter as it is, with tables added that give its text back as it was typed.
///
/// Qt (6.4) guesses each glyph's character from the face's own map of the BMP: rare characters outside it are lost, and
/// 人 comes back as the radical ⼈, because both share a glyph. The log knows what was meant. The tables (ToUnicode
/// CMaps, ISO 32000-1, 9.10.3) are appended as an incremental update. A font that the log does not explain glyph by
/// glyph keeps Qt's table.
[[nodiscard]] QByteArray withReadableText(const QByteArray& pdf, const GlyphLog& log);

} // namespace canbao::printing
