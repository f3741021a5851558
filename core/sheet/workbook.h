#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QIODevice>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace canbao::sheet {

enum class CellType : char {
    Text = 's',
    Number = 'n',
    Date = 'd', ///< a number whose format shows a date or time; the value is the serial in the file's own epoch
    Boolean = 'b',
    Error = 'e', ///< #N/A …, the text is the error's
};

/// One cell that is not empty. Identifiers live or die here: a number cell keeps the file's own digits in `text`.
struct Cell {
    int column = 0; ///< from 0
    CellType type = CellType::Text;
    QString text; ///< Text and Error: the content; Number and Date: the digits as the file has them; Boolean: "1"/"0"
    double number = 0; ///< Number, Date (serial), Boolean
};

struct Row {
    int index = 0;       ///< from 0, absolute: Excel's row number minus 1
    bool hidden = false; ///< hidden by a filter or by hand; its cells count all the same
    QList<Cell> cells;   ///< ascending by column
};

/// A rectangle of merged cells; its value stands in the first cell only. From 0, inclusive.
struct MergedRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

struct SheetInfo {
    QString name;
    bool hidden = false;
};

/// What the reader hands on while it streams a sheet, in row order.
struct SheetSink {
    /// Returning false stops the sheet early, without error.
    std::function<bool(Row&&)> row;
    /// Called after the rows. May be null.
    std::function<void(const MergedRange&)> merged;
};

/// A spreadsheet opened for reading: one implementation per format, chosen by content, never by the file's ending.
/// Memory is bounded by the shared strings and one row. Not thread-safe; one workbook belongs to one thread.
class Workbook {
public:
    virtual ~Workbook() = default;
    /// In the file's order, hidden ones included, chart sheets left out.
    [[nodiscard]] virtual const QList<SheetInfo>& sheets() const = 0;
    /// Dates count from 1904-01-01 instead of 1899-12-30.
    [[nodiscard]] virtual bool date1904() const = 0;
    /// Sentences about the file as a whole that the user should read before taking it: an uncertain encoding, an end
    /// that is cut off, formulas without results. Usually none; all of them are known when the sheets have been read.
    [[nodiscard]] virtual QStringList cautions() const { return {}; }
    /// Streams sheet number `index` (from 0).
    [[nodiscard]] virtual Result<> read(int index, const SheetSink& sink, const Progress& progress = {}) = 0;
};

/// Opens `path` whatever its format (sniffed by content). Refusals are one sentence for the user: encrypted, damaged,
/// empty, past the guards of LIBRARIES.md, or foreign.
[[nodiscard]] Result<std::unique_ptr<Workbook>> openWorkbook(const QString& path);

/// The same for bytes that are in a file or in memory; `device` is open and seekable, and is taken over. A format
/// without names of sheets calls its one sheet `name`.
[[nodiscard]] Result<std::unique_ptr<Workbook>> openWorkbook(std::unique_ptr<QIODevice> device, const QString& name);

} // namespace canbao::sheet
