#include "core/sheet/table_writer.h"

#include "core/base/narrow_path.h"
#include "core/base/replacement_file.h"
#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"
#include "core/sheet/table_formats.h"
#include "core/sheet/workbook.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

/// From here on libxlsxwriter is told to write row by row instead of keeping all cells a second time.
constexpr int kConstantMemoryRows = 20'000;
/// 2021-01-01T00:00:00Z in every file, so that the same table gives the same bytes.
constexpr time_t kCreated = 1'609'459'200;
constexpr int kSheetNameCharacters = 31;

/// Text as it comes back from a reader: what XML cannot hold becomes U+FFFD, every line break a line feed.
QString storable(QString text) {
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate() || c == QChar(0) || c == QChar(0xFFFE) || c == QChar(0xFFFF)) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

/// Names a reader would take for an escape (_x0041_) are escaped, as ECMA-376's ST_Xstring wants.
QByteArray escaped(const QString& text) {
    QByteArray utf8 = text.toUtf8();
    for (qsizetype at = utf8.indexOf("_x"); at >= 0; at = utf8.indexOf("_x", at + 1)) {
        const auto isHex = [&](qsizetype i) { return std::isxdigit(static_cast<unsigned char>(utf8[i])) != 0; };
        if (at + 7 <= utf8.size() && utf8[at + 6] == '_' && isHex(at + 2) && isHex(at + 3) && isHex(at + 4) &&
            isHex(at + 5)) {
            utf8.replace(at, 1, "_x005F_");
            at += 6;
        }
    }
    return utf8;
}

/// Whether `read` is what libxlsxwriter makes of `put`: all of it, or its first sixteen digits ("%.16G", by the way it
/// was built), which a quarter of all shares need one more than.
bool isAsWritten(double read, double put) {
    return read == put || read == QByteArray::number(put, 'g', 16).toDouble();
}

QByteArray sheetName(const QString& wanted) {
    QString name = storable(wanted).left(kSheetNameCharacters);
    for (QChar& c : name) {
        if (u"[]:*?/\\'"_s.contains(c) || c < u' ') {
            c = u' ';
        }
    }
    return name.trimmed().isEmpty() ? QByteArray("Sheet1") : name.trimmed().toUtf8();
}

struct PutCell {
    Placement where;
    TableCell cell;
};

/// One sheet as it will be written.
struct Sheet {
    TableSetup setup;
    std::vector<std::vector<PutCell>> rows; ///< by row; within a row in the order of put() until sortRows()
    std::map<int, double> heights;

    void sortRows();
    [[nodiscard]] Result<> checkCells() const;
    [[nodiscard]] bool hasTallMerges() const;
    void writeTo(lxw_worksheet* sheet, const TableFormats& formats) const;
    [[nodiscard]] Result<bool> readsBack(Workbook& workbook, int number) const;

private:
    static void writeCell(lxw_worksheet* sheet, const TableFormats& formats, const PutCell& put);
    void setUpPage(lxw_worksheet* sheet) const;
};

} // namespace

struct TableWriter::Private {
    std::vector<Sheet> sheets;

    [[nodiscard]] lxw_error writeTo(const QString& path) const;
    [[nodiscard]] Result<bool> readsBack(const QString& path) const;
};

TableWriter::TableWriter(TableSetup setup)
    : d(std::make_unique<Private>()) {
    beginSheet(std::move(setup));
}

TableWriter::~TableWriter() = default;
TableWriter::TableWriter(TableWriter&&) noexcept = default;
TableWriter& TableWriter::operator=(TableWriter&&) noexcept = default;

void TableWriter::beginSheet(TableSetup setup) {
    d->sheets.push_back({std::move(setup), {}, {}});
}

void TableWriter::put(const Placement& where, TableCell cell) {
    Q_ASSERT(where.row >= 0 && where.row + where.rowSpan <= limits::kMaxRows);
    Q_ASSERT(where.column >= 0 && where.column + where.columnSpan <= limits::kMaxColumns);
    if (auto* const text = std::get_if<QString>(&cell.value)) {
        *text = storable(*std::move(text));
    }
    const auto row = static_cast<size_t>(where.row);
    auto& rows = d->sheets.back().rows;
    if (rows.size() <= row) {
        rows.resize(row + 1);
    }
    rows[row].push_back({where, std::move(cell)});
}

void TableWriter::setRowHeight(int row, double points) {
    d->sheets.back().heights[row] = points;
}

void Sheet::sortRows() {
    for (auto& row : rows) {
        std::stable_sort(row.begin(), row.end(),
                         [](const PutCell& a, const PutCell& b) { return a.where.column < b.where.column; });
        // What is put twice counts as it was put last.
        const auto first = std::unique(row.rbegin(), row.rend(), [](const PutCell& a, const PutCell& b) {
            return a.where.column == b.where.column;
        });
        row.erase(row.begin(), first.base());
    }
}

Result<> Sheet::checkCells() const {
    for (const auto& row : rows) {
        for (const PutCell& put : row) {
            const auto* const text = std::get_if<QString>(&put.cell.value);
            if (text != nullptr && text->size() > limits::kMaxCellCharacters) {
                return std::unexpected(refusals::cellTooLong(put.where.row + 1));
            }
        }
    }
    return {};
}

bool Sheet::hasTallMerges() const {
    return std::any_of(rows.begin(), rows.end(), [](const auto& row) {
        return std::any_of(row.begin(), row.end(), [](const PutCell& put) { return put.where.rowSpan > 1; });
    });
}

lxw_error TableWriter::Private::writeTo(const QString& path) const {
    lxw_workbook_options options{};
    // Row by row, a merge over several rows cannot be written.
    options.constant_memory =
        std::ranges::any_of(sheets, [](const Sheet& sheet) { return sheet.rows.size() > kConstantMemoryRows; }) &&
        std::ranges::none_of(sheets, &Sheet::hasTallMerges);
    QByteArray temporaryFolder = narrowPath(QDir::tempPath());
    options.tmpdir = temporaryFolder.data();
    const QByteArray target = narrowPath(path);
    if (target.isEmpty() || temporaryFolder.isEmpty()) {
        return LXW_ERROR_CREATING_XLSX_FILE;
    }
    lxw_workbook* const book = workbook_new_opt(target.constData(), &options);
    if (book == nullptr) {
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    }
    lxw_doc_properties properties{};
    properties.created = kCreated;
    workbook_set_properties(book, &properties);
    const TableFormats formats(book);
    QSet<QByteArray> taken; // Excel tells names apart without regard to case
    for (const Sheet& sheet : sheets) {
        const QByteArray wanted = sheetName(sheet.setup.sheetName);
        QByteArray name = wanted;
        for (int number = 2; taken.contains(name.toLower()); ++number) {
            name = sheetName(QString::fromUtf8(wanted).left(kSheetNameCharacters - 4) + u"(%1)"_s.arg(number));
        }
        taken.insert(name.toLower());
        sheet.writeTo(workbook_add_worksheet(book, name.constData()), formats);
    }
    return workbook_close(book);
}

void Sheet::writeTo(lxw_worksheet* sheet, const TableFormats& formats) const {
    setUpPage(sheet);
    for (size_t row = 0; row < rows.size(); ++row) {
        if (const auto height = heights.find(static_cast<int>(row)); height != heights.end()) {
            worksheet_set_row(sheet, static_cast<lxw_row_t>(row), height->second, nullptr);
        }
        for (const PutCell& put : rows[row]) {
            writeCell(sheet, formats, put);
        }
    }
}

void Sheet::setUpPage(lxw_worksheet* sheet) const {
    constexpr uint8_t kA4 = 9;
    worksheet_set_paper(sheet, kA4);
    setup.landscape ? worksheet_set_landscape(sheet) : worksheet_set_portrait(sheet);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.7); // inches
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_center_horizontally(sheet);
    for (int column = 0; column < setup.columnWidths.size(); ++column) {
        const auto index = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, index, index, setup.columnWidths[column], nullptr);
    }
    if (setup.repeatedFirstRow >= 0 && setup.repeatedLastRow >= setup.repeatedFirstRow) {
        worksheet_repeat_rows(sheet, static_cast<lxw_row_t>(setup.repeatedFirstRow),
                              static_cast<lxw_row_t>(setup.repeatedLastRow));
        worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(setup.repeatedLastRow + 1), 0);
    }
    if (setup.pageNumbers) {
        const QString words = QCoreApplication::translate("canbao::sheet", "Page %1 of %2").arg(u"&P"_s, u"&N"_s);
        worksheet_set_footer(sheet, ("&C" + words.toUtf8()).constData());
    }
    // Identifiers are text on purpose: no green corner in every cell.
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

void Sheet::writeCell(lxw_worksheet* sheet, const TableFormats& formats, const PutCell& put) {
    const auto row = static_cast<lxw_row_t>(put.where.row);
    const auto column = static_cast<lxw_col_t>(put.where.column);
    lxw_format* const format = formats[put.cell.style];
    if (put.where.rowSpan > 1 || put.where.columnSpan > 1) {
        // Gives every cell of the rectangle its border; the value follows.
        worksheet_merge_range(sheet, row, column, static_cast<lxw_row_t>(put.where.row + put.where.rowSpan - 1),
                              static_cast<lxw_col_t>(put.where.column + put.where.columnSpan - 1), "", format);
    }
    if (const auto* const text = std::get_if<QString>(&put.cell.value); text != nullptr && !text->isEmpty()) {
        worksheet_write_string(sheet, row, column, escaped(*text).constData(), format);
    } else if (const auto* const number = std::get_if<double>(&put.cell.value); number && std::isfinite(*number)) {
        worksheet_write_number(sheet, row, column, *number, format);
    } else {
        worksheet_write_blank(sheet, row, column, format);
    }
}

/// libxlsxwriter does not notice every failed write, so the finished file is compared with what was to be written.
Result<bool> TableWriter::Private::readsBack(const QString& path) const {
    CANBAO_TRY_ASSIGN(const auto workbook, openWorkbook(path));
    bool same = workbook->sheets().size() == qsizetype(sheets.size());
    for (size_t number = 0; same && number < sheets.size(); ++number) {
        CANBAO_TRY_ASSIGN(same, sheets[number].readsBack(*workbook, int(number)));
    }
    return same;
}

Result<bool> Sheet::readsBack(Workbook& workbook, int number) const {
    size_t nextRow = 0;
    bool same = true;
    const auto hasContent = [](const PutCell& put) {
        const auto* const text = std::get_if<QString>(&put.cell.value);
        const auto* const number = std::get_if<double>(&put.cell.value);
        return text != nullptr ? !text->isEmpty() : number != nullptr && std::isfinite(*number);
    };
    const auto anyContent = [&](const std::vector<PutCell>& row) {
        return std::any_of(row.begin(), row.end(), hasContent);
    };
    const auto sameRow = [&](const Row& row) {
        while (nextRow < static_cast<size_t>(row.index) && nextRow < rows.size()) {
            if (anyContent(rows[nextRow++])) {
                return false;
            }
        }
        if (nextRow >= rows.size()) {
            return false;
        }
        auto cell = row.cells.begin();
        for (const PutCell& put : rows[nextRow++]) {
            if (!hasContent(put)) {
                continue;
            }
            if (cell == row.cells.end() || cell->column != put.where.column) {
                return false;
            }
            const auto* const text = std::get_if<QString>(&put.cell.value);
            if (text != nullptr
                    ? cell->type != CellType::Text || cell->text != *text
                    : cell->type != CellType::Number || !isAsWritten(cell->number, std::get<double>(put.cell.value))) {
                return false;
            }
            ++cell;
        }
        return cell == row.cells.end();
    };
    CANBAO_TRY(workbook.read(number, {.row = [&](Row&& row) { return same = sameRow(row); }, .merged = {}}));
    while (same && nextRow < rows.size()) {
        same = !anyContent(rows[nextRow++]);
    }
    return same;
}

Result<> TableWriter::save(const QString& path) {
    for (Sheet& sheet : d->sheets) {
        sheet.sortRows();
        CANBAO_TRY(sheet.checkCells());
    }
    ReplacementFile file(path);
    CANBAO_TRY(file.checkTarget());
    if (const lxw_error error = d->writeTo(file.path()); error != LXW_NO_ERROR) {
        return std::unexpected(file.writeFailed(u"libxlsxwriter %1"_s.arg(error)));
    }
    const auto same = d->readsBack(file.path());
    if (!same || !*same) {
        return std::unexpected(file.writeFailed(u"read back"_s));
    }
    return file.commit();
}

} // namespace canbao::sheet
