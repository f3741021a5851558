#include "core/sheet/xlsx_sheet_reader.h"

#include "core/sheet/cell_reference.h"
#include "core/sheet/date_serial.h"
#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"
#include "core/sheet/row_order.h"

#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr size_t kMaxCellBytes = size_t(limits::kMaxCellCharacters) * 7; // _xHHHH_ is one character

std::string_view trimmed(std::string_view text) {
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isSpace(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

template <class T>
std::optional<T> parsed(std::string_view text) {
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

void XlsxSheetReader::startElement(std::string_view name, const XmlAttributes& attributes) {
    if (!m_inRows) {
        if (name == "sheetData") {
            m_inRows = true;
        } else if (name == "mergeCell") {
            mergedRange(attributes);
        } else if (name == "extLst") {
            skipElement();
        }
    } else if (!m_inCell) {
        if (name == "c") {
            startCell(attributes);
        } else if (name == "row") {
            startRow(attributes);
        }
    } else if (name == "v") {
        m_hasValue = true;
        m_target = &m_value;
        wantText(true);
    } else if (name == "t") {
        m_target = &m_inline;
        wantText(true);
    } else if (name == "f") {
        m_hasFormula = true;
        skipElement();
    } else if (name == "rPh" || name == "extLst") {
        skipElement();
    }
}

void XlsxSheetReader::endElement(std::string_view name) {
    if (m_target != nullptr) {
        m_target = nullptr;
        wantText(false);
    } else if (m_inCell) {
        if (name == "c") {
            finishCell();
        }
    } else if (m_inRows) {
        if (name == "row") {
            finishRow();
        } else if (name == "sheetData") {
            m_inRows = false;
        }
    }
}

void XlsxSheetReader::text(std::string_view utf8) {
    m_target->append(utf8);
    if (m_target->size() > kMaxCellBytes) {
        refuse(refusals::cellTooLong(m_row.index + 1));
    }
}

XlsxSheetReader::ValueType XlsxSheetReader::valueTypeOf(std::string_view t) {
    static constexpr std::pair<std::string_view, ValueType> kTypes[] = {
        {"s", ValueType::SharedString}, {"inlineStr", ValueType::InlineString},
        {"str", ValueType::Formula},    {"b", ValueType::Boolean},
        {"e", ValueType::Error},        {"d", ValueType::IsoDate},
    };
    const auto* const found = std::ranges::find(kTypes, t, &std::pair<std::string_view, ValueType>::first);
    return found == std::end(kTypes) ? ValueType::Number : found->second;
}

void XlsxSheetReader::startRow(const XmlAttributes& attributes) {
    m_row = Row{};
    m_row.index = m_lastRow + 1;
    m_row.cells.reserve(m_usualCells);
    if (const std::string_view number = attributes.value("r"); number.data() != nullptr) {
        const auto index = parsed<qint64>(number);
        if (!index || *index < 1) {
            refuse(refusals::outsideTheGrid(m_lastRow + 2));
            return;
        }
        if (*index > limits::kMaxRows) {
            refuse(refusals::tooManyRows());
            return;
        }
        m_row.index = static_cast<int>(*index) - 1;
    }
    const std::string_view hidden = attributes.value("hidden");
    m_row.hidden = hidden == "1" || hidden == "true";
    if (m_row.index >= limits::kMaxRows) {
        refuse(refusals::tooManyRows());
    }
    m_lastRow = m_row.index;
    m_lastColumn = -1;
}

void XlsxSheetReader::startCell(const XmlAttributes& attributes) {
    m_inCell = true;
    m_type = ValueType::Number;
    m_value.clear();
    m_inline.clear();
    m_isDate = m_hasFormula = m_hasValue = false;
    int column = m_lastColumn + 1;
    attributes.eachOfOneLetter([&](char name, std::string_view value) {
        if (name == 'r') {
            const auto reference = parseCellReference(value);
            column = reference ? reference->column : limits::kMaxColumns;
        } else if (name == 't') {
            m_type = valueTypeOf(value);
        } else if (name == 's') {
            m_isDate = m_styles.showsDate(parsed<qint64>(value).value_or(-1));
        }
    });
    if (column >= limits::kMaxColumns) {
        refuse(refusals::outsideTheGrid(m_row.index + 1));
        return;
    }
    m_lastColumn = column;
}

void XlsxSheetReader::finishCell() {
    m_inCell = false;
    if (m_hasFormula) {
        noteResult();
    }
    Cell cell;
    cell.column = m_lastColumn;
    bool hasContent = false;
    switch (m_type) {
    case ValueType::SharedString:
        hasContent = fillSharedString(cell);
        break;
    case ValueType::InlineString:
        hasContent = fillText(cell, m_inline.empty() ? m_value : m_inline);
        break;
    case ValueType::Formula:
        hasContent = fillText(cell, m_value);
        break;
    case ValueType::Boolean:
        hasContent = fillBoolean(cell);
        break;
    case ValueType::Error:
        cell.type = CellType::Error;
        hasContent = fillText(cell, m_value);
        break;
    case ValueType::IsoDate:
        hasContent = fillIsoDate(cell);
        break;
    case ValueType::Number:
        hasContent = fillNumber(cell);
        break;
    }
    m_characters += cell.text.size();
    if (cell.text.size() > limits::kMaxCellCharacters) {
        refuse(refusals::cellTooLong(m_row.index + 1));
    } else if (m_characters > limits::kMaxSheetCharacters) {
        refuse(refusals::tooLargeUnpacked());
    } else if (m_row.cells.size() >= limits::kMaxColumns) { // one column over and over
        refuse(refusals::outsideTheGrid(m_row.index + 1));
    } else if (hasContent) {
        m_row.cells.append(std::move(cell));
    }
}

bool XlsxSheetReader::fillText(Cell& cell, std::string_view utf8) {
    cell.text = fromXmlString(utf8);
    return !cell.text.isEmpty();
}

bool XlsxSheetReader::fillBoolean(Cell& cell) const {
    const std::string_view value = trimmed(m_value);
    cell.type = CellType::Boolean;
    cell.number = value == "1" || value == "true" || value == "TRUE" ? 1 : 0; // the last is no xsd:boolean
    cell.text = cell.number != 0 ? u"1"_s : u"0"_s;
    return !value.empty();
}

void XlsxSheetReader::noteResult() {
    // A formula may well result in an empty text, but says so by t="str" and an empty value.
    const bool isEmptyText = m_type == ValueType::Formula && m_hasValue;
    const bool isMissing = m_value.empty() && m_inline.empty() && !isEmptyText;
    // Apache POI writes 0.0 before it has calculated; others ask for it in the workbook.
    const bool isUncalculated =
        m_type == ValueType::Number && (m_value == "0.0" || (m_value == "0" && m_settings.calculatesOnLoad));
    (isMissing ? m_results.anyMissing : isUncalculated ? m_results.anyZero : m_results.anyOther) = true;
}

bool XlsxSheetReader::fillSharedString(Cell& cell) {
    const std::string_view digits = trimmed(m_value);
    if (digits.empty()) {
        return false;
    }
    auto shared = m_strings.at(parsed<qint64>(digits).value_or(-1));
    if (!shared) {
        refuse(refusals::damaged(u"no such shared string"_s));
        return false;
    }
    cell.text = *std::move(shared);
    return !cell.text.isEmpty();
}

bool XlsxSheetReader::fillNumber(Cell& cell) const {
    const std::string_view digits = trimmed(m_value);
    if (digits.empty()) {
        return false;
    }
    const auto number = parsed<double>(digits);
    if (!number || !std::isfinite(*number)) { // some producers leave out t="str"
        cell.text = fromXmlString(m_value);
        return true;
    }
    cell.type = m_isDate ? CellType::Date : CellType::Number;
    cell.number = *number;
    cell.text = QString::fromLatin1(digits.data(), static_cast<qsizetype>(digits.size()));
    return true;
}

bool XlsxSheetReader::fillIsoDate(Cell& cell) const {
    const std::string_view digits = trimmed(m_value);
    cell.text = QString::fromUtf8(digits.data(), static_cast<qsizetype>(digits.size()));
    const auto serial = serialFromIso(cell.text, m_settings.date1904);
    if (serial) {
        cell.type = CellType::Date;
        cell.number = *serial;
    }
    return !cell.text.isEmpty();
}

void XlsxSheetReader::finishRow() {
    keepInColumnOrder(m_row);
    m_usualCells = m_row.cells.size();
    if (!m_row.cells.isEmpty() && !m_sink.row(std::move(m_row))) {
        stop();
    }
}

void XlsxSheetReader::mergedRange(const XmlAttributes& attributes) {
    const auto range = parseRange(attributes.value("ref"));
    if (!range || ++m_mergedRanges > limits::kMaxMergedRanges) {
        refuse(refusals::damaged(u"merged range"_s));
    } else if (m_sink.merged) {
        m_sink.merged(*range);
    }
}

} // namespace canbao::sheet
