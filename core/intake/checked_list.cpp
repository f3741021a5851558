#include "core/intake/checked_list.h"

namespace canbao::intake {

using domain::VerdictCode;

CheckedList::CheckedList() = default;
CheckedList::CheckedList(CheckedList&&) noexcept = default;
CheckedList& CheckedList::operator=(CheckedList&&) noexcept = default;
CheckedList::~CheckedList() = default;

CheckedRow CheckedList::row(int row) const {
    const Entry& entry = m_rows[size_t(row)];
    const CheckedSheet& sheet = m_sheets[entry.sheet];
    CheckedRow checked{entry.sheet, sheet.grid.rowNumber(entry.ordinal), entry.fate, entry.sameAs,
                       readRow(sheet.grid, entry.ordinal, sheet.mapping, sheet.context)};
    const bool persons = checked.reading.subject == domain::SubjectType::Person;
    if (entry.nameDiffers) {
        checked.reading.verdicts.append({persons ? Field::Name : Field::EmployerName, VerdictCode::NameDiffers});
    }
    if (entry.fate == Fate::Duplicate) {
        checked.reading.verdicts.append({persons ? Field::CitizenId : Field::CreditCode, VerdictCode::DuplicateInFile});
    }
    return checked;
}

QStringList CheckedList::rawCells(int row) const {
    const Entry& entry = m_rows[size_t(row)];
    const Grid& grid = m_sheets[entry.sheet].grid;
    QStringList cells;
    cells.reserve(grid.columnCount());
    for (int column = 0; column < grid.columnCount(); ++column) {
        cells.append(grid.mergedDown(entry.ordinal, column).text.toString());
    }
    return cells;
}

} // namespace canbao::intake
