#pragma once

#include <QString>

#include <array>
#include <optional>
#include <span>

/// The fixed vocabularies of the campaign. The program's logic depends on these values, so they are enumerations; each
/// has a stable code (the contract of canbao-cli, the ledger's text) and its Chinese label lives in the ledger's code
/// tables (resources/codes). Reasons are not here: offices extend them, they are rows of the code table `reason`.
namespace canbao::domain {

/// 险种. `Unspecified` is what a list that names no insurance gives.
enum class Insurance {
    Unspecified,
    EmployeePension,
    ResidentPension,
    EmployeeMedical,
    ResidentMedical,
    Unemployment,
    WorkInjury,
};

/// 名单种类: first the city's five lists, then the fourteen kinds of the other departments.
enum class ListKind {
    UnenrolledEmployers,
    EmployedUnenrolled,
    UnenrolledPersons,
    LapsedPayers,
    DustEmployers,
    Deaths,
    Students,
    PovertyAlleviated,
    PovertyRisk,
    MinimumLiving,
    ExtremePoverty,
    Disabled,
    MedicalInsured,
    PensionInsured,
    MarketRegistered,
    Taxpayers,
    Projects,
    Sentenced,
    Households,
};

/// 状态 of an entry. `Void` is an entry whose batch was taken back: it keeps its events and appears nowhere.
enum class State { Pending, InProgress, Enrolled, Excluded, Declined, Withdrawn, Void };

/// 核实结果: what a clerk records.
enum class Outcome { InProgress, Enrolled, Excluded, Declined, Reopened };

enum class SubjectType { Person, Employer };

[[nodiscard]] QString code(Insurance value);
[[nodiscard]] QString code(ListKind value);
[[nodiscard]] QString code(State value);
[[nodiscard]] QString code(Outcome value);
[[nodiscard]] QString code(SubjectType value);

[[nodiscard]] std::optional<Insurance> insuranceFromCode(QStringView code);
[[nodiscard]] std::optional<ListKind> listKindFromCode(QStringView code);
[[nodiscard]] std::optional<State> stateFromCode(QStringView code);
[[nodiscard]] std::optional<Outcome> outcomeFromCode(QStringView code);
[[nodiscard]] std::optional<SubjectType> subjectTypeFromCode(QStringView code);

/// The six insurances a person or employer can be in, in the plan's order (section 一); `Unspecified` left out.
[[nodiscard]] std::span<const Insurance> insurances();
/// The five lists that the city sends (plan section 四(二)); each row becomes an entry to verify.
[[nodiscard]] std::span<const ListKind> cityLists();
/// The other departments' fourteen (plan section 四(二)); each row becomes evidence to compare with.
[[nodiscard]] std::span<const ListKind> departmentLists();
[[nodiscard]] bool isCityList(ListKind kind);
/// Whose rows the list holds.
[[nodiscard]] SubjectType subjectOf(ListKind kind);

} // namespace canbao::domain
