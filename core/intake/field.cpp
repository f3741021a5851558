#include "core/intake/field.h"

#include "core/intake/header_aliases.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

struct Described {
    Field field;
    QLatin1StringView code;
    FieldType type;
};

constexpr std::array kFields{
    Described{Field::Serial, "serial"_L1, FieldType::Text},
    Described{Field::Name, "name"_L1, FieldType::Text},
    Described{Field::CitizenId, "citizen_id"_L1, FieldType::Id},
    Described{Field::Sex, "sex"_L1, FieldType::Text},
    Described{Field::Age, "age"_L1, FieldType::Number},
    Described{Field::Birth, "birth"_L1, FieldType::Date},
    Described{Field::Ethnicity, "ethnicity"_L1, FieldType::Text},
    Described{Field::County, "county"_L1, FieldType::Text},
    Described{Field::Town, "town"_L1, FieldType::Text},
    Described{Field::Village, "village"_L1, FieldType::Text},
    Described{Field::Group, "group"_L1, FieldType::Text},
    Described{Field::DivisionCode, "division_code"_L1, FieldType::Id},
    Described{Field::Address, "address"_L1, FieldType::Text},
    Described{Field::Residence, "residence"_L1, FieldType::Text},
    Described{Field::Phone, "phone"_L1, FieldType::Phone},
    Described{Field::Insurance, "insurance"_L1, FieldType::Text},
    Described{Field::Status, "status"_L1, FieldType::Text},
    Described{Field::Reason, "reason"_L1, FieldType::Text},
    Described{Field::Verification, "verification"_L1, FieldType::Text},
    Described{Field::Willing, "willing"_L1, FieldType::Text},
    Described{Field::VerifiedBy, "verified_by"_L1, FieldType::Text},
    Described{Field::Source, "source"_L1, FieldType::Text},
    Described{Field::Note, "note"_L1, FieldType::Text},
    Described{Field::EmployerName, "employer_name"_L1, FieldType::Text},
    Described{Field::CreditCode, "credit_code"_L1, FieldType::Id},
    Described{Field::LegalPerson, "legal_person"_L1, FieldType::Text},
    Described{Field::LegalPersonId, "legal_person_id"_L1, FieldType::Id},
    Described{Field::Headcount, "headcount"_L1, FieldType::Number},
    Described{Field::ExposedHeadcount, "exposed_headcount"_L1, FieldType::Number},
    Described{Field::InsuredHeadcount, "insured_headcount"_L1, FieldType::Number},
    Described{Field::UninsuredHeadcount, "uninsured_headcount"_L1, FieldType::Number},
    Described{Field::Industry, "industry"_L1, FieldType::Text},
    Described{Field::RegisteredOn, "registered_on"_L1, FieldType::Date},
    Described{Field::BusinessStatus, "business_status"_L1, FieldType::Text},
    Described{Field::RiskLevel, "risk_level"_L1, FieldType::Text},
    Described{Field::TaxPeriod, "tax_period"_L1, FieldType::Date},
    Described{Field::TaxHeadcount, "tax_headcount"_L1, FieldType::Number},
    Described{Field::Wages, "wages"_L1, FieldType::Number},
    Described{Field::Contractor, "contractor"_L1, FieldType::Text},
    Described{Field::Builder, "builder"_L1, FieldType::Text},
    Described{Field::ProjectAmount, "project_amount"_L1, FieldType::Number},
    Described{Field::StartedOn, "started_on"_L1, FieldType::Date},
    Described{Field::EndsOn, "ends_on"_L1, FieldType::Date},
    Described{Field::EmployedOn, "employed_on"_L1, FieldType::Date},
    Described{Field::InsuredOn, "insured_on"_L1, FieldType::Date},
    Described{Field::LastPaidOn, "last_paid_on"_L1, FieldType::Date},
    Described{Field::LapsedMonths, "lapsed_months"_L1, FieldType::Number},
    Described{Field::Year, "year"_L1, FieldType::Text},
    Described{Field::DiedOn, "died_on"_L1, FieldType::Date},
    Described{Field::CancelledOn, "cancelled_on"_L1, FieldType::Date},
    Described{Field::School, "school"_L1, FieldType::Text},
    Described{Field::Education, "education"_L1, FieldType::Text},
    Described{Field::EnrolledOn, "enrolled_on"_L1, FieldType::Date},
    Described{Field::SchoolStatus, "school_status"_L1, FieldType::Text},
    Described{Field::ReliefKind, "relief_kind"_L1, FieldType::Text},
    Described{Field::ReliefFrom, "relief_from"_L1, FieldType::Date},
    Described{Field::ReliefAmount, "relief_amount"_L1, FieldType::Number},
    Described{Field::CoveredPersons, "covered_persons"_L1, FieldType::Number},
    Described{Field::DisabilityCard, "disability_card"_L1, FieldType::Id},
    Described{Field::DisabilityKind, "disability_kind"_L1, FieldType::Text},
    Described{Field::DisabilityLevel, "disability_level"_L1, FieldType::Text},
    Described{Field::IssuedOn, "issued_on"_L1, FieldType::Date},
    Described{Field::HouseholdNumber, "household_number"_L1, FieldType::Text},
    Described{Field::HouseholdHead, "household_head"_L1, FieldType::Text},
    Described{Field::Relation, "relation"_L1, FieldType::Text},
    Described{Field::YearIdentified, "year_identified"_L1, FieldType::Date},
    Described{Field::YearAlleviated, "year_alleviated"_L1, FieldType::Date},
    Described{Field::HouseholdKind, "household_kind"_L1, FieldType::Text},
    Described{Field::JudgedOn, "judged_on"_L1, FieldType::Date},
    Described{Field::Sentence, "sentence"_L1, FieldType::Text},
    Described{Field::SentenceFrom, "sentence_from"_L1, FieldType::Date},
    Described{Field::SentenceTo, "sentence_to"_L1, FieldType::Date},
};

/// The table stands in the enumeration's order, so that looking up is indexing.
constexpr bool tableFollowsEnumeration() {
    for (size_t i = 0; i < kFields.size(); ++i) {
        if (size_t(kFields[i].field) != i) {
            return false;
        }
    }
    return true;
}
static_assert(tableFollowsEnumeration());

} // namespace

QString code(Field value) {
    return kFields[size_t(value)].code;
}

std::optional<Field> fieldFromCode(QStringView code) {
    const auto found = std::ranges::find_if(kFields, [code](const Described& row) { return code == row.code; });
    return found == kFields.end() ? std::nullopt : std::optional(found->field);
}

FieldType typeOf(Field value) {
    return kFields[size_t(value)].type;
}

std::span<const Field> allFields() {
    static constexpr auto kAll = [] {
        std::array<Field, kFields.size()> all{};
        std::ranges::transform(kFields, all.begin(), &Described::field);
        return all;
    }();
    return kAll;
}

bool standsOn(Field value, domain::ListKind kind) {
    return HeaderAliases::bundled().knows(value, kind);
}

QString label(Field value, domain::ListKind kind) {
    return HeaderAliases::bundled().label(value, kind);
}

} // namespace canbao::intake
