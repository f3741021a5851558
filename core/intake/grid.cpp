#include "core/intake/grid.h"

#include "core/sheet/cell_reference.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

/// Text lies in blocks of this many characters, so that growing never copies what is there.
constexpr qsizetype kBlock = 1 << 18;
constexpr qsizetype kLongestCell = 32'767;
constexpr int kRowsBetweenReports = 2'000;
/// Merges wider than a sheet's sensible width only waste memory; nobody's list has so many columns.
constexpr int kWidestMerge = 512;

QString columnsText(int first, int last) {
    return sheet::columnLetters(first) + u':' + sheet::columnLetters(last);
}

bool holdsNothing(QStringView text) {
    return std::ranges::all_of(text, [](QChar ch) { return ch.isSpace() || ch == u'\u200B' || ch == u'\uFEFF'; });
}

} // namespace

Result<Grid> Grid::read(sheet::Workbook& workbook, int sheetIndex, const Progress& progress) {
    Grid grid;
    grid.setSheet(workbook.sheets().at(sheetIndex), workbook.date1904());
    sheet::SheetSink sink;
    sink.row = [&](sheet::Row&& row) {
        grid.append(row);
        if (row.index % kRowsBetweenReports == 0) {
            progress.at(row.index, 0);
        }
        return !progress.stopped();
    };
    sink.merged = [&](const sheet::MergedRange& merge) { grid.append(merge); };
    CANBAO_TRY(workbook.read(sheetIndex, sink, progress));
    if (progress.stopped()) {
        return std::unexpected(Error::cancelled());
    }
    for (auto& merges : grid.m_merges) {
        std::ranges::sort(merges, {}, &sheet::MergedRange::firstRow);
    }
    return grid;
}

void Grid::setSheet(const sheet::SheetInfo& info, bool date1904) {
    m_name = info.name;
    m_hidden = info.hidden;
    m_date1904 = date1904;
}

void Grid::append(const sheet::Row& row) {
    const auto firstCell = quint32(m_cells.size());
    for (const sheet::Cell& cell : row.cells) {
        if (holdsNothing(cell.text)) {
            continue;
        }
        const QStringView text = QStringView(cell.text).left(kLongestCell);
        m_cells.push_back({keep(text), quint16(text.size()), quint16(cell.column), cell.type});
        m_columnCount = std::max(m_columnCount, cell.column + 1);
    }
    if (m_cells.size() > firstCell) {
        m_rows.push_back({row.index, firstCell});
    }
}

Grid Grid::blank() const {
    Grid grid;
    grid.m_name = m_name;
    grid.m_hidden = m_hidden;
    grid.m_date1904 = m_date1904;
    grid.m_merges = m_merges;
    return grid;
}

template <class Wanted>
void Grid::copyRow(const Grid& from, int ordinal, Wanted wanted) {
    const auto firstCell = quint32(m_cells.size());
    for (const StoredCell& cell : from.stored(ordinal)) {
        if (wanted(int(cell.column), cell.column + from.columnsMerged(ordinal, cell.column))) {
            m_cells.push_back({keep(from.view(cell).text), cell.length, cell.column, cell.type});
            m_columnCount = std::max(m_columnCount, cell.column + 1);
        }
    }
    if (m_cells.size() > firstCell) {
        m_rows.push_back({from.rowNumber(ordinal), firstCell});
    }
}

Grid Grid::table(const TablePlace& place) const {
    Grid table = blank();
    if (place.firstColumn > 0 || place.endColumn < m_columnCount) {
        table.m_columns = columnsText(place.firstColumn, place.endColumn - 1);
    }
    for (int ordinal = place.firstTitle; ordinal < place.endRow; ++ordinal) {
        table.copyRow(*this, ordinal, [&](int column, int end) {
            return ordinal < place.firstRow || (column < place.endColumn && end > place.firstColumn);
        });
    }
    return table;
}

Grid Grid::place(const PersonPlace& place) const {
    Grid person = blank();
    person.m_isPlace = true;
    person.m_columns = columnsText(place.firstColumn, place.lastColumn);
    for (int ordinal = 0; ordinal < rowCount(); ++ordinal) {
        if (ordinal >= place.firstPerson && cell(ordinal, place.firstColumn).isEmpty() &&
            cell(ordinal, place.lastColumn).isEmpty()) {
            continue;
        }
        person.copyRow(*this, ordinal, [&](int column, int end) {
            const auto next = std::ranges::lower_bound(place.columns, column);
            return ordinal < place.firstRow || (next != place.columns.end() && *next < end);
        });
    }
    return person;
}

QString Grid::placeName() const {
    return m_columns.isEmpty() ? m_name : u"%1 [%2]"_s.arg(m_name, m_columns);
}

void Grid::append(const sheet::MergedRange& merge) {
    const int lastColumn = std::min(merge.lastColumn, merge.firstColumn + kWidestMerge);
    for (int column = merge.firstColumn; column <= lastColumn; ++column) {
        m_merges[column].push_back(merge);
    }
}

quint32 Grid::keep(QStringView text) {
    if (m_blocks.empty() || m_usedInLastBlock + text.size() > kBlock) {
        m_blocks.push_back(std::make_unique_for_overwrite<QChar[]>(kBlock));
        m_usedInLastBlock = 0;
    }
    std::ranges::copy(text, m_blocks.back().get() + m_usedInLastBlock);
    const auto offset = quint32((qsizetype(m_blocks.size()) - 1) * kBlock + m_usedInLastBlock);
    m_usedInLastBlock += text.size();
    return offset;
}

int Grid::ordinalAtOrBelow(int rowNumber) const {
    const auto found = std::ranges::lower_bound(m_rows, rowNumber, {}, &StoredRow::number);
    return int(found - m_rows.begin());
}

std::span<const Grid::StoredCell> Grid::stored(int ordinal) const {
    const size_t first = m_rows[size_t(ordinal)].firstCell;
    const size_t end = size_t(ordinal) + 1 < m_rows.size() ? m_rows[size_t(ordinal) + 1].firstCell : m_cells.size();
    return std::span(m_cells).subspan(first, end - first);
}

void Grid::repeat(QList<Repeated> cells) {
    if (cells.isEmpty()) {
        return;
    }
    std::ranges::sort(cells, {}, [](const Repeated& cell) { return std::pair(cell.ordinal, cell.column); });
    std::vector<StoredCell> filled;
    filled.reserve(m_cells.size() + size_t(cells.size()));
    const auto byColumn = [](const StoredCell& cell) { return int(cell.column); };
    auto next = cells.cbegin();
    for (int ordinal = 0; ordinal < rowCount(); ++ordinal) {
        const auto row = stored(ordinal); // the rows below still have their old places, those above their new ones
        m_rows[size_t(ordinal)].firstCell = quint32(filled.size());
        auto cell = row.begin();
        for (; next != cells.cend() && next->ordinal == ordinal; ++next) {
            for (; cell != row.end() && cell->column < next->column; ++cell) {
                filled.push_back(*cell);
            }
            cell += cell != row.end() && cell->column == next->column ? 1 : 0;
            const auto above = std::span(filled)
                                   .first(m_rows[size_t(next->from) + 1].firstCell)
                                   .subspan(m_rows[size_t(next->from)].firstCell);
            const auto words = std::ranges::lower_bound(above, next->column, {}, byColumn);
            Q_ASSERT(next->from < ordinal && words != above.end() && words->column == next->column);
            filled.push_back(StoredCell(*words));
        }
        filled.insert(filled.end(), cell, row.end());
    }
    m_cells = std::move(filled);
}

GridCell Grid::view(const StoredCell& cell) const {
    const QChar* const text = m_blocks[cell.offset / kBlock].get() + cell.offset % kBlock;
    return {cell.column, cell.type, QStringView(text, cell.length)};
}

GridCell Grid::cell(int ordinal, int column) const {
    const auto cells = stored(ordinal);
    const auto found =
        std::ranges::lower_bound(cells, column, {}, [](const StoredCell& cell) { return int(cell.column); });
    return found != cells.end() && found->column == column ? view(*found) : GridCell{column, sheet::CellType::Text, {}};
}

const sheet::MergedRange* Grid::mergeAt(int rowNumber, int column) const {
    const auto merges = m_merges.constFind(column);
    if (merges == m_merges.constEnd()) {
        return nullptr;
    }
    const auto after = std::ranges::upper_bound(*merges, rowNumber, {}, &sheet::MergedRange::firstRow);
    if (after == merges->begin() || std::prev(after)->lastRow < rowNumber) {
        return nullptr;
    }
    return &*std::prev(after);
}

GridCell Grid::mergedCell(int ordinal, int column) const {
    const GridCell own = cell(ordinal, column);
    if (!own.isEmpty() || m_merges.isEmpty()) {
        return own;
    }
    const sheet::MergedRange* const merge = mergeAt(rowNumber(ordinal), column);
    return merge == nullptr ? own : valueOf(*merge, column);
}

GridCell Grid::mergedDown(int ordinal, int column) const {
    const GridCell own = cell(ordinal, column);
    if (!own.isEmpty() || m_merges.isEmpty()) {
        return own;
    }
    const sheet::MergedRange* const merge = mergeAt(rowNumber(ordinal), column);
    return merge == nullptr || merge->firstColumn != column ? own : valueOf(*merge, column);
}

GridCell Grid::valueOf(const sheet::MergedRange& merge, int column) const {
    const int first = ordinalAtOrBelow(merge.firstRow);
    if (first == rowCount() || rowNumber(first) != merge.firstRow) {
        return {column, sheet::CellType::Text, {}};
    }
    GridCell value = cell(first, merge.firstColumn);
    value.column = column;
    return value;
}

QList<GridCell> Grid::cells(int ordinal) const {
    const auto row = stored(ordinal);
    QList<GridCell> cells;
    cells.reserve(qsizetype(row.size()));
    for (const StoredCell& cell : row) {
        cells.append(view(cell));
    }
    return cells;
}

int Grid::filledCells(int ordinal) const {
    return int(stored(ordinal).size());
}

int Grid::columnsMerged(int ordinal, int column) const {
    const sheet::MergedRange* const merge = mergeAt(rowNumber(ordinal), column);
    return merge == nullptr ? 1 : merge->lastColumn - merge->firstColumn + 1;
}

} // namespace canbao::intake
