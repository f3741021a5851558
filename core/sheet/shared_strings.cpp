#include "core/sheet/shared_strings.h"

#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"
#include "core/sheet/xml_reader.h"

#include <algorithm>
#include <cstring>
#include <string>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr size_t kBlockBytes = 1 << 20;
constexpr size_t kCommonStrings = 4096;
/// A UTF-16 unit takes at most three bytes of UTF-8; _xHHHH_ takes seven for one.
constexpr size_t kMaxCellBytes = size_t(limits::kMaxCellCharacters) * 7;
static_assert(kMaxCellBytes < kBlockBytes);

class SharedStringReader final : public XmlReader {
public:
    explicit SharedStringReader(SharedStrings& strings)
        : m_strings(strings) {}

private:
    void startElement(std::string_view name, const XmlAttributes&) override {
        if (name == "si") {
            m_content.clear();
        } else if (name == "t") {
            wantText(true);
        } else if (name == "rPh" || name == "extLst") { // phonetic guides are no part of the text
            skipElement();
        }
    }
    void endElement(std::string_view name) override {
        if (name == "t") {
            wantText(false);
        } else if (name == "si") {
            const bool hasEscapes = m_content.find("_x") != std::string::npos;
            const auto added =
                m_strings.append(hasEscapes ? fromXmlString(m_content).toUtf8().toStdString() : m_content);
            if (!added) {
                refuse(added.error());
            }
        }
    }
    void text(std::string_view utf8) override {
        m_content.append(utf8);
        if (m_content.size() > kMaxCellBytes) {
            refuse(refusals::cellTooLong(0));
        }
    }

    SharedStrings& m_strings;
    std::string m_content;
};

} // namespace

Result<> SharedStrings::load(ByteSource& part, quint64 size, const Progress& progress) {
    SharedStringReader reader(*this);
    return reader.run(part, static_cast<qint64>(size), progress);
}

Result<> SharedStrings::append(std::string_view utf8) {
    if (m_blocks.empty() || m_blockUsed + utf8.size() > kBlockBytes) {
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(kBlockBytes));
        m_blockUsed = 0;
        if (m_blocks.size() * kBlockBytes > size_t(limits::kMaxSharedStringBytes)) {
            return std::unexpected(refusals::tooLargeUnpacked());
        }
    }
    char* const place = m_blocks.back().get() + m_blockUsed;
    std::memcpy(place, utf8.data(), utf8.size());
    m_blockUsed += utf8.size();
    m_places.push_back({place, static_cast<quint32>(utf8.size())});
    if (m_places.size() * sizeof(Place) > size_t(limits::kMaxSharedStringBytes) / 2) {
        return std::unexpected(refusals::tooLargeUnpacked());
    }
    return {};
}

std::optional<QString> SharedStrings::at(qint64 index) {
    if (index < 0 || index >= size()) {
        return std::nullopt;
    }
    const Place place = m_places[static_cast<size_t>(index)];
    if (size_t(index) >= kCommonStrings) {
        return QString::fromUtf8(place.data, place.size);
    }
    if (m_common.empty()) {
        m_common.resize(std::min(kCommonStrings, m_places.size()));
    }
    QString& common = m_common[static_cast<size_t>(index)];
    if (common.isNull()) {
        common = QString::fromUtf8(place.data, place.size);
    }
    return common;
}

namespace {

bool isHexDigit(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

} // namespace

QString fromXmlString(std::string_view utf8) {
    constexpr qsizetype kEscape = 7;
    const QString content = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (utf8.find("_x") == std::string_view::npos) { // nearly all
        return content;
    }
    qsizetype at = content.indexOf("_x"_L1);
    QString resolved;
    resolved.reserve(content.size());
    qsizetype copied = 0;
    while (at >= 0) {
        const QStringView escape = QStringView(content).mid(at, kEscape);
        const bool isEscape =
            escape.size() == kEscape && escape.back() == u'_' && std::ranges::all_of(escape.sliced(2, 4), isHexDigit);
        if (isEscape) {
            resolved += QStringView(content).sliced(copied, at - copied);
            resolved += QChar(escape.sliced(2, 4).toUShort(nullptr, 16));
            copied = at + kEscape;
        }
        at = content.indexOf("_x"_L1, isEscape ? copied : at + 1);
    }
    resolved += QStringView(content).sliced(copied);
    return resolved;
}

} // namespace canbao::sheet
