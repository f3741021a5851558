#pragma once

#include "core/base/result.h"
#include "core/sheet/byte_source.h"
#include "core/sheet/text_decoder.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>

namespace canbao::sheet {

/// A text file of whatever encoding, read in pieces as often as wanted.
class TextFile {
public:
    /// Takes over `device`, which is open and seekable, and looks at all of it to decide the encoding.
    [[nodiscard]] static Result<TextFile> open(std::unique_ptr<QIODevice> device);

    /// Overrides what the bytes told, where the text itself knows better.
    void setEncoding(TextEncoding encoding) { m_verdict.encoding = encoding; }
    [[nodiscard]] const EncodingVerdict& verdict() const { return m_verdict; }
    /// What the user should know about the encoding; usually nothing.
    [[nodiscard]] QStringList cautions() const;

    void rewind();
    /// The next piece; nothing after the last one. A piece may be empty.
    [[nodiscard]] Result<std::optional<QString>> next();
    [[nodiscard]] qint64 position() const { return m_device->pos(); }
    [[nodiscard]] qint64 size() const { return m_device->size(); }

private:
    explicit TextFile(std::unique_ptr<QIODevice> device)
        : m_device(std::move(device)) {}
    [[nodiscard]] Result<QByteArray> chunk();

    std::unique_ptr<QIODevice> m_device;
    EncodingVerdict m_verdict;
    std::optional<TextDecoder> m_decoder; ///< none after the last piece
};

/// The text again as bytes, in UTF-8: what the XML parser wants, which knows no GB 18030.
/// White space before everything else is left out: careless exports begin with a blank line, XML may not.
class Utf8Source final : public ByteSource {
public:
    explicit Utf8Source(TextFile& file)
        : m_file(file) {}
    [[nodiscard]] Result<qsizetype> read(std::span<char> into) override;

private:
    TextFile& m_file;
    bool m_isBeginning = true;
    QByteArray m_rest;
};

} // namespace canbao::sheet
