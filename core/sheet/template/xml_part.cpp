#include "core/sheet/template/xml_part.h"

#include "core/sheet/refusals.h"

namespace canbao::sheet {

namespace {

struct ByteWriter final : pugi::xml_writer {
    QByteArray bytes;
    void write(const void* data, size_t size) override {
        bytes.append(static_cast<const char*>(data), static_cast<qsizetype>(size));
    }
};

std::string_view withoutPrefix(std::string_view name) {
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

Result<> parsePart(pugi::xml_document& document, const QByteArray& bytes, const QByteArray& partName) {
    if (bytes.contains("<!DOCTYPE")) {
        return std::unexpected(refusals::unsafeMarkup());
    }
    const auto parsed = document.load_buffer(bytes.constData(), static_cast<size_t>(bytes.size()),
                                             (pugi::parse_full & ~pugi::parse_doctype) | pugi::parse_ws_pcdata);
    if (!parsed) {
        return std::unexpected(refusals::damaged(QString::fromUtf8(partName)));
    }
    return {};
}

QByteArray partBytes(const pugi::xml_document& document) {
    ByteWriter writer;
    document.save(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return writer.bytes;
}

std::string_view localName(const pugi::xml_node& node) {
    return withoutPrefix(node.name());
}

std::string_view localName(const pugi::xml_attribute& attribute) {
    return withoutPrefix(attribute.name());
}

pugi::xml_node childNamed(const pugi::xml_node& parent, std::string_view name) {
    for (const pugi::xml_node& child : parent.children()) {
        if (localName(child) == name) {
            return child;
        }
    }
    return {};
}

pugi::xml_node appendNamed(pugi::xml_node parent, std::string_view name) {
    const std::string_view full = parent.name();
    const size_t colon = full.find(':');
    const std::string prefix(colon == std::string_view::npos ? "" : full.substr(0, colon + 1));
    return parent.append_child((prefix + std::string(name)).c_str());
}

void setAttribute(pugi::xml_node node, const char* name, const std::string& value) {
    pugi::xml_attribute attribute = node.attribute(name);
    if (!attribute) {
        attribute = node.append_attribute(name);
    }
    attribute.set_value(value.c_str());
}

} // namespace canbao::sheet
