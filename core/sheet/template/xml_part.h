#pragma once

#include "core/base/result.h"

#include <pugixml.hpp>

#include <QByteArray>

#include <string_view>

/// Parts of a package as trees, to be changed and written back. Names are meant without their prefixes: x:row is row.
namespace canbao::sheet {

/// Refused: markup that is broken or has a DOCTYPE. White space is kept: it may be a cell's text.
[[nodiscard]] Result<> parsePart(pugi::xml_document& document, const QByteArray& bytes, const QByteArray& partName);
/// Byte for byte what was parsed, where nothing was changed, apart from line ends and quotes of attributes.
[[nodiscard]] QByteArray partBytes(const pugi::xml_document& document);

[[nodiscard]] std::string_view localName(const pugi::xml_node& node);
[[nodiscard]] std::string_view localName(const pugi::xml_attribute& attribute);
[[nodiscard]] pugi::xml_node childNamed(const pugi::xml_node& parent, std::string_view name);
/// An element with the parent's prefix.
[[nodiscard]] pugi::xml_node appendNamed(pugi::xml_node parent, std::string_view name);
void setAttribute(pugi::xml_node node, const char* name, const std::string& value);

} // namespace canbao::sheet
