#include "core/intake/checked_list.h"

#include <algorithm>

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
    addComparisons(entry, checked.reading.verdicts);
    return checked;
}

QList<RowVerdict> CheckedList::verdicts(int row) const {
    QList<RowVerdict> verdicts;
    for (auto found = std::ranges::lower_bound(m_found, row, {}, &Found::row);
         found != m_found.end() && found->row == row; ++found) {
        verdicts.append(found->verdict);
    }
    addComparisons(m_rows[size_t(row)], verdicts);
    return verdicts;
}

void CheckedList::addComparisons(const Entry& entry, QList<RowVerdict>& verdicts) const {
    const bool persons = domain::subjectOf(m_kind) == domain::SubjectType::Person;
    if (entry.nameDiffers) {
        verdicts.append({persons ? Field::Name : Field::EmployerName, VerdictCode::NameDiffers});
    }
    if (entry.fate == Fate::Duplicate) {
        verdicts.append({persons ? Field::CitizenId : Field::CreditCode, VerdictCode::DuplicateInFile});
    }
}

QStringList CheckedList::leftOut() const {
    QStringList names;
    for (const OfferedSheet& sheet : m_offered) {
        if (sheet.holdsSubjects) {
            names.append(sheet.name);
        }
    }
    return names;
}

QByteArrayView CheckedList::identityKey(int row) const {
    const Entry& entry = m_rows[size_t(row)];
    return QByteArrayView(m_keys).sliced(entry.key, entry.keyLength);
}

QStringList CheckedList::rawCells(int row) const {
    const Entry& entry = m_rows[size_t(row)];
    const Grid& grid = m_sheets[entry.sheet].grid;
    QStringList cells;
    cells.reserve(grid.columnCount());
    for (int column = 0; column < grid.columnCount(); ++column) {
        const QStringView text = grid.mergedDown(entry.ordinal, column).text;
        cells.append(QString::fromRawData(text.data(), text.size())); // the grid keeps it
    }
    return cells;
}

} // namespace canbao::intake
