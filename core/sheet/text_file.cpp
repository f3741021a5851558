#include "core/sheet/text_file.h"

#include "core/sheet/refusals.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr qint64 kChunkBytes = 64 << 10;

} // namespace

Result<TextFile> TextFile::open(std::unique_ptr<QIODevice> device) {
    TextFile file(std::move(device));
    EncodingDetector detector;
    file.m_device->seek(0);
    for (;;) {
        CANBAO_TRY_ASSIGN(const QByteArray bytes, file.chunk());
        if (bytes.isEmpty()) {
            break;
        }
        detector.feed(bytes);
    }
    file.m_verdict = detector.verdict();
    file.rewind();
    return file;
}

QStringList TextFile::cautions() const {
    QStringList sentences;
    if (m_verdict.uncertain) {
        sentences.append(QCoreApplication::translate("canbao::sheet",
                                                     "The encoding of this text file is uncertain: look whether the "
                                                     "Chinese reads well before you take it, or ask the sender for an "
                                                     "Excel file."));
    }
    if (m_verdict.cutOff) {
        sentences.append(QCoreApplication::translate(
            "canbao::sheet", "The file ends in the middle of a character, so its last row may be incomplete; ask the "
                             "sender whether all of it arrived."));
    }
    return sentences;
}

void TextFile::rewind() {
    m_device->seek(m_verdict.markBytes);
    m_decoder.emplace(m_verdict.encoding);
}

Result<std::optional<QString>> TextFile::next() {
    if (!m_decoder) {
        return std::nullopt;
    }
    CANBAO_TRY_ASSIGN(const QByteArray bytes, chunk());
    if (!bytes.isEmpty()) {
        return m_decoder->decode(bytes);
    }
    QString rest = m_decoder->finish();
    m_decoder.reset();
    return rest;
}

Result<QByteArray> TextFile::chunk() {
    QByteArray bytes = m_device->read(kChunkBytes);
    if (bytes.isEmpty() && !m_device->atEnd()) {
        return std::unexpected(refusals::cannotOpen(u"read"_s));
    }
    return bytes;
}

Result<qsizetype> Utf8Source::read(std::span<char> into) {
    while (m_rest.isEmpty()) {
        CANBAO_TRY_ASSIGN(const auto piece, m_file.next());
        if (!piece) {
            return 0;
        }
        m_rest = piece->toUtf8();
        if (m_isBeginning) {
            const auto* const first = std::find_if_not(
                m_rest.cbegin(), m_rest.cend(), [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
            m_rest.remove(0, first - m_rest.cbegin());
            m_isBeginning = m_rest.isEmpty();
        }
    }
    const qsizetype count = std::min(m_rest.size(), static_cast<qsizetype>(into.size()));
    std::memcpy(into.data(), m_rest.constData(), static_cast<size_t>(count));
    m_rest.remove(0, count);
    return count;
}

} // namespace canbao::sheet
