#include "core/sheet/biff_sheet_reader.h"

#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"
#include "core/sheet/row_order.h"

#include <QLocale>

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr quint16 kRowIsHidden = 0x0020;
constexpr size_t kRowsBetweenReports = 1024;
constexpr int kRecordsBeforeString = 8;

/// What JExcelAPI, which does not calculate, writes into every formula: a result of 4, the flag to calculate when the
/// file is opened, and a place in the chain of calculation that nobody else would give.
constexpr QByteArrayView kJxlsResult("\0\0\0\0\0\0\x10\x40", 8);
constexpr QByteArrayView kJxlsFlags("\2\0\0\0\xE0\xFC", 6);
/// What Apache POI writes before it has calculated.
constexpr QByteArrayView kZero("\0\0\0\0\0\0\0\0", 8);
constexpr char kCalculateOnLoad = 2;

/// [MS-XLS] 2.5.122: an integer or the upper 30 bits of a double, perhaps in hundredths.
double rkNumber(quint32 rk) {
    const double value = (rk & 2) != 0 ? static_cast<double>(static_cast<qint32>(rk) >> 2)
                                       : std::bit_cast<double>(quint64(rk & ~3U) << 32);
    return (rk & 1) != 0 ? value / 100 : value;
}

QString errorText(quint8 code) {
    switch (code) {
    case 0x00:
        return u"#NULL!"_s;
    case 0x07:
        return u"#DIV/0!"_s;
    case 0x0F:
        return u"#VALUE!"_s;
    case 0x17:
        return u"#REF!"_s;
    case 0x1D:
        return u"#NAME?"_s;
    case 0x24:
        return u"#NUM!"_s;
    default:
        return u"#N/A"_s;
    }
}

/// A whole number with all of its digits, so that a citizen id kept as a number shows what is left of it.
QString digitsOf(double value) {
    constexpr double kLargestWhole = 9e18;
    return std::abs(value) < kLargestWhole && value == std::trunc(value)
               ? QString::number(static_cast<qint64>(value))
               : QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

Result<> BiffSheetReader::run(const SheetSink& sink, const Progress& progress) {
    CANBAO_TRY(index());
    for (size_t at = 0; at < m_cells.size();) {
        Row row;
        row.index = m_cells[at].first;
        row.hidden =
            static_cast<size_t>(row.index) < m_hiddenRows.size() && m_hiddenRows[static_cast<size_t>(row.index)];
        for (; at < m_cells.size() && m_cells[at].first == row.index; ++at) {
            CANBAO_TRY(takeCells(m_cells[at].second, row));
            if (m_characters > limits::kMaxSheetCharacters) {
                return std::unexpected(refusals::tooLargeUnpacked());
            }
            if (row.cells.size() > limits::kMaxColumns) { // one column over and over
                return std::unexpected(refusals::outsideTheGrid(row.index + 1));
            }
        }
        CANBAO_TRY(finish(row));
        if (static_cast<size_t>(row.index) % kRowsBetweenReports == 0) {
            if (progress.stopped()) {
                return std::unexpected(Error::cancelled());
            }
            progress.at(static_cast<qint64>(at), static_cast<qint64>(m_cells.size()));
        }
        if (!row.cells.isEmpty() && !sink.row(std::move(row))) {
            return {};
        }
    }
    if (sink.merged) {
        std::for_each(m_merged.begin(), m_merged.end(), sink.merged);
    }
    return {};
}

Result<> BiffSheetReader::index() {
    BiffRecords records(m_stream, m_offset);
    const auto bof = records.next();
    if (!bof || bof->type != BiffType::Bof) {
        return std::unexpected(refusals::damaged(u"worksheet without BOF"_s));
    }
    for (int depth = 1; depth > 0;) { // charts inside the sheet are streams of their own
        const auto record = records.next();
        if (!record) {
            return std::unexpected(refusals::damaged(u"worksheet ends early"_s));
        }
        if (record->type == BiffType::Bof) {
            ++depth;
        } else if (record->type == BiffType::Eof) {
            --depth;
        } else if (depth == 1) {
            indexRecord(*record);
            if (m_cells.size() > limits::kMaxCellRecords) {
                return std::unexpected(refusals::tooLargeUnpacked());
            }
        }
    }
    const auto byRow = [](const auto& a, const auto& b) { return a.first < b.first; };
    if (!std::is_sorted(m_cells.begin(), m_cells.end(), byRow)) {
        std::stable_sort(m_cells.begin(), m_cells.end(), byRow);
    }
    return {};
}

void BiffSheetReader::indexRecord(const BiffRecord& record) {
    BiffBytes bytes(record.body);
    switch (record.type) {
    case BiffType::Formula:
    case BiffType::MulRk:
    case BiffType::RString:
    case BiffType::LabelSst:
    case BiffType::Number:
    case BiffType::Label:
    case BiffType::BoolErr:
    case BiffType::Rk:
        m_cells.emplace_back(bytes.u16(), record.offset);
        break;
    case BiffType::Row: {
        const size_t row = bytes.u16();
        bytes.skip(10); // columns, height
        if ((bytes.u16() & kRowIsHidden) != 0) {
            m_hiddenRows.resize(std::max(m_hiddenRows.size(), row + 1));
            m_hiddenRows[row] = true;
        }
        break;
    }
    case BiffType::MergedCells:
        mergedCells(bytes);
        break;
    default:
        break;
    }
}

void BiffSheetReader::mergedCells(BiffBytes bytes) {
    for (quint16 count = bytes.u16(); count > 0 && bytes.left() >= 8; --count) {
        MergedRange range;
        range.firstRow = bytes.u16();
        range.lastRow = bytes.u16();
        range.firstColumn = bytes.u16();
        range.lastColumn = bytes.u16();
        const bool isRange = range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn &&
                             range.lastColumn < limits::kMaxColumns;
        if (isRange && m_merged.size() < size_t(limits::kMaxMergedRanges)) {
            m_merged.push_back(range);
        }
    }
}

Result<> BiffSheetReader::takeCells(quint32 offset, Row& row) {
    BiffRecords records(m_stream, offset);
    const BiffRecord record = *records.next();
    BiffBytes bytes(record.body);
    bytes.skip(2); // the row
    const int column = bytes.u16();
    switch (record.type) {
    case BiffType::MulRk:
        for (int next = column; bytes.left() >= 6; ++next) { // the last two bytes are the last column
            const quint16 format = bytes.u16();
            addNumber(row, next, format, rkNumber(bytes.u32()));
        }
        return {};
    case BiffType::Rk: {
        const quint16 format = bytes.u16();
        addNumber(row, column, format, rkNumber(bytes.u32()));
        break;
    }
    case BiffType::Number: {
        const quint16 format = bytes.u16();
        addNumber(row, column, format, bytes.f64());
        break;
    }
    case BiffType::LabelSst: {
        bytes.skip(2);
        auto text = m_globals.strings.at(bytes.u32());
        if (!text) {
            return std::unexpected(refusals::damaged(u"no such shared string"_s));
        }
        addText(row, column, *std::move(text));
        break;
    }
    case BiffType::Label:
    case BiffType::RString:
        bytes.skip(2);
        addText(row, column, labelString(bytes, m_globals.text));
        break;
    case BiffType::BoolErr: {
        bytes.skip(2);
        const quint8 value = bytes.u8();
        addBooleanOrError(row, column, value, bytes.u8() != 0);
        break;
    }
    default:
        return takeFormula(bytes, column, records, row);
    }
    return bytes.overran() ? Result<>(std::unexpected(refusals::damaged(u"cell record too short"_s))) : Result<>();
}

/// Only the result is read; the program that wrote the file has calculated it. [MS-XLS] 2.5.133.
Result<> BiffSheetReader::takeFormula(BiffBytes bytes, int column, BiffRecords following, Row& row) {
    const quint16 format = bytes.u16();
    const QByteArrayView result = bytes.bytes(8);
    if (bytes.overran()) {
        return std::unexpected(refusals::damaged(u"formula record too short"_s));
    }
    const QByteArrayView flags = bytes.bytes(kJxlsFlags.size());
    if (result == kJxlsResult && flags == kJxlsFlags) {
        m_results.anyMissing = true;
        return {};
    }
    const bool isUncalculated = result == kZero && !flags.isEmpty() && (flags[0] & kCalculateOnLoad) != 0;
    (isUncalculated ? m_results.anyZero : m_results.anyOther) = true;
    BiffBytes parts(result);
    const quint8 kind = parts.u8();
    parts.skip(1);
    const quint8 value = parts.u8();
    parts.skip(3);
    if (parts.u16() != 0xFFFF) {
        addNumber(row, column, format, BiffBytes(result).f64());
    } else if (kind == 1 || kind == 2) {
        addBooleanOrError(row, column, value, kind == 2);
    } else if (kind == 0) {
        // Shared formulas and tables may stand between a formula and its text.
        for (int i = 0; i < kRecordsBeforeString; ++i) {
            const auto record = following.next();
            if (!record || record->type == BiffType::Formula || record->type == BiffType::Eof) {
                break;
            }
            if (record->type == BiffType::String) {
                addText(row, column, continuedString(record->body, following, m_globals.text));
                break;
            }
        }
    }
    return {};
}

Result<> BiffSheetReader::finish(Row& row) const {
    for (const Cell& cell : row.cells) {
        if (cell.column >= limits::kMaxColumns) {
            return std::unexpected(refusals::outsideTheGrid(row.index + 1));
        }
        if (cell.text.size() > limits::kMaxCellCharacters) {
            return std::unexpected(refusals::cellTooLong(row.index + 1));
        }
    }
    keepInColumnOrder(row);
    return {};
}

void BiffSheetReader::addNumber(Row& row, int column, quint16 format, double value) const {
    if (!std::isfinite(value)) {
        return;
    }
    Cell cell;
    cell.column = column;
    cell.type = format < m_globals.dates.size() && m_globals.dates[format] ? CellType::Date : CellType::Number;
    cell.number = value;
    cell.text = digitsOf(value);
    row.cells.append(std::move(cell));
}

void BiffSheetReader::addText(Row& row, int column, QString text) {
    if (!text.isEmpty()) {
        Cell cell;
        cell.column = column;
        cell.text = std::move(text);
        m_characters += cell.text.size();
        row.cells.append(std::move(cell));
    }
}

void BiffSheetReader::addBooleanOrError(Row& row, int column, quint8 value, bool isError) {
    Cell cell;
    cell.column = column;
    cell.type = isError ? CellType::Error : CellType::Boolean;
    cell.number = isError ? 0 : value != 0;
    cell.text = isError ? errorText(value) : value != 0 ? u"1"_s : u"0"_s;
    row.cells.append(std::move(cell));
}

} // namespace canbao::sheet
