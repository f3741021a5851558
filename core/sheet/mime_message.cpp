#include "core/sheet/mime_message.h"

#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr qint64 kLineBytes = 64 << 10; ///< a longer line comes in pieces; no header or boundary is as long
constexpr qsizetype kMaxHeaderBytes = 64 << 10;
constexpr qsizetype kMaxDepth = 16;

/// The fields of one header, unfolded.
class Header {
public:
    /// Whether it goes on after this line, which is there with its end.
    [[nodiscard]] bool take(QByteArrayView line) {
        const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
        const QByteArrayView words = line.trimmed();
        if (words.isEmpty()) {
            return false;
        }
        if (isFolded && !m_fields.isEmpty()) {
            m_fields.last() += ' ' + words.toByteArray();
        } else {
            m_fields.append(words.toByteArray());
        }
        m_bytes += line.size();
        return true;
    }

    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] bool isTooLong() const { return m_bytes > kMaxHeaderBytes; }

    /// What stands behind `name`, which ends with its colon; empty when there is no such field.
    [[nodiscard]] QByteArray value(QByteArrayView name) const {
        for (const QByteArray& field : m_fields) {
            const QByteArrayView front = QByteArrayView(field).first(std::min(name.size(), field.size()));
            if (front.compare(name, Qt::CaseInsensitive) == 0) {
                return field.sliced(name.size()).trimmed();
            }
        }
        return {};
    }

private:
    QList<QByteArray> m_fields;
    qsizetype m_bytes = 0;
};

QByteArray withoutParameters(const QByteArray& value) {
    return value.split(';').first().trimmed().toLower();
}

QByteArray boundaryIn(const QByteArray& contentType) {
    static const QRegularExpression boundary(u";\\s*boundary\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const auto match = boundary.match(QString::fromLatin1(contentType));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

/// Follows a message line by line.
class Parser {
public:
    [[nodiscard]] Result<> line(QByteArrayView line, qint64 at, bool isBeginning) {
        if (isBeginning && line.startsWith("--") && takeBoundary(line.sliced(2).trimmed(), at)) {
            return {};
        }
        if (m_place != Place::Header) {
            return {};
        }
        const bool isBlankBeforeMessage = m_header.isEmpty() && m_open.isEmpty() && line.trimmed().isEmpty();
        if (isBlankBeforeMessage || m_header.take(line)) {
            return m_header.isTooLong() ? std::unexpected(refusals::damaged(u"MIME header too long"_s)) : Result<>();
        }
        return endHeader(at + line.size());
    }

    void finish(qint64 at) {
        cutOff = !m_open.isEmpty();
        endPart(at);
    }

    QList<MimePart> parts;
    bool cutOff = false;

private:
    enum class Place { Header, Content, Between };

    /// Whether what stands behind "--" on a line is a boundary of this part or of one around it.
    bool takeBoundary(QByteArrayView words, qint64 at) {
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (!words.startsWith(m_open[i])) {
                continue;
            }
            const QByteArrayView rest = words.sliced(m_open[i].size());
            if (rest.isEmpty() || rest == "--") {
                endPart(at);
                m_open.resize(rest.isEmpty() ? i + 1 : i);
                m_place = rest.isEmpty() ? Place::Header : Place::Between;
                m_header = {};
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] Result<> endHeader(qint64 at) {
        const QByteArray contentType = m_header.value("Content-Type:");
        m_part = {};
        if (!contentType.isEmpty()) {
            m_part.type = withoutParameters(contentType);
        }
        if (m_part.type.startsWith("multipart/")) {
            const QByteArray boundary = boundaryIn(contentType);
            if (boundary.isEmpty() || m_open.size() == kMaxDepth) {
                return std::unexpected(refusals::damaged(u"MIME boundary"_s));
            }
            m_open.append(boundary);
            m_place = Place::Between;
            return {};
        }
        const QByteArray encoding = m_header.value("Content-Transfer-Encoding:").toLower();
        m_part.encoding = encoding == "quoted-printable" ? MimePart::Encoding::QuotedPrintable
                          : encoding == "base64"         ? MimePart::Encoding::Base64
                                                         : MimePart::Encoding::None;
        m_part.location = m_header.value("Content-Location:");
        m_part.isAttachment = withoutParameters(m_header.value("Content-Disposition:")) == "attachment";
        m_part.begin = at;
        m_place = Place::Content;
        return parts.size() == limits::kMaxParts ? std::unexpected(refusals::tooManyParts()) : Result<>();
    }

    void endPart(qint64 at) {
        if (m_place == Place::Content) {
            m_part.end = at;
            parts.append(m_part);
        }
        m_place = Place::Between;
    }

    QList<QByteArray> m_open; ///< boundaries of the multiparts around this place
    Place m_place = Place::Header;
    Header m_header;
    MimePart m_part;
};

int hexDigit(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10 // not allowed, but written
                                  : -1;
}

/// RFC 2045, 6.7; what is none of it stays as it stands.
QByteArray fromQuotedPrintable(QByteArray bytes) {
    char* to = bytes.begin();
    const char* const end = bytes.cend();
    for (const char* from = bytes.cbegin(); from != end;) {
        if (*from != '=') {
            *to++ = *from++;
            continue;
        }
        const char* lineEnd = from + 1;
        while (lineEnd != end && (*lineEnd == ' ' || *lineEnd == '\t' || *lineEnd == '\r')) {
            ++lineEnd;
        }
        if (lineEnd == end || *lineEnd == '\n') { // the line goes on
            from = lineEnd == end ? end : lineEnd + 1;
            continue;
        }
        const int high = end - from > 2 ? hexDigit(from[1]) : -1;
        const int low = end - from > 2 ? hexDigit(from[2]) : -1;
        if (high >= 0 && low >= 0) {
            *to++ = static_cast<char>(high * 16 + low);
            from += 3;
        } else {
            *to++ = *from++;
        }
    }
    bytes.truncate(to - bytes.cbegin());
    return bytes;
}

} // namespace

Result<std::unique_ptr<MimeMessage>> MimeMessage::open(std::unique_ptr<QIODevice> device) {
    std::unique_ptr<MimeMessage> message(new MimeMessage(std::move(device)));
    QIODevice& file = *message->m_device;
    file.seek(file.peek(3) == "\xEF\xBB\xBF" ? 3 : 0);
    Parser parser;
    bool isBeginning = true;
    for (qint64 at = file.pos();; at = file.pos()) {
        const QByteArray line = file.readLine(kLineBytes);
        if (line.isEmpty()) {
            break;
        }
        CANBAO_TRY(parser.line(line, at, isBeginning));
        isBeginning = line.endsWith('\n');
    }
    if (!file.atEnd()) {
        return std::unexpected(refusals::cannotOpen(u"read"_s));
    }
    parser.finish(file.size());
    message->m_parts = parser.parts;
    message->m_cutOff = parser.cutOff;
    return message;
}

Result<QByteArray> MimeMessage::content(const MimePart& part) const {
    if (quint64(part.end - part.begin) > limits::kMaxStreamBytes) {
        return std::unexpected(refusals::tooLargeUnpacked());
    }
    m_device->seek(part.begin);
    QByteArray bytes = m_device->read(part.end - part.begin);
    if (bytes.size() != part.end - part.begin) {
        return std::unexpected(refusals::cannotOpen(u"read"_s));
    }
    switch (part.encoding) {
    case MimePart::Encoding::QuotedPrintable:
        return fromQuotedPrintable(std::move(bytes));
    case MimePart::Encoding::Base64:
        return QByteArray::fromBase64(std::move(bytes));
    case MimePart::Encoding::None:
        break;
    }
    return bytes;
}

} // namespace canbao::sheet
