#pragma once

#include "core/base/result.h"
#include "core/sheet/workbook.h"

#include <QString>

#include <functional>

namespace canbao::sheet {

/// Whether the text begins with a line like "sep=;", which Excel writes for itself.
[[nodiscard]] bool namesItsDelimiter(QStringView beginning);

/// Finds out what separates the fields of a text: comma, tab or semicolon, whichever divides its first lines most
/// evenly, unless the text says it itself. Where none of them divides half of the lines: a stroke, a Chinese comma or
/// semicolon, or a blank that divides nearly all of them.
[[nodiscard]] QChar guessDelimiter(QStringView beginning);

/// Splits delimited text (RFC 4180 and its relatives) into rows, piece by piece.
/// Fields may be quoted, with "" for a quote; ="…", which keeps Excel from reading an identifier as a number, is taken
/// off. Lines end with LF, CR LF or CR. Every cell is text.
class DelimitedText {
public:
    DelimitedText(QChar delimiter, std::function<bool(Row&&)> sink);
    /// False when the sink has enough.
    [[nodiscard]] Result<bool> feed(QStringView text);
    [[nodiscard]] Result<bool> finish();

private:
    enum class Place { FieldStart, Bare, Quoted, AfterQuote };

    [[nodiscard]] Result<> append(QChar c);
    [[nodiscard]] Result<> endField();
    [[nodiscard]] Result<bool> endRow();

    QChar m_delimiter;
    std::function<bool(Row&&)> m_sink;
    Place m_place = Place::FieldStart;
    bool m_lastWasCr = false;
    int m_line = 1;
    int m_quoteLine = 0; ///< where the open quote stands
    int m_column = 0;
    QString m_field;
    Row m_row;
};

} // namespace canbao::sheet
