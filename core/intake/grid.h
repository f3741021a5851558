#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sheet/workbook.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace canbao::intake {

/// A cell as it lies in a Grid. `text` stays valid as long as the grid.
struct GridCell {
    int column = 0; ///< from 0
    sheet::CellType type = sheet::CellType::Text;
    QStringView text; ///< as sheet::Cell has it; empty: there is nothing

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    [[nodiscard]] bool isNumeric() const { return type == sheet::CellType::Number || type == sheet::CellType::Date; }
};

/// Where one of several tables of a sheet stands: its rows by ordinal, and its columns. The rows above `firstRow`
/// belong to it with all their columns: they hold its title.
struct TablePlace {
    int firstTitle = 0;
    int firstRow = 0;
    int endRow = 0; ///< the first row that is not its own
    int firstColumn = 0;
    int endColumn = 0;
};

/// Where one of several persons stands who share each row of a table.
struct PersonPlace {
    std::vector<int> columns; ///< of the table that are about this person, ascending; above the table all are kept
    int firstColumn = 0;      ///< of those, the first and the last that say who it is: where both are blank, nobody
    int lastColumn = 0;       ///< stands in this place, and the row is left out
    int firstRow = 0;         ///< ordinals: the table's header
    int firstPerson = 0;
};

/// A sheet in memory, or one of its tables: only rows that hold something, about 12 bytes a cell besides its text,
/// 1,048,576 rows at most. Row numbers are absolute and from 0 (Excel's minus 1), blank rows counted.
class Grid {
public:
    /// Reads one sheet whole. Cells of white space alone are taken for empty.
    [[nodiscard]] static Result<Grid> read(sheet::Workbook& workbook, int sheetIndex, const Progress& progress = {});

    Grid() = default;
    Grid(Grid&&) noexcept = default;
    Grid& operator=(Grid&&) noexcept = default;

    /// One of this sheet's tables. Rows and columns keep their numbers; what is merged over several tables is in each.
    [[nodiscard]] Grid table(const TablePlace& place) const;
    /// One place of a table whose rows hold several persons, as a table of its own; its columns are called by those
    /// that say who it is.
    [[nodiscard]] Grid place(const PersonPlace& place) const;

    [[nodiscard]] const QString& name() const { return m_name; }
    /// The sheet's name, and of a table that stands beside another its columns: "名单 [E:G]", which no sheet is called.
    [[nodiscard]] QString placeName() const;
    /// Both are places of one table, made by place().
    [[nodiscard]] bool sharesRowsWith(const Grid& other) const {
        return m_isPlace && other.m_isPlace && m_name == other.m_name;
    }
    [[nodiscard]] bool hidden() const { return m_hidden; }
    [[nodiscard]] bool date1904() const { return m_date1904; }
    [[nodiscard]] int columnCount() const { return m_columnCount; } ///< the last filled column plus 1

    /// Rows that hold something, in order; `ordinal` runs from 0 to rowCount()-1.
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] int rowNumber(int ordinal) const { return m_rows[size_t(ordinal)].number; }
    /// The ordinal of the first filled row at or below `rowNumber`; rowCount() when there is none.
    [[nodiscard]] int ordinalAtOrBelow(int rowNumber) const;

    /// The cell itself, without regard to merges.
    [[nodiscard]] GridCell cell(int ordinal, int column) const;
    /// The cell, or where it is empty inside a merged range that range's value.
    [[nodiscard]] GridCell mergedCell(int ordinal, int column) const;
    /// The same for ranges that begin in this column only: a village for all its people, not a note over all columns.
    [[nodiscard]] GridCell mergedDown(int ordinal, int column) const;
    /// The filled cells of a row, ascending by column.
    [[nodiscard]] QList<GridCell> cells(int ordinal) const;
    [[nodiscard]] int filledCells(int ordinal) const;
    /// How many columns the value at this place is spread over: 1 when not merged.
    [[nodiscard]] int columnsMerged(int ordinal, int column) const;

    /// A cell that means what one above it says.
    struct Repeated {
        int ordinal = 0;
        int column = 0;
        int from = 0; ///< the ordinal of the row with the words, in the same column
    };
    /// Puts the words where they are meant, in blank cells and in place of ditto marks.
    void repeat(QList<Repeated> cells);

    /// Building by hand, row after row (a reader does it, and so do tests).
    void setSheet(const sheet::SheetInfo& info, bool date1904);
    void append(const sheet::Row& row);
    void append(const sheet::MergedRange& merge);

private:
    struct StoredCell {
        quint32 offset = 0; ///< into the text blocks
        quint16 length = 0; ///< 32,767 at most
        quint16 column = 0;
        sheet::CellType type = sheet::CellType::Text;
    };
    struct StoredRow {
        int number = 0;
        quint32 firstCell = 0;
    };

    /// An empty grid of this sheet: its name, merges and way with dates.
    [[nodiscard]] Grid blank() const;
    /// Takes over a row of another grid: those of its cells that `wanted` says.
    template <class Wanted>
    void copyRow(const Grid& from, int ordinal, Wanted wanted);
    [[nodiscard]] std::span<const StoredCell> stored(int ordinal) const;
    [[nodiscard]] GridCell view(const StoredCell& cell) const;
    [[nodiscard]] quint32 keep(QStringView text);
    [[nodiscard]] const sheet::MergedRange* mergeAt(int rowNumber, int column) const;
    [[nodiscard]] GridCell valueOf(const sheet::MergedRange& merge, int column) const;

    QString m_name;
    QString m_columns; ///< of a table beside another: "E:G"
    bool m_isPlace = false;
    bool m_hidden = false;
    bool m_date1904 = false;
    int m_columnCount = 0;
    std::vector<StoredRow> m_rows;
    std::vector<StoredCell> m_cells;
    std::vector<std::unique_ptr<QChar[]>> m_blocks;
    qsizetype m_usedInLastBlock = 0;
    QHash<int, std::vector<sheet::MergedRange>> m_merges; ///< by column, ascending by first row
};

} // namespace canbao::intake
