#pragma once

#include "core/rules/policy_tables.h"

namespace canbao::rules {

/// 职工类别 for the retirement age. Who pays by herself as a flexible worker is counted among Women55.
enum class WorkerKind { Man, Woman55, Woman50 };

/// When an employee reaches the statutory retirement age.
struct Retirement {
    QDate month;             ///< the first day of that month
    QDate earliest;          ///< 弹性提前: at most three years sooner, never below the age before the reform
    int months = 0;          ///< the age in months
    domain::PolicyRow basis; ///< of the table retirement-ages
};

/// By the gradual rise from 2025-01-01: one month later for every `step` months that the old age is reached after
/// 2024, up to the latest age.
[[nodiscard]] Retirement retirementOf(QDate birth, WorkerKind kind, const PolicyTables& tables);

/// 60岁1个月, 63岁.
[[nodiscard]] QString ageText(int months);

} // namespace canbao::rules
