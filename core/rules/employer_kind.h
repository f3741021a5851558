#pragma once

#include <QString>

#include <optional>

namespace canbao::rules {

/// 单位性质, as far as the six insurances ask for it (plan section 一).
enum class EmployerKind {
    Enterprise,           ///< 企业, 农民专业合作社
    PrivateNonEnterprise, ///< 民办非企业单位
    SocialOrganisation,   ///< 社会团体, 基金会
    Institution,          ///< 事业单位
    Government,           ///< 机关
    HiringBusiness,       ///< 有雇工的个体工商户
    Project,              ///< 工程项目
};

[[nodiscard]] QString code(EmployerKind kind); ///< enterprise, private-non-enterprise …
[[nodiscard]] std::optional<EmployerKind> employerKindFromCode(QStringView code);
[[nodiscard]] QString label(EmployerKind kind); ///< in Chinese

/// From the first two characters of the unified code (GB 32100: who registered it and as what), else from the name.
/// Nothing when neither says. An individual business that somebody works for has hired.
[[nodiscard]] std::optional<EmployerKind> employerKindOf(QStringView creditCode, QStringView name);

} // namespace canbao::rules
