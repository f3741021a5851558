#include "core/sheet/cells_json.h"

#include <QCoreApplication>
#include <QLocale>

namespace canbao::sheet {

namespace {

constexpr qsizetype kFlushBytes = 256 << 10;

void appendString(QByteArray& out, const QString& text) {
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    // A lone surrogate, which UTF-8 cannot say, becomes '?' in toUtf8().
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20 || byte == 0x7f) {
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

/// Whether the file's own digits are a number in JSON too (RFC 8259, 6): no leading zero, no bare point, no plus sign.
bool isJsonNumber(QStringView text) {
    qsizetype at = 0;
    const auto take = [&](QStringView choice) {
        const bool found = at < text.size() && choice.contains(text[at]);
        at += found ? 1 : 0;
        return found;
    };
    const auto takeDigits = [&] {
        const qsizetype from = at;
        while (take(u"0123456789")) {
        }
        return at > from;
    };
    take(u"-");
    if (!take(u"0") && !takeDigits()) {
        return false;
    }
    if (take(u".") && !takeDigits()) {
        return false;
    }
    if (take(u"eE")) {
        take(u"+-");
        if (!takeDigits()) {
            return false;
        }
    }
    return at == text.size();
}

void appendCell(QByteArray& out, int row, const Cell& cell) {
    out += '[';
    out += QByteArray::number(row);
    out += ',';
    out += QByteArray::number(cell.column);
    out += ",\"";
    out += static_cast<char>(cell.type);
    out += "\",";
    switch (cell.type) {
    case CellType::Text:
    case CellType::Error:
        appendString(out, cell.text);
        break;
    case CellType::Boolean:
        out += cell.number != 0 ? "true" : "false";
        break;
    case CellType::Number:
    case CellType::Date:
        out += isJsonNumber(cell.text) ? cell.text.toLatin1()
                                       : QByteArray::number(cell.number, 'g', QLocale::FloatingPointShortest);
        break;
    }
    out += ']';
}

Error writeFailed() {
    return Error::user(QCoreApplication::translate("canbao::sheet", "The output could not be written."));
}

} // namespace

Result<> writeCellsJson(Workbook& workbook, QIODevice& out, const Progress& progress) {
    QByteArray buffer = "{\"sheets\":[";
    bool written = true;
    const auto flush = [&] {
        written = out.write(buffer) == buffer.size() && written;
        buffer.clear();
        return written;
    };
    for (int sheet = 0; sheet < workbook.sheets().size(); ++sheet) {
        buffer += sheet == 0 ? "{\"name\":" : ",{\"name\":";
        appendString(buffer, workbook.sheets()[sheet].name);
        buffer += ",\"cells\":[";
        bool first = true;
        const SheetSink sink{.row =
                                 [&](Row&& row) {
                                     for (const Cell& cell : row.cells) {
                                         buffer += first ? "" : ",";
                                         first = false;
                                         appendCell(buffer, row.index, cell);
                                         if (buffer.size() >= kFlushBytes && !flush()) {
                                             return false;
                                         }
                                     }
                                     return true;
                                 },
                             .merged = {}};
        CANBAO_TRY(workbook.read(sheet, sink, progress));
        buffer += "]}";
    }
    buffer += "]}\n";
    if (!flush()) {
        return std::unexpected(writeFailed());
    }
    return {};
}

} // namespace canbao::sheet
