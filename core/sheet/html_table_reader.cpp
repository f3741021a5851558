#include "core/sheet/html_table_reader.h"

#include "core/sheet/formula_quotes.h"
#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"
#include "core/sheet/row_order.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr int kMaxRowSpan = 65'534; ///< HTML's own limit
/// What all rowspans together may cover; looking for a free column costs as much.
constexpr qint64 kMaxTakenCells = 20'000'000;

/// Elements that begin a new line inside a cell and a new row outside of tables.
bool isBlock(const QString& name) {
    static const QStringList kBlocks{u"p"_s,  u"div"_s, u"li"_s, u"h1"_s, u"h2"_s,      u"h3"_s,
                                     u"h4"_s, u"h5"_s,  u"h6"_s, u"hr"_s, u"caption"_s, u"center"_s};
    return kBlocks.contains(name);
}

/// White space of the source is one space; a line break is what <br> made.
QString collapsed(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\v')) {
        const QString words = line.simplified();
        if (!words.isEmpty()) {
            lines.append(words);
        }
    }
    return lines.join(u'\n');
}

/// What a cell shows of a number that it has no room for: "#####", "1.38E+10".
bool isShortenedNumber(const QString& text) {
    static const QRegularExpression shortened(u"^(?:#+|-?[0-9](?:\\.[0-9]+)?E[+-][0-9]+)$"_s);
    return text.contains(shortened);
}

int span(QStringView attributes, QStringView name, int most) {
    return std::clamp(htmlAttribute(attributes, name).toInt(), 1, most);
}

} // namespace

void HtmlTableReader::startTag(const QString& name, QStringView attributes) {
    if (name == "table"_L1) {
        m_inHead = false;
        endRow();
        m_anyTable = true;
        m_takenUntil.clear();
    } else if (name == "tr"_L1) {
        startRow();
    } else if (name == "td"_L1 || name == "th"_L1) {
        endCell();
        if (!m_inRow) {
            startRow();
        }
        startCell(attributes);
    } else if (name == "head"_L1 || name == "title"_L1) {
        m_inHead = true;
    } else if (name == "body"_L1) {
        m_inHead = false;
    } else if (name == "br"_L1 || isBlock(name)) {
        if (m_inCell) {
            m_text += u'\v';
        } else {
            endRow();
        }
    }
}

void HtmlTableReader::endTag(const QString& name) {
    if (name == "table"_L1) {
        endRow();
        m_takenUntil.clear();
    } else if (name == "tr"_L1) {
        endRow();
    } else if (name == "td"_L1 || name == "th"_L1) {
        endCell();
    } else if (name == "head"_L1 || name == "title"_L1) {
        m_inHead = false;
    } else if (isBlock(name)) {
        if (m_inCell) {
            m_text += u'\v';
        } else {
            endRow();
        }
    }
}

void HtmlTableReader::text(const QString& content) {
    // Between the cells of a table there is nothing to read.
    if (m_inHead || (m_inRow && !m_inCell)) {
        return;
    }
    m_text += content;
    if (m_text.size() > 4 * limits::kMaxCellCharacters) {
        m_text = collapsed(m_text);
        if (m_text.size() > limits::kMaxCellCharacters) {
            refuse(refusals::cellTooLong(m_row.index + 1));
        }
    }
}

void HtmlTableReader::startRow() {
    endRow();
    m_inHead = false;
    m_inRow = true;
    m_anyTable = true;
}

void HtmlTableReader::startCell(QStringView attributes) {
    m_inCell = true;
    while (size_t(m_column) < m_takenUntil.size() && m_takenUntil[size_t(m_column)] > m_row.index) {
        ++m_column; // a cell from above reaches in here
    }
    m_cellColumns = span(attributes, u"colspan", limits::kMaxColumns);
    m_cellRows = span(attributes, u"rowspan", kMaxRowSpan);
    m_number = htmlAttribute(attributes, u"x:num").trimmed();
}

void HtmlTableReader::endCell() {
    if (!m_inCell) {
        return;
    }
    m_inCell = false;
    if (m_column + m_cellColumns > limits::kMaxColumns) {
        refuse(refusals::outsideTheGrid(m_row.index + 1));
        return;
    }
    Cell cell;
    cell.column = m_column;
    cell.text = collapsed(std::exchange(m_text, {}));
    takeOffFormulaQuotes(cell.text);
    takeNumber(cell);
    if (cell.text.size() > limits::kMaxCellCharacters) {
        refuse(refusals::cellTooLong(m_row.index + 1));
    } else if (!cell.text.isEmpty()) {
        m_row.cells.append(std::move(cell));
    }
    if (m_cellRows > 1) {
        reachDown();
    }
    if ((m_cellRows > 1 || m_cellColumns > 1) && m_merged.size() < size_t(limits::kMaxMergedRanges)) {
        m_merged.push_back({m_row.index, m_column, m_row.index + m_cellRows - 1, m_column + m_cellColumns - 1});
    }
    m_column += m_cellColumns;
}

/// Of an id or a telephone number in a narrow column only this tells the digits.
void HtmlTableReader::takeNumber(Cell& cell) const {
    bool isNumber = false;
    const double number = m_number.toDouble(&isNumber);
    if (isNumber && std::isfinite(number) && isShortenedNumber(cell.text)) {
        cell.type = CellType::Number;
        cell.text = m_number;
        cell.number = number;
    }
}

/// Keeps the columns of this cell free in the rows below it.
void HtmlTableReader::reachDown() {
    m_takenCells += qint64(m_cellRows) * m_cellColumns;
    if (m_takenCells > kMaxTakenCells) {
        refuse(refusals::tooLargeUnpacked());
        return;
    }
    const auto end = static_cast<size_t>(m_column + m_cellColumns);
    if (m_takenUntil.size() < end) {
        m_takenUntil.resize(end, 0);
    }
    std::fill(m_takenUntil.begin() + m_column, m_takenUntil.begin() + static_cast<qsizetype>(end),
              m_row.index + m_cellRows);
}

void HtmlTableReader::endRow() {
    endCell();
    if (m_inRow) {
        emitRow();
    } else {
        Cell cell;
        cell.text = collapsed(m_text);
        if (cell.text.size() > limits::kMaxCellCharacters) {
            refuse(refusals::cellTooLong(m_row.index + 1));
        } else if (!cell.text.isEmpty()) {
            m_row.cells.append(std::move(cell));
            emitRow();
        }
    }
    m_text.clear();
    m_inRow = false;
    m_column = 0;
}

void HtmlTableReader::emitRow() {
    const int index = m_row.index;
    if (index >= limits::kMaxRows) {
        refuse(refusals::tooManyRows());
        return;
    }
    keepInColumnOrder(m_row);
    if (!m_row.cells.isEmpty() && !m_stopped) {
        m_stopped = !m_sink.row(std::move(m_row));
    }
    m_row = Row{};
    m_row.index = index + 1;
}

void HtmlTableReader::endPage() {
    endRow();
    if (!m_anyTable) {
        refuse(refusals::foreign(refusals::Foreign::WebPage));
    } else if (m_sink.merged && !m_stopped) {
        for (const MergedRange& range : m_merged) {
            m_sink.merged(
                {range.firstRow, range.firstColumn, std::min(range.lastRow, m_row.index - 1), range.lastColumn});
        }
    }
}

} // namespace canbao::sheet
