#pragma once

#include "core/domain/subject.h"
#include "core/domain/verdict.h"
#include "core/intake/employer_above.h"
#include "core/intake/grid.h"
#include "core/intake/mapping.h"
#include "core/intake/village_finder.h"

#include <QDate>
#include <QMap>

namespace canbao::intake {

/// One finding about one cell of a row.
struct RowVerdict {
    Field field;
    domain::VerdictCode code;
    friend bool operator==(const RowVerdict&, const RowVerdict&) = default;
};

/// A row of a list, read: whom it is about, for which insurance, and what else it says.
struct RowReading {
    domain::SubjectType subject = domain::SubjectType::Person;
    domain::Person person;     ///< when subject is Person
    domain::Employer employer; ///< when subject is Employer
    domain::Insurance insurance = domain::Insurance::Unspecified;
    /// Every other mapped field that is filled: text without outer blanks; dates as PartialDate::toString where they
    /// can be read; ids, codes and cards cleaned.
    QMap<Field, QString> facts;
    QList<RowVerdict> verdicts;

    /// Who it is about: domain::identityKey of the person or employer.
    [[nodiscard]] QString identityKey() const;
    [[nodiscard]] const QString& name() const;
    [[nodiscard]] bool refused() const; ///< one of the verdicts refuses the row
    [[nodiscard]] bool warned() const;  ///< one of the verdicts asks for a look
};

/// What the rows of one sheet have in common.
struct RowContext {
    domain::ListKind kind = domain::ListKind::UnenrolledPersons;
    domain::Insurance insurance = domain::Insurance::Unspecified; ///< where the row names none
    const VillageFinder* villages = nullptr;
    QDate today;
    /// Villages that rows do not name themselves, by the ordinal of the first row they are for: a heading inside the
    /// table, a village written only in the first row of its people, the sheet's name or title.
    QMap<int, DivisionId> villagesFrom;
    QMap<int, EmployerAbove> employersFrom; ///< the same of a roster whose rows name no employer
    /// The column, of villages or of groups, that is headed 村组: the village's name and behind it the group's.
    std::optional<Field> villageThenGroup;
    bool idsAreCut = false; ///< a spreadsheet has cut other ids of this column: then one that ends 000 is not believed
};

/// Reads and judges one row (ordinal of the grid). What other rows of the file say of it is not looked at here.
[[nodiscard]] RowReading readRow(const Grid& grid, int ordinal, const Mapping& mapping, const RowContext& context);

/// Whether ids of this column, in this row, were turned into numbers: 16 digits and more in a number cell, scientific
/// notation, 18 digits that end 000 against their check digit.
[[nodiscard]] bool isCutNumber(const GridCell& cell);

} // namespace canbao::intake
