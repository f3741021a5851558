#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

namespace canbao::sheet {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Utf32LittleEndian, Utf32BigEndian, Gb18030, Big5 };

struct EncodingVerdict {
    TextEncoding encoding = TextEncoding::Utf8;
    int markBytes = 0;      ///< length of the byte order mark, which is no content
    bool uncertain = false; ///< bytes that fit no encoding, or lines in different ones
    bool cutOff = false;    ///< the last character is incomplete
};

/// Decides the encoding of a text over all of its bytes, without keeping them: byte order mark, then the pattern of NUL
/// bytes, then strict UTF-8, then the structure of GB 18030, then Big5. Guessing by the frequency of characters fails
/// on lists, which have few Chinese characters; the structure does not.
class EncodingDetector {
public:
    void feed(QByteArrayView bytes);
    [[nodiscard]] EncodingVerdict verdict() const;

private:
    void feedUtf8(unsigned char byte);
    void feedGb18030(unsigned char byte);
    void countPair(unsigned char lead, unsigned char trail);
    void endLine();

    QByteArray m_head; ///< the first four bytes
    qint64 m_size = 0;
    qint64 m_nulsAtEven = 0;
    qint64 m_nulsAtOdd = 0;

    int m_utf8Missing = 0; ///< continuation bytes still to come
    quint32 m_utf8Point = 0;
    quint32 m_utf8Least = 0; ///< a smaller code point in as many bytes is not strict UTF-8
    qint64 m_utf8Errors = 0;
    qint64 m_utf8Characters = 0; ///< of more than one byte

    int m_gbPlace = 0; ///< bytes of the present character seen so far
    unsigned char m_gbLead = 0;
    qint64 m_gbErrors = 0;
    qint64 m_gbCharacters = 0;
    qint64 m_onlyBig5 = 0; ///< pairs that are frequent characters in Big5 and hardly used in GB 18030
    qint64 m_notBig5 = 0;  ///< characters that Big5 cannot hold

    // Of the present line; to notice a file put together from two.
    qint64 m_lineUtf8Errors = 0;
    qint64 m_lineHan = 0; ///< CJK characters read as UTF-8
    qint64 m_utf8Lines = 0;
    qint64 m_otherLines = 0;
};

} // namespace canbao::sheet
