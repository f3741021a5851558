#include "core/sheet/biff_strings.h"

#include "core/sheet/refusals.h"
#include "core/sheet/text_decoder.h"

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr quint8 kWide = 0x01;     ///< two bytes a character
constexpr quint8 kPhonetic = 0x04; ///< phonetic guides behind the text
constexpr quint8 kRich = 0x08;     ///< formatting runs behind the text
constexpr qsizetype kRunBytes = 4;

QString characters(BiffBytes& bytes, qsizetype count, bool wide) {
    const QByteArrayView raw = bytes.bytes(wide ? count * 2 : count);
    if (!wide) {
        return QString::fromLatin1(raw); // the low bytes of UTF-16
    }
    QString text(raw.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<quint16>(raw.data(), text.size(), text.data());
    return text;
}

QString unicodeString(BiffBytes& bytes, qsizetype count) {
    const quint8 flags = bytes.u8();
    bytes.skip((flags & kRich) != 0 ? 2 : 0);
    bytes.skip((flags & kPhonetic) != 0 ? 4 : 0);
    return characters(bytes, count, (flags & kWide) != 0);
}

QString codePageString(BiffBytes& bytes, qsizetype count, int codePage) {
    return decodeCodePage(bytes.bytes(count), codePage);
}

/// The bodies of SST and its CONTINUE records as one run of bytes, where the seams can be seen.
class ContinuedBytes {
public:
    ContinuedBytes(QByteArrayView body, BiffRecords& following)
        : m_bytes(body)
        , m_following(following) {}

    [[nodiscard]] quint8 u8() {
        ensure();
        return m_bytes.u8();
    }
    [[nodiscard]] quint16 u16() {
        const quint16 low = u8();
        return static_cast<quint16>(low | (u8() << 8));
    }
    [[nodiscard]] quint32 u32() {
        const quint32 low = u16();
        return low | (quint32(u16()) << 16);
    }
    void skip(quint64 count) {
        while (count > 0 && ensure()) {
            const auto step = static_cast<qsizetype>(std::min<quint64>(count, quint64(m_bytes.left())));
            m_bytes.skip(step);
            count -= quint64(step);
        }
    }
    [[nodiscard]] QString text(qsizetype count, bool wide) {
        QString text;
        while (count > 0 && !m_ended) {
            if (m_bytes.left() == 0) {
                if (!ensure()) {
                    break;
                }
                wide = (m_bytes.u8() & kWide) != 0; // named anew behind the seam
            }
            const qsizetype here = std::min(count, m_bytes.left() / (wide ? 2 : 1));
            if (here == 0) { // half a character before a seam
                m_bytes.skip(m_bytes.left());
                continue;
            }
            text += characters(m_bytes, here, wide);
            count -= here;
        }
        return text;
    }
    /// There was nothing left when something was asked for.
    [[nodiscard]] bool ended() const { return m_ended; }

private:
    /// Moves on to the next CONTINUE record when this one is used up.
    bool ensure() {
        while (m_bytes.left() == 0) {
            if (m_following.peek() != BiffType::Continue) {
                m_ended = true;
                return false;
            }
            m_bytes = BiffBytes(m_following.next()->body);
        }
        return true;
    }

    BiffBytes m_bytes;
    BiffRecords& m_following;
    bool m_ended = false;
};

} // namespace

QString shortString(BiffBytes& bytes, const BiffText& text) {
    const quint8 count = bytes.u8();
    return text.unicode ? unicodeString(bytes, count) : codePageString(bytes, count, text.codePage);
}

QString longString(BiffBytes& bytes, const BiffText& text) {
    const quint16 count = bytes.u16();
    return text.unicode ? unicodeString(bytes, count) : codePageString(bytes, count, text.codePage);
}

QString labelString(BiffBytes& bytes, const BiffText& text) {
    BiffBytes ahead(bytes);
    const quint16 count = ahead.u16();
    const bool hasFlags = text.unicode && ahead.left() != count;
    return longString(bytes, {hasFlags, text.codePage});
}

QString continuedString(QByteArrayView body, BiffRecords following, const BiffText& text) {
    if (!text.unicode) {
        BiffBytes bytes(body);
        return longString(bytes, text);
    }
    ContinuedBytes bytes(body, following);
    const quint16 count = bytes.u16();
    const quint8 flags = bytes.u8();
    return bytes.text(count, (flags & kWide) != 0);
}

Result<> readSharedStrings(QByteArrayView body, BiffRecords& following, SharedStrings& strings) {
    ContinuedBytes bytes(body, following);
    bytes.skip(4); // how often strings are used in all
    const quint32 count = bytes.u32();
    for (quint32 i = 0; i < count; ++i) {
        const quint16 length = bytes.u16();
        if (bytes.ended()) {
            break; // some producers promise more strings than they write; a cell that asks for one is refused
        }
        const quint8 flags = bytes.u8();
        const quint64 runs = (flags & kRich) != 0 ? bytes.u16() : 0;
        const quint64 phonetic = (flags & kPhonetic) != 0 ? bytes.u32() : 0;
        const QString text = bytes.text(length, (flags & kWide) != 0);
        bytes.skip(runs * kRunBytes + phonetic);
        if (bytes.ended()) {
            return std::unexpected(refusals::damaged(u"shared strings end early"_s));
        }
        const QByteArray utf8 = text.toUtf8();
        CANBAO_TRY(strings.append({utf8.data(), static_cast<size_t>(utf8.size())}));
    }
    return {};
}

} // namespace canbao::sheet
