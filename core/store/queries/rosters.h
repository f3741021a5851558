#pragma once

#include "core/domain/entry.h"
#include "core/domain/subject.h"
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

/// One person of 用工花名册.
struct StaffMember {
    domain::Person person;
    QString employedOn;           ///< as exactly as it was sent; empty when it was not
    QList<domain::Entry> entries; ///< what the ledger has of this person
};
/// The same people with what is known of them, by name.
[[nodiscard]] Result<QList<StaffMember>> knownStaffOf(const Ledger& ledger, EmployerId employer);

} // namespace canbao::store
