#pragma once

#include "core/store/comparison_stage.h"

#include <QDate>

namespace canbao::matching {

/// What one row of a department's list comes to, whatever words it uses.
enum class Statement {
    Nothing, ///< nothing that bears on a result: left school, stopped paying, a special group …
    Died,
    Cancelled, ///< 户口注销 without a reason: mostly a death
    InSchool,
    OnLeaveFromSchool, ///< 休学
    InResidentPension,
    InEmployeePension,
    InSomePension,
    DrawsPension, ///< 领取待遇
    InResidentMedical,
    InEmployeeMedical,
    InSomeMedical,
    InUnemployment,
    InWorkInjury,
    InPensionElsewhere, ///< 外地参保
    InMedicalElsewhere,
    InPrison,
    Sentenced, ///< but perhaps not inside: 缓刑, 管制 …
    MovedOut,
    NominalHousehold, ///< 空挂户
    Emigrated,
    InArmy,
    LostContact,
    LivesHere,  ///< registered here, nothing else
    ClosedDown, ///< 注销, 吊销
    Winding,    ///< 停业, 歇业, 清算
    MovedAway,  ///< an employer that registered elsewhere
    InBusiness,
    PaysWages, ///< withholds income tax for its people
    ProjectInsured,
    ProjectUninsured,
    ProjectUnclear, ///< the list does not say whether it is insured
};

/// `today` decides whether a sentence is over.
[[nodiscard]] Statement statementOf(const store::StatedWords& said, QDate today);

} // namespace canbao::matching
