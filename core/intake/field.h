#pragma once

#include "core/domain/codes.h"

#include <QHashFunctions>
#include <QString>

#include <optional>
#include <span>

namespace canbao::intake {

/// 栏目: what a column of a list can mean. Each has a stable code (canbao-cli, remembered mappings) and is read as one
/// `FieldType`; its Chinese label and the headers it is known by are data: resources/intake/fields.csv.
enum class Field {
    Serial,
    // the person
    Name,
    CitizenId,
    Sex,
    Age,
    Birth,
    Ethnicity,
    // the place
    County,
    Town,
    Village,
    Group,
    DivisionCode,
    Address,
    Residence,
    Phone,
    // the matter
    Insurance,
    Status,
    Reason,
    Verification,
    Willing,
    VerifiedBy,
    Source,
    Note,
    // the employer
    EmployerName,
    CreditCode,
    LegalPerson,
    LegalPersonId,
    Headcount,
    ExposedHeadcount,
    InsuredHeadcount,
    UninsuredHeadcount,
    Industry,
    RegisteredOn,
    BusinessStatus,
    RiskLevel,
    TaxPeriod,
    TaxHeadcount,
    Wages,
    // a construction project
    Contractor,
    Builder,
    ProjectAmount,
    StartedOn,
    EndsOn,
    // insurance history
    EmployedOn,
    InsuredOn,
    LastPaidOn,
    LapsedMonths,
    Year,
    // what the departments know
    DiedOn,
    CancelledOn,
    School,
    Education,
    EnrolledOn,
    SchoolStatus,
    ReliefKind,
    ReliefFrom,
    ReliefAmount,
    CoveredPersons,
    DisabilityCard,
    DisabilityKind,
    DisabilityLevel,
    IssuedOn,
    HouseholdNumber,
    HouseholdHead,
    Relation,
    YearIdentified,
    YearAlleviated,
    HouseholdKind,
    JudgedOn,
    Sentence,
    SentenceFrom,
    SentenceTo,
};

enum class FieldType {
    Text,
    Id, ///< a citizen id, credit code, card or division number: digits that must all be there
    Phone,
    Date, ///< with the precision it was written in
    Number,
};

[[nodiscard]] QString code(Field value); ///< citizen_id, employer_name …
[[nodiscard]] std::optional<Field> fieldFromCode(QStringView code);
[[nodiscard]] FieldType typeOf(Field value);
[[nodiscard]] std::span<const Field> allFields();
/// Whether lists of this kind may have such a column: no person has a 统一社会信用代码 of his own.
[[nodiscard]] bool standsOn(Field value, domain::ListKind kind);
/// The office's word for it on lists of this kind: 户籍地址 of a person, 经营地址 of an employer.
[[nodiscard]] QString label(Field value, domain::ListKind kind);

inline size_t qHash(Field value, size_t seed = 0) {
    return ::qHash(int(value), seed);
}

} // namespace canbao::intake
