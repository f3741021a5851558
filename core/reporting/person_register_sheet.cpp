#include "core/reporting/person_register.h"
#include "core/sheet/table_writer.h"

#include <QCoreApplication>

namespace canbao::reporting {

namespace {

using sheet::CellStyle;

constexpr int kTitleRow = 0;
constexpr int kCaptionRow = 1;
constexpr int kHeadRow = 2;
constexpr int kFirstLine = 3;
constexpr double kCharactersPerMm = 0.62; ///< as in the monthly report: the page is printed at four fifths

} // namespace

Result<> writeRegisterSheet(const RegisterTable& table, const QString& path) {
    const int width = int(table.columns.size());
    sheet::TableSetup setup;
    setup.sheetName = QCoreApplication::translate("PersonRegister", "Register");
    setup.repeatedFirstRow = kHeadRow;
    setup.repeatedLastRow = kHeadRow;
    for (const RegisterColumn& column : table.columns) {
        setup.columnWidths.append(column.widthMm * kCharactersPerMm);
    }
    sheet::TableWriter writer(setup);
    writer.put({kTitleRow, 0, 1, width}, {table.title, CellStyle::Title});
    writer.setRowHeight(kTitleRow, 32);
    const int third = width / 3;
    writer.put({kCaptionRow, 0, 1, third + 1}, {table.office, CellStyle::Caption});
    writer.put({kCaptionRow, third + 1, 1, third}, {table.total, CellStyle::Caption});
    writer.put({kCaptionRow, 2 * third + 1, 1, width - 2 * third - 1}, {table.filledOn, CellStyle::CaptionRight});
    for (int column = 0; column < width; ++column) {
        writer.put(kHeadRow, column, {table.columns.at(column).head, CellStyle::Head});
    }
    writer.setRowHeight(kHeadRow, 34);
    int row = kFirstLine;
    for (const RegisterTable::Line& line : table.lines) {
        writer.put(row, 0, {line.cells.first().toDouble(), CellStyle::Number});
        for (int column = 1; column < width; ++column) {
            writer.put(row, column, {line.cells.at(column), CellStyle::Text});
        }
        ++row;
    }
    const int signatures = int(table.signatures.size());
    for (int i = 0; i < signatures; ++i) {
        const int from = i * width / signatures;
        writer.put({row, from, 1, (i + 1) * width / signatures - from}, {table.signatures.at(i), CellStyle::Caption});
    }
    writer.setRowHeight(row, 26);
    return writer.save(path);
}

} // namespace canbao::reporting
