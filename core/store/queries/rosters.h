#pragma once

#include "core/domain/entry.h"
#include "core/store/ledger.h"

#include <QList>

namespace canbao::store {

/// Where somebody works, as lists said.
struct Workplace {
    EmployerId employer; ///< none when the ledger does not have it, or more than one of that name
    QString creditCode;
    QString name;
    QString employedOn; ///< as exactly as it was sent; empty when it was not
};
/// By name.
[[nodiscard]] Result<QList<Workplace>> workplacesOf(const Ledger& ledger, PersonId person);

/// Who works for an employer of the ledger, as lists said: those whose list had its credit code, or its name alone.
/// Ascending by person.
[[nodiscard]] Result<QList<PersonId>> staffOf(const Ledger& ledger, EmployerId employer);

/// 用工名册 of an employer as its page shows it: who works there and how each of their entries stands.
struct StaffLine {
    PersonId person;
    EntryId entry; ///< the one to look at: an open one where there is one; none when no list holds the person
    QString name;
    QString citizenId;            ///< whole: who shows it masks it
    QString employedOn;           ///< as exactly as it was sent; empty when it was not
    QList<domain::Entry> entries; ///< those that were not taken back
};
/// By name.
[[nodiscard]] Result<QList<StaffLine>> rosterOf(const Ledger& ledger, EmployerId employer);

} // namespace canbao::store
