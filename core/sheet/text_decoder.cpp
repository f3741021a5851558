#include "core/sheet/text_decoder.h"

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace canbao::sheet {

namespace {

QStringConverter::Encoding wideEncoding(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf16BigEndian:
        return QStringConverter::Utf16BE;
    case TextEncoding::Utf32LittleEndian:
        return QStringConverter::Utf32LE;
    case TextEncoding::Utf32BigEndian:
        return QStringConverter::Utf32BE;
    default:
        return QStringConverter::Utf16LE;
    }
}

/// UTF-16 and UTF-32: Qt keeps the beginning of a character between pieces; for the others that is done here, because
/// the decoder for UTF-8 would not tell of a character that was cut off.
bool isWide(TextEncoding encoding) {
    return encoding != TextEncoding::Utf8 && encoding != TextEncoding::Gb18030 && encoding != TextEncoding::Big5;
}

/// How many bytes the character at the front takes; 0 when it is not complete.
qsizetype characterSize(QByteArrayView bytes, TextEncoding encoding) {
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    if (encoding == TextEncoding::Utf8) {
        const qsizetype wanted = at(0) < 0xC2 || at(0) > 0xF4 ? 1 : at(0) < 0xE0 ? 2 : at(0) < 0xF0 ? 3 : 4;
        for (qsizetype i = 1; i < wanted; ++i) {
            if (i == bytes.size()) {
                return 0;
            }
            if ((at(i) & 0xC0) != 0x80) {
                return i;
            }
        }
        return wanted;
    }
    if (at(0) < 0x80 || at(0) == 0xFF || at(0) == 0x80) {
        return 1;
    }
    if (bytes.size() < 2) {
        return 0;
    }
    if (encoding == TextEncoding::Gb18030 && at(1) >= '0' && at(1) <= '9') {
        return bytes.size() < 4 ? 0 : 4;
    }
    return at(1) < 0x40 ? 1 : 2; // a line's end is never taken for the second half of a character
}

QByteArrayView withoutIncompleteEnd(QByteArrayView bytes, TextEncoding encoding) {
    qsizetype end = 0;
    while (end < bytes.size()) {
        const qsizetype size = characterSize(bytes.sliced(end), encoding);
        if (size == 0) {
            break;
        }
        end += size;
    }
    return bytes.first(end);
}

/// Complete characters of GB 18030 or Big5. Qt brings these tables only where it is built with ICU, Windows has them
/// itself.
QString decodeChinese(QByteArrayView bytes, TextEncoding encoding) {
#ifdef Q_OS_WIN
    const UINT codePage = encoding == TextEncoding::Big5 ? 950 : 54936;
    const int size = static_cast<int>(bytes.size());
    const int units = MultiByteToWideChar(codePage, 0, bytes.data(), size, nullptr, 0);
    QString text(units, Qt::Uninitialized);
    MultiByteToWideChar(codePage, 0, bytes.data(), size, reinterpret_cast<wchar_t*>(text.data()), units);
    return text;
#else
    QStringDecoder decoder(encoding == TextEncoding::Big5 ? "Big5" : "GB18030");
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString(bytes.size(), QChar::ReplacementCharacter);
#endif
}

} // namespace

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
    , m_wide(wideEncoding(encoding), QStringConverter::Flag::ConvertInitialBom) {}

QString TextDecoder::decode(QByteArrayView bytes) {
    if (isWide(m_encoding)) {
        return m_wide.decode(bytes);
    }
    m_rest.append(bytes);
    const QByteArrayView complete = withoutIncompleteEnd(m_rest, m_encoding);
    QString text = m_encoding == TextEncoding::Utf8 ? QString::fromUtf8(complete) : decodeChinese(complete, m_encoding);
    m_rest.remove(0, complete.size());
    return text;
}

QString TextDecoder::finish() {
    const QString rest = m_rest.isEmpty() ? QString() : QString(QChar(QChar::ReplacementCharacter));
    m_rest.clear();
    return rest;
}

QString decodeAll(QByteArrayView bytes, TextEncoding encoding) {
    TextDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    return text + decoder.finish();
}

} // namespace canbao::sheet
