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

#ifdef Q_OS_WIN
QString decodeWindows(QByteArrayView bytes, UINT codePage) {
    const int size = static_cast<int>(bytes.size());
    const int units = MultiByteToWideChar(codePage, 0, bytes.data(), size, nullptr, 0);
    QString text(units, Qt::Uninitialized);
    MultiByteToWideChar(codePage, 0, bytes.data(), size, reinterpret_cast<wchar_t*>(text.data()), units);
    return text;
}
#endif

/// Complete characters of GB 18030 or Big5. Qt brings these tables only where it is built with ICU, Windows has them
/// itself.
QString decodeChinese(QByteArrayView bytes, TextEncoding encoding) {
#ifdef Q_OS_WIN
    // A Windows cut down to a minimum may lack GB 18030: then GBK, which lacks its rarest characters.
    static const UINT gb18030 = IsValidCodePage(54936) ? 54936 : 936;
    return decodeWindows(bytes, encoding == TextEncoding::Big5 ? 950 : gb18030);
#else
    QStringDecoder decoder(encoding == TextEncoding::Big5 ? "Big5" : "GB18030");
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString(bytes.size(), QChar::ReplacementCharacter);
#endif
}

#ifndef Q_OS_WIN
/// What ICU calls a code page that Qt does not know by "cp" and its number.
QByteArray codePageName(int codePage) {
    switch (codePage) {
    case 932:
        return "Shift_JIS";
    case 949:
        return "windows-949";
    case 10000:
        return "macintosh";
    case 10006:
        return "macgr";
    case 10007:
        return "maccy";
    case 10029:
        return "macce";
    case 10081:
        return "mactr";
    default:
        return (codePage >= 1250 && codePage <= 1258 ? "windows-" : "cp") + QByteArray::number(codePage);
    }
}
#endif

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

QString decodeCodePage(QByteArrayView bytes, int codePage) {
    switch (codePage) {
    case 936:
    case 54936:
        return decodeAll(bytes, TextEncoding::Gb18030);
    case 950:
        return decodeAll(bytes, TextEncoding::Big5);
    case 1200:
        return decodeAll(bytes, TextEncoding::Utf16LittleEndian);
    case 65001:
        return decodeAll(bytes, TextEncoding::Utf8);
    case 0x8000: // Excel's own names
        codePage = 10000;
        break;
    case 0x8001:
        codePage = 1252;
        break;
    default:
        break;
    }
#ifdef Q_OS_WIN
    const UINT known = IsValidCodePage(static_cast<UINT>(codePage)) ? static_cast<UINT>(codePage) : 1252;
    return decodeWindows(bytes, known);
#else
    QStringDecoder decoder(codePageName(codePage).constData());
    if (!decoder.isValid()) {
        decoder = QStringDecoder("windows-1252");
    }
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromLatin1(bytes);
#endif
}

} // namespace canbao::sheet
