#pragma once

#include "core/domain/code_tables.h"

#include <QString>

#include <optional>
#include <span>

namespace canbao::reporting {

/// What a list can say of an entry and of whom it is about: a column of the upload table, of the city's own form.
enum class EntryField {
    Name,
    IdType, ///< the upload layout's value list `id-type`
    Id,
    SexCode, ///< the value list `sex-code`
    Sex,
    Age, ///< in whole years, today
    Ethnicity,
    Birth,         ///< 19850101
    BirthDashed,   ///< 1985-01-01
    Participation, ///< 参保码 of the result
    Type,          ///< 类型码 of the result
    Result,
    Enrolled, ///< 是 or 否; empty while nothing is known
    Joined,   ///< the insurance joined
    JoinedOn,
    Reason,  ///< why not enrolled
    Because, ///< the insurance joined, or the reason
    VerifiedOn,
    Evidence, ///< "回执号 2026-118"
    List,
    Insurance, ///< that the list names
    IssuedOn,
    HouseholdKind, ///< the value list `household-kind`, by the division's code
    Division,      ///< 12 digits
    Office,
    Village,
    Group,
    Address,
    Phone,
    LegalPerson, ///< of an employer
    Headcount,   ///< of an employer
    Collector,   ///< who recorded the result
    Note,
    Number, ///< 序号
    Fixed,  ///< the same in every row
};
[[nodiscard]] std::span<const EntryField> entryFields();
[[nodiscard]] QString code(EntryField field);
[[nodiscard]] std::optional<EntryField> entryFieldFromCode(QStringView code);
/// As an office reads and writes it: 证件号码.
[[nodiscard]] QString label(EntryField field);

/// Every word by which a list about such subjects may call it, with and without a group over it: the label, what the
/// code table `form-entry` knows and an office adds there, and the headers that imported lists are known by
/// (resources/intake/fields.csv).
[[nodiscard]] QStringList headersOf(EntryField field, domain::SubjectType subject, const domain::CodeTables& codes);

} // namespace canbao::reporting
