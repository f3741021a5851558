#include "tests/support/hand_workbook.h"

namespace canbao::test {

namespace {

std::optional<sheet::Cell> cellFrom(int column, const HandCell& cell) {
    if (const auto* const text = std::get_if<QString>(&cell); text != nullptr && !text->isEmpty()) {
        return sheet::Cell{column, sheet::CellType::Text, *text, 0};
    }
    if (const auto* const number = std::get_if<Number>(&cell)) {
        return sheet::Cell{column, sheet::CellType::Number, number->digits, number->digits.toDouble()};
    }
    if (const auto* const serial = std::get_if<Serial>(&cell)) {
        return sheet::Cell{column, sheet::CellType::Date, QString::number(serial->day), double(serial->day)};
    }
    return std::nullopt;
}

} // namespace

HandRow textRow(QStringView cells) {
    HandRow row;
    const auto parts = cells.split(u'|');
    for (const QStringView part : parts) {
        row.append(part.toString());
    }
    return row;
}

HandWorkbook::HandWorkbook(QList<HandSheet> sheets, bool date1904)
    : m_sheets(std::move(sheets))
    , m_date1904(date1904) {
    for (const HandSheet& sheet : std::as_const(m_sheets)) {
        m_infos.append({sheet.name, sheet.hidden});
    }
}

Result<> HandWorkbook::read(int index, const sheet::SheetSink& sink, const Progress& progress) {
    const HandSheet& sheet = m_sheets.at(index);
    for (int number = 0; number < sheet.rows.size(); ++number) {
        if (progress.stopped()) {
            return std::unexpected(Error::cancelled());
        }
        sheet::Row row{number, false, {}};
        const HandRow& cells = sheet.rows.at(number);
        for (int column = 0; column < cells.size(); ++column) {
            if (const auto cell = cellFrom(column, cells.at(column))) {
                row.cells.append(*cell);
            }
        }
        if (!row.cells.isEmpty() && !sink.row(std::move(row))) {
            return {};
        }
    }
    if (sink.merged) {
        for (const sheet::MergedRange& merge : sheet.merges) {
            sink.merged(merge);
        }
    }
    return {};
}

} // namespace canbao::test
