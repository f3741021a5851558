#pragma once

#include "core/sheet/text_encoding.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

namespace canbao::sheet {

/// Turns bytes into text piece by piece; pieces may end in the middle of a character. What cannot be decoded becomes
/// U+FFFD.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);
    [[nodiscard]] QString decode(QByteArrayView bytes);
    /// After the last piece: U+FFFD for a character that was cut off, else nothing.
    [[nodiscard]] QString finish();

private:
    TextEncoding m_encoding;
    QStringDecoder m_wide; ///< for UTF-16 and UTF-32
    QByteArray m_rest;     ///< for the others: the beginning of a character that is still to come
};

/// The whole of a text whose encoding is known.
[[nodiscard]] QString decodeAll(QByteArrayView bytes, TextEncoding encoding);

/// A short text in one of Windows' or the Macintosh's code pages, as files of Excel 5 name them: 936, 1252, 10000 …
/// A number that nobody knows is read as 1252.
[[nodiscard]] QString decodeCodePage(QByteArrayView bytes, int codePage);

} // namespace canbao::sheet
