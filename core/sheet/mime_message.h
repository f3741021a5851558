#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>

#include <memory>

namespace canbao::sheet {

/// One leaf of a MIME message: where its bytes stand in the file and what its header says of them.
struct MimePart {
    enum class Encoding { None, QuotedPrintable, Base64 };

    QByteArray type = "text/plain"; ///< in lower case, without parameters; this one when none is said (RFC 2045, 5.2)
    QByteArray location;            ///< Content-Location (RFC 2557), as written
    bool isAttachment = false;      ///< Content-Disposition (RFC 2183)
    Encoding encoding = Encoding::None;
    qint64 begin = 0;
    qint64 end = 0;
};

/// A MIME message (RFC 2045, 2046): the container of web pages saved as one file (.mht), and of mails. Opening it finds
/// the parts, whatever their nesting, without keeping their bytes.
class MimeMessage {
public:
    /// Takes over `device`, which is open and seekable.
    [[nodiscard]] static Result<std::unique_ptr<MimeMessage>> open(std::unique_ptr<QIODevice> device);

    /// In the file's order. A message of one part has that one.
    [[nodiscard]] const QList<MimePart>& parts() const { return m_parts; }
    /// The file ends before the message does.
    [[nodiscard]] bool cutOff() const { return m_cutOff; }
    /// The bytes of a part, decoded.
    [[nodiscard]] Result<QByteArray> content(const MimePart& part) const;

private:
    explicit MimeMessage(std::unique_ptr<QIODevice> device)
        : m_device(std::move(device)) {}

    std::unique_ptr<QIODevice> m_device;
    QList<MimePart> m_parts;
    bool m_cutOff = false;
};

} // namespace canbao::sheet
