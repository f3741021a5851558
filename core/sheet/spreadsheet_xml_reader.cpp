#include "core/sheet/spreadsheet_xml_reader.h"

#include "core/sheet/date_serial.h"
#include "core/sheet/limits.h"
#include "core/sheet/number_format.h"
#include "core/sheet/refusals.h"
#include "core/sheet/row_order.h"

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr size_t kMaxCellBytes = size_t(limits::kMaxCellCharacters) * 4;

QString fromUtf8(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A number in an attribute; 0 when there is none.
int attributeNumber(const XmlAttributes& attributes, std::string_view name) {
    const std::string_view digits = attributes.value(name);
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && number >= 0 ? number : error == std::errc::result_out_of_range ? INT_MAX / 2 : 0;
}

bool isOn(std::string_view flag) {
    return flag == "1" || flag == "true";
}

} // namespace

void SpreadsheetXmlReader::startElement(std::string_view name, const XmlAttributes& attributes) {
    if (name == "Worksheet") {
        ++m_sheet;
        m_nextRow = 0;
    }
    if (m_outline != nullptr) {
        startOutline(name, attributes);
    } else if (m_sheet != m_wanted) {
        if (name == "Table") {
            skipElement();
        }
    } else if (name == "Row") {
        startRow(attributes);
    } else if (name == "Cell" && m_inRow) {
        startCell(attributes);
    } else if (name == "Data" && m_inCell) {
        m_type = attributes.value("Type");
        wantText(true);
    } else if (name == "Comment" || name == "PhoneticText") {
        skipElement(); // a comment has Data of its own
    }
}

void SpreadsheetXmlReader::startOutline(std::string_view name, const XmlAttributes& attributes) {
    if (name == "Worksheet") {
        if (m_outline->sheets.size() == limits::kMaxParts) {
            refuse(refusals::tooManyParts());
            return;
        }
        m_outline->sheets.append({fromUtf8(attributes.value("Name")), false});
    } else if (name == "Table") {
        skipElement();
    } else if (name == "Style") {
        const std::string_view id = attributes.value("ID");
        m_style = QByteArray(id.data(), static_cast<qsizetype>(id.size()));
    } else if (name == "NumberFormat") {
        const QString format = fromUtf8(attributes.value("Format"));
        // "Short Date", "General Date", "Medium Time" … beside codes as everywhere.
        if (format.endsWith(" Date"_L1) || format.endsWith(" Time"_L1) || showsDate(format)) {
            m_outline->dateStyles.insert(m_style);
        }
    } else if (name == "Date1904") {
        m_outline->date1904 = true;
    } else if (name == "Visible" && m_sheet >= 0) {
        m_text.clear();
        wantText(true);
    }
}

void SpreadsheetXmlReader::endElement(std::string_view name) {
    if (m_outline != nullptr) {
        if (name == "Visible" && m_sheet >= 0) {
            wantText(false);
            m_outline->sheets.last().hidden = m_text.find("Hidden") != std::string::npos;
        }
    } else if (name == "Data") {
        wantText(false);
    } else if (name == "Cell" && m_inCell) {
        finishCell();
    } else if (name == "Row" && m_inRow) {
        finishRow();
    } else if (name == "Table" && m_sheet == m_wanted) {
        for (const MergedRange& range : std::as_const(m_merged)) {
            if (m_sink->merged) {
                m_sink->merged(range);
            }
        }
    }
}

void SpreadsheetXmlReader::text(std::string_view utf8) {
    m_text.append(utf8);
    if (m_text.size() > kMaxCellBytes) {
        refuse(refusals::cellTooLong(m_row.index + 1));
    }
}

void SpreadsheetXmlReader::startRow(const XmlAttributes& attributes) {
    const int index = attributeNumber(attributes, "Index");
    m_row = Row{};
    m_row.index = index > 0 ? index - 1 : m_nextRow;
    m_row.hidden = isOn(attributes.value("Hidden"));
    // A row may stand for many alike, which only empty ones do.
    m_nextRow = m_row.index + 1 + std::min(attributeNumber(attributes, "Span"), limits::kMaxRows);
    m_nextColumn = 0;
    m_inRow = true;
    if (m_row.index >= limits::kMaxRows) {
        refuse(refusals::tooManyRows());
    }
}

void SpreadsheetXmlReader::startCell(const XmlAttributes& attributes) {
    const int index = attributeNumber(attributes, "Index");
    const int across = attributeNumber(attributes, "MergeAcross");
    const int down = attributeNumber(attributes, "MergeDown");
    const int column = index > 0 ? index - 1 : m_nextColumn;
    if (column >= limits::kMaxColumns || across >= limits::kMaxColumns || down >= limits::kMaxRows ||
        m_row.cells.size() >= limits::kMaxColumns) {
        refuse(refusals::outsideTheGrid(m_row.index + 1));
        return;
    }
    m_merge = {m_row.index, column, m_row.index + down, column + across};
    m_nextColumn = column + across + 1;
    const std::string_view style = attributes.value("StyleID");
    m_isDateStyle = m_known->dateStyles.contains(QByteArray(style.data(), static_cast<qsizetype>(style.size())));
    m_inCell = true;
    m_type.clear();
    m_text.clear();
}

void SpreadsheetXmlReader::finishCell() {
    m_inCell = false;
    if (m_merge.firstRow != m_merge.lastRow || m_merge.firstColumn != m_merge.lastColumn) {
        if (m_merged.size() < limits::kMaxMergedRanges) {
            m_merged.append(m_merge);
        }
    }
    Cell cell;
    cell.column = m_merge.firstColumn;
    cell.text = fromUtf8(m_text);
    if (cell.text.isEmpty()) {
        return;
    }
    if (cell.text.size() > limits::kMaxCellCharacters) {
        refuse(refusals::cellTooLong(m_row.index + 1));
        return;
    }
    if (m_type == "Number") {
        bool isNumber = false;
        cell.number = cell.text.toDouble(&isNumber);
        if (isNumber && std::isfinite(cell.number)) {
            cell.type = m_isDateStyle ? CellType::Date : CellType::Number;
        }
    } else if (m_type == "DateTime") {
        if (const auto serial = serialFromIso(cell.text, m_known->date1904)) {
            cell.type = CellType::Date;
            cell.number = *serial;
        }
    } else if (m_type == "Boolean") {
        cell.type = CellType::Boolean;
        cell.number = isOn(m_text) ? 1 : 0;
    } else if (m_type == "Error") {
        cell.type = CellType::Error;
    }
    m_row.cells.append(std::move(cell));
}

void SpreadsheetXmlReader::finishRow() {
    m_inRow = false;
    keepInColumnOrder(m_row);
    if (!m_row.cells.isEmpty() && !m_sink->row(std::move(m_row))) {
        stop();
    }
}

} // namespace canbao::sheet
