#include "core/reporting/year_summary.h"
#include "core/sheet/table_writer.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

using sheet::CellStyle;
using sheet::TableCell;
using sheet::TableWriter;

constexpr double kTextWidth = 88; ///< characters; fits A4 portrait
constexpr double kLinePoints = 16;
constexpr double kTallestRow = 409; ///< Excel's limit
constexpr double kCharactersPerMm = 0.56;

sheet::TableSetup textSetup() {
    return {.sheetName = QCoreApplication::translate("canbao::reporting::YearSummary", "Text"),
            .landscape = false,
            .columnWidths = {kTextWidth}};
}

double heightOf(const QString& text) {
    const double lines = std::ceil(double(text.size()) * 2 / kTextWidth);
    return std::min(kTallestRow, std::max(1.0, lines) * kLinePoints + 4);
}

void putText(TableWriter& writer, const SummaryLetter& letter) {
    int row = 0;
    writer.setRowHeight(row, 36);
    writer.put(row++, 0, {letter.title, CellStyle::Title});
    for (const QString& line : QStringList{letter.addressee} + letter.text.split(u'\n')) {
        writer.setRowHeight(row, heightOf(line));
        writer.put(row++, 0, {line, CellStyle::Paragraph});
    }
    for (const QString& line : {letter.sender, letter.day}) {
        writer.put(row++, 0, {line, CellStyle::CaptionRight});
    }
}

/// A figure as a number, a share as a percentage, words as they are.
TableCell cellOf(const QString& text, bool words, bool total) {
    bool number = false;
    if (!words && text.endsWith(u'%')) {
        const double share = text.chopped(1).toDouble(&number) / 100;
        if (number) {
            return {share, total ? CellStyle::TotalPercent : CellStyle::Percent};
        }
    }
    const double value = words ? 0 : text.toDouble(&number);
    if (number) {
        return {value, total ? CellStyle::Total : CellStyle::Number};
    }
    return {text, total ? CellStyle::TotalText : CellStyle::Text};
}

void putTable(TableWriter& writer, const SummaryTable& table) {
    constexpr int kHeadRow = 1;
    sheet::TableSetup setup{
        .sheetName = table.name, .landscape = false, .repeatedFirstRow = kHeadRow, .repeatedLastRow = kHeadRow};
    for (const SummaryTable::Column& column : table.columns) {
        setup.columnWidths.append(column.widthMm * kCharactersPerMm);
    }
    writer.beginSheet(setup);
    const int width = int(table.columns.size());
    writer.put({0, 0, 1, width}, {table.title, CellStyle::Title});
    writer.setRowHeight(0, 36);
    for (int column = 0; column < width; ++column) {
        writer.put(kHeadRow, column, {table.columns.at(column).head, CellStyle::Head});
    }
    writer.setRowHeight(kHeadRow, 34);
    for (int line = 0; line < table.lines.size(); ++line) {
        const bool total = table.lastIsTotal && line + 1 == table.lines.size();
        for (int column = 0; column < width; ++column) {
            writer.put(kHeadRow + 1 + line, column,
                       cellOf(table.lines.at(line).at(column), table.columns.at(column).words, total));
        }
    }
}

} // namespace

Result<> writeYearSummary(const SummaryLetter& letter, const QString& path) {
    TableWriter writer(textSetup());
    putText(writer, letter);
    for (const SummaryTable& table : letter.attachments) {
        putTable(writer, table);
    }
    return writer.save(path);
}

} // namespace canbao::reporting
