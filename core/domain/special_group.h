#pragma once

#include "core/domain/codes.h"

#include <optional>
#include <span>

namespace canbao::domain {

/// 特殊群体: whom the plan wants to be looked after (sections 三(二), 四(二), 五(二)) and who pays less or is paid for.
enum class SpecialGroup {
    MinimumLiving,     ///< 低保
    ExtremePoverty,    ///< 特困
    PovertyAlleviated, ///< 脱贫
    PovertyRisk,       ///< 边缘易致贫
    SevereDisability,  ///< 重残: 残疾 of level 1 or 2
    LandlessFarmer,    ///< 被征地农民
    NewEmployment,     ///< 新业态
    DustEmployer,      ///< 尘肺重点企业
};

/// minimum-living, extreme-poverty, poverty-alleviated, poverty-risk, severe-disability, landless-farmer,
/// new-employment, dust-employer; labels in the code table `special-group`.
[[nodiscard]] QString code(SpecialGroup value);
[[nodiscard]] std::optional<SpecialGroup> specialGroupFromCode(QStringView code);
[[nodiscard]] std::span<const SpecialGroup> specialGroups();
/// Persons, or employers for 尘肺重点企业.
[[nodiscard]] SubjectType subjectOf(SpecialGroup group);
/// Whose list says who belongs; nothing for the two that only people at the door know.
[[nodiscard]] std::optional<ListKind> listOf(SpecialGroup group);

/// Level 1 to 4 of what a list wrote (一级, 1, 壹级, "二级（肢体）") or of a 20-digit card (its last digit); 0: not
/// said.
[[nodiscard]] int disabilityLevel(QStringView level, QStringView card);
inline constexpr int kSevereDisability = 2; ///< 重度残疾人: levels 1 and 2

} // namespace canbao::domain
