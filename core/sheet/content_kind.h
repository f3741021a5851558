#pragma once

#include "core/sheet/refusals.h"

#include <QByteArrayView>

#include <variant>

namespace canbao::sheet {

enum class Container {
    Zip,
    Ole2,       ///< compound file: .xls, .et, encrypted .xlsx, other office documents
    BiffStream, ///< an .xls without its compound file
    Html,
    Mime,           ///< a web page saved as one file, or a mail
    SpreadsheetXml, ///< "XML Spreadsheet 2003"
    DelimitedText,
};

/// How many bytes of a file's beginning contentKind() wants to see.
inline constexpr qint64 kKindBytes = 4096;

/// What a file is, by its first bytes and never by its name: what the readers know, or the foreign kind it is.
[[nodiscard]] std::variant<Container, refusals::Foreign> contentKind(QByteArrayView head);

/// Whether these bytes are white space and a byte order mark at most.
[[nodiscard]] bool holdsNothing(QByteArrayView head);

} // namespace canbao::sheet
