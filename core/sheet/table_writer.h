#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace canbao::sheet {

/// How a cell of an exported table looks; a small closed set so that every export of the program looks alike.
enum class CellStyle {
    Title,        ///< centred, large, bold, no border
    Caption,      ///< small line under the title or in the footer, no border
    CaptionRight, ///< as Caption, at the right end of its cells
    Head,         ///< bold, centred, wrapped, bordered, shaded
    Text,         ///< format "@": identifiers and names; bordered
    Number,       ///< integer, right-aligned, bordered
    Percent,      ///< 0.0 %, bordered
    Total,        ///< as Number, bold
    TotalText,    ///< as Text, bold, centred
    TotalPercent, ///< as Percent, bold
    Attention,    ///< as Text, with a light background: a reason beside a refused row
    Band,         ///< a line over the whole width that opens a part of the table: bold, left, lightly shaded, bordered
    Paragraph,    ///< running text over several lines: left, top, wrapped, bordered; give its row a height
};

/// A value of a cell. A double is written as a number; a QString always as text, whatever it begins with.
using CellValue = std::variant<std::monostate, QString, double>;

struct TableCell {
    CellValue value;
    CellStyle style = CellStyle::Text;
};

struct Placement {
    int row = 0; ///< from 0
    int column = 0;
    int rowSpan = 1; ///< more than 1: merged
    int columnSpan = 1;
};

/// Page and sheet settings of one exported table.
struct TableSetup {
    QString sheetName;
    bool landscape = true;     ///< A4 always
    int repeatedFirstRow = -1; ///< header rows repeated on every page and frozen; -1: none
    int repeatedLastRow = -1;
    QList<double> columnWidths{}; ///< in characters of the default font
    bool pageNumbers = true;      ///< 第 x 页 共 y 页 in the footer
};

/// Writes one .xlsx with one table a sheet, whole or not at all: into a temporary name beside `path`, re-read, then
/// renamed.
class TableWriter {
public:
    explicit TableWriter(TableSetup setup);
    ~TableWriter();
    TableWriter(TableWriter&&) noexcept;
    TableWriter& operator=(TableWriter&&) noexcept;

    /// Another sheet behind those there are; what is put from now on stands there. A name that is taken already gets a
    /// number.
    void beginSheet(TableSetup setup);
    void put(const Placement& where, TableCell cell);
    void put(int row, int column, TableCell cell) { put(Placement{row, column, 1, 1}, std::move(cell)); }
    void setRowHeight(int row, double points);
    /// A target that is open elsewhere, a full disk, a folder without permission: a sentence; the old file stays.
    [[nodiscard]] Result<> save(const QString& path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace canbao::sheet
