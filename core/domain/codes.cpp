#include "core/domain/codes.h"

#include <algorithm>

namespace canbao::domain {

namespace {

template <class Enum>
struct Coded {
    Enum value;
    QLatin1StringView code;
};

using namespace Qt::StringLiterals;

template <class Enum, size_t N>
QString codeIn(const std::array<Coded<Enum>, N>& table, Enum value) {
    const auto found = std::ranges::find(table, value, &Coded<Enum>::value);
    Q_ASSERT(found != table.end());
    return QString(found->code);
}

template <class Enum, size_t N>
std::optional<Enum> valueIn(const std::array<Coded<Enum>, N>& table, QStringView code) {
    for (const auto& row : table) {
        if (code == row.code) {
            return row.value;
        }
    }
    return std::nullopt;
}

const std::array kInsurances{
    Coded{Insurance::Unspecified, "unspecified"_L1},          Coded{Insurance::EmployeePension, "employee-pension"_L1},
    Coded{Insurance::ResidentPension, "resident-pension"_L1}, Coded{Insurance::EmployeeMedical, "employee-medical"_L1},
    Coded{Insurance::ResidentMedical, "resident-medical"_L1}, Coded{Insurance::Unemployment, "unemployment"_L1},
    Coded{Insurance::WorkInjury, "work-injury"_L1},
};

const std::array kListKinds{
    Coded{ListKind::UnenrolledEmployers, "unenrolled-employers"_L1},
    Coded{ListKind::EmployedUnenrolled, "employed-unenrolled"_L1},
    Coded{ListKind::UnenrolledPersons, "unenrolled-persons"_L1},
    Coded{ListKind::LapsedPayers, "lapsed-payers"_L1},
    Coded{ListKind::DustEmployers, "dust-employers"_L1},
    Coded{ListKind::Deaths, "deaths"_L1},
    Coded{ListKind::Students, "students"_L1},
    Coded{ListKind::PovertyAlleviated, "poverty-alleviated"_L1},
    Coded{ListKind::PovertyRisk, "poverty-risk"_L1},
    Coded{ListKind::MinimumLiving, "minimum-living"_L1},
    Coded{ListKind::ExtremePoverty, "extreme-poverty"_L1},
    Coded{ListKind::Disabled, "disabled"_L1},
    Coded{ListKind::MedicalInsured, "medical-insured"_L1},
    Coded{ListKind::PensionInsured, "pension-insured"_L1},
    Coded{ListKind::MarketRegistered, "market-registered"_L1},
    Coded{ListKind::Taxpayers, "taxpayers"_L1},
    Coded{ListKind::Projects, "projects"_L1},
    Coded{ListKind::Sentenced, "sentenced"_L1},
    Coded{ListKind::Households, "households"_L1},
};

const std::array kStates{
    Coded{State::Pending, "pending"_L1},   Coded{State::InProgress, "in-progress"_L1},
    Coded{State::Enrolled, "enrolled"_L1}, Coded{State::Excluded, "excluded"_L1},
    Coded{State::Declined, "declined"_L1}, Coded{State::Withdrawn, "withdrawn"_L1},
    Coded{State::Void, "void"_L1},
};

const std::array kOutcomes{
    Coded{Outcome::InProgress, "in-progress"_L1}, Coded{Outcome::Enrolled, "enrolled"_L1},
    Coded{Outcome::Excluded, "excluded"_L1},      Coded{Outcome::Declined, "declined"_L1},
    Coded{Outcome::Reopened, "reopened"_L1},
};

const std::array kSubjectTypes{
    Coded{SubjectType::Person, "person"_L1},
    Coded{SubjectType::Employer, "employer"_L1},
};

} // namespace

QString code(Insurance value) {
    return codeIn(kInsurances, value);
}
QString code(ListKind value) {
    return codeIn(kListKinds, value);
}
QString code(State value) {
    return codeIn(kStates, value);
}
QString code(Outcome value) {
    return codeIn(kOutcomes, value);
}
QString code(SubjectType value) {
    return codeIn(kSubjectTypes, value);
}

std::optional<Insurance> insuranceFromCode(QStringView code) {
    return valueIn(kInsurances, code);
}
std::optional<ListKind> listKindFromCode(QStringView code) {
    return valueIn(kListKinds, code);
}
std::optional<State> stateFromCode(QStringView code) {
    return valueIn(kStates, code);
}
std::optional<Outcome> outcomeFromCode(QStringView code) {
    return valueIn(kOutcomes, code);
}
std::optional<SubjectType> subjectTypeFromCode(QStringView code) {
    return valueIn(kSubjectTypes, code);
}

std::span<const Insurance> insurances() {
    static constexpr std::array kAll{Insurance::EmployeePension, Insurance::ResidentPension, Insurance::EmployeeMedical,
                                     Insurance::ResidentMedical, Insurance::Unemployment,    Insurance::WorkInjury};
    return kAll;
}

std::span<const ListKind> cityLists() {
    static constexpr std::array kAll{ListKind::UnenrolledEmployers, ListKind::EmployedUnenrolled,
                                     ListKind::UnenrolledPersons, ListKind::LapsedPayers, ListKind::DustEmployers};
    return kAll;
}

std::span<const ListKind> departmentLists() {
    static constexpr std::array kAll{ListKind::Deaths,           ListKind::Students,       ListKind::PovertyAlleviated,
                                     ListKind::PovertyRisk,      ListKind::MinimumLiving,  ListKind::ExtremePoverty,
                                     ListKind::Disabled,         ListKind::MedicalInsured, ListKind::PensionInsured,
                                     ListKind::MarketRegistered, ListKind::Taxpayers,      ListKind::Projects,
                                     ListKind::Sentenced,        ListKind::Households};
    return kAll;
}

bool isCityList(ListKind kind) {
    return std::ranges::find(cityLists(), kind) != cityLists().end();
}

SubjectType subjectOf(ListKind kind) {
    switch (kind) {
    case ListKind::UnenrolledEmployers:
    case ListKind::DustEmployers:
    case ListKind::MarketRegistered:
    case ListKind::Taxpayers:
    case ListKind::Projects:
        return SubjectType::Employer;
    default:
        return SubjectType::Person;
    }
}

} // namespace canbao::domain
