#include "core/sheet/text_encoding.h"

namespace canbao::sheet {

namespace {

struct Mark {
    QByteArrayView bytes;
    TextEncoding encoding;
};

/// UTF-32 first: its little-endian mark begins with UTF-16's.
constexpr Mark kMarks[] = {
    {QByteArrayView("\xFF\xFE\0\0", 4), TextEncoding::Utf32LittleEndian},
    {QByteArrayView("\0\0\xFE\xFF", 4), TextEncoding::Utf32BigEndian},
    {QByteArrayView("\xEF\xBB\xBF", 3), TextEncoding::Utf8},
    {QByteArrayView("\xFF\xFE", 2), TextEncoding::Utf16LittleEndian},
    {QByteArrayView("\xFE\xFF", 2), TextEncoding::Utf16BigEndian},
};

/// Of a text with digits and commas in UTF-16 at least this share of one side's bytes is NUL, and hardly any of the
/// other's.
constexpr qint64 kUtf16NulShare = 4;    // a quarter
constexpr qint64 kUtf16OtherShare = 64; // a sixty-fourth
constexpr qint64 kFewErrorsShare = 50;  // one wrong character in fifty: damage, not another encoding

} // namespace

void EncodingDetector::feed(QByteArrayView bytes) {
    if (m_head.size() < 4) {
        m_head.append(bytes.first(std::min<qsizetype>(bytes.size(), 4 - m_head.size())));
    }
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0) {
            ++(m_size % 2 == 0 ? m_nulsAtEven : m_nulsAtOdd);
        }
        ++m_size;
        feedUtf8(byte);
        feedGb18030(byte);
        if (byte == '\n') {
            endLine();
        }
    }
}

void EncodingDetector::feedUtf8(unsigned char byte) {
    if (m_utf8Missing > 0) {
        if ((byte & 0xC0) == 0x80) {
            m_utf8Point = (m_utf8Point << 6) | (byte & 0x3F);
            if (--m_utf8Missing == 0) {
                const bool strict = m_utf8Point >= m_utf8Least && m_utf8Point <= 0x10FFFF &&
                                    (m_utf8Point < 0xD800 || m_utf8Point > 0xDFFF);
                if (strict) {
                    ++m_utf8Characters;
                    m_lineHan += m_utf8Point >= 0x3400 && m_utf8Point < 0xA000 ? 1 : 0;
                } else {
                    ++m_utf8Errors;
                    ++m_lineUtf8Errors;
                }
            }
            return;
        }
        m_utf8Missing = 0;
        ++m_utf8Errors;
        ++m_lineUtf8Errors;
    }
    if (byte < 0x80) {
        return;
    }
    if (byte >= 0xC2 && byte <= 0xF4) {
        m_utf8Missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
        m_utf8Point = byte & (0x3F >> m_utf8Missing);
        m_utf8Least = byte < 0xE0 ? 0x80 : byte < 0xF0 ? 0x800 : 0x10000;
        return;
    }
    ++m_utf8Errors;
    ++m_lineUtf8Errors;
}

/// GB 18030-2022: one byte 00-7F; two bytes 81-FE, 40-7E or 80-FE; four bytes 81-FE, 30-39, 81-FE, 30-39.
void EncodingDetector::feedGb18030(unsigned char byte) {
    switch (m_gbPlace) {
    case 0:
        if (byte >= 0x81 && byte <= 0xFE) {
            m_gbLead = byte;
            m_gbPlace = 1;
        } else if (byte >= 0x80) {
            ++m_gbErrors;
        }
        return;
    case 1:
        if (byte >= 0x30 && byte <= 0x39) {
            m_gbPlace = 2;
            return;
        }
        if (byte >= 0x40 && byte <= 0xFE && byte != 0x7F) {
            countPair(m_gbLead, byte);
            m_gbPlace = 0;
            return;
        }
        break;
    case 2:
        if (byte >= 0x81 && byte <= 0xFE) {
            m_gbPlace = 3;
            return;
        }
        break;
    default:
        if (byte >= 0x30 && byte <= 0x39) {
            ++m_gbCharacters;
            ++m_notBig5;
            m_gbPlace = 0;
            return;
        }
        break;
    }
    ++m_gbErrors;
    m_gbPlace = 0;
    if (byte >= 0x80) {
        feedGb18030(byte);
    }
}

void EncodingDetector::countPair(unsigned char lead, unsigned char trail) {
    ++m_gbCharacters;
    const bool isBig5 = lead >= 0xA1 && lead <= 0xF9 && (trail <= 0x7E || trail >= 0xA1);
    if (!isBig5) {
        ++m_notBig5;
    } else if (lead >= 0xA4 && (lead < 0xB0 || trail < 0xA1)) {
        // GB 18030 has kana, letters and rare characters there, Big5 the most common ones.
        ++m_onlyBig5;
    }
}

void EncodingDetector::endLine() {
    if (m_lineUtf8Errors > 0) {
        ++m_otherLines;
    } else if (m_lineHan >= 2) {
        ++m_utf8Lines;
    }
    m_lineUtf8Errors = m_lineHan = 0;
}

EncodingVerdict EncodingDetector::verdict() const {
    for (const Mark& mark : kMarks) {
        if (QByteArrayView(m_head).startsWith(mark.bytes)) {
            const bool isUtf8 = mark.encoding == TextEncoding::Utf8;
            const qint64 unit = mark.bytes.size(); // of UTF-16 and UTF-32
            return {mark.encoding, static_cast<int>(mark.bytes.size()), isUtf8 && m_utf8Errors > 0,
                    isUtf8 ? m_utf8Missing > 0 : m_size % unit != 0};
        }
    }
    const qint64 half = m_size / 2;
    const auto isUtf16 = [&](qint64 nuls, qint64 others) {
        return half > 1 && nuls * kUtf16NulShare >= half && others * kUtf16OtherShare <= half;
    };
    if (isUtf16(m_nulsAtOdd, m_nulsAtEven)) {
        return {TextEncoding::Utf16LittleEndian, 0, false, m_size % 2 != 0};
    }
    if (isUtf16(m_nulsAtEven, m_nulsAtOdd)) {
        return {TextEncoding::Utf16BigEndian, 0, false, m_size % 2 != 0};
    }
    const bool mixed = m_utf8Lines > 0 && m_otherLines > 0;
    if (m_utf8Errors == 0) {
        return {TextEncoding::Utf8, 0, false, m_utf8Missing > 0};
    }
    if (m_utf8Errors * kFewErrorsShare <= m_utf8Characters) {
        return {TextEncoding::Utf8, 0, true, m_utf8Missing > 0};
    }
    const bool big5 = m_notBig5 == 0 && m_onlyBig5 * 5 >= m_gbCharacters * 2;
    return {big5 ? TextEncoding::Big5 : TextEncoding::Gb18030, 0, m_gbErrors > 0 || mixed, m_gbPlace > 0};
}

} // namespace canbao::sheet
