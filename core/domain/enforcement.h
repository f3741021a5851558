#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace canbao::domain {

/// 督促整改的步骤 against an employer that has not insured its staff, one after the other: 催办 (plan 三(二), 四(三)),
/// 责令限期整改 (Social Insurance Law, article 84), 建议失信惩戒 (plan 三(三): who refuses to set it right).
enum class EnforcementStep { Urge, Order, Discredit };

[[nodiscard]] QString code(EnforcementStep step); ///< urge, order, discredit
[[nodiscard]] std::optional<EnforcementStep> enforcementStepFromCode(QStringView code);
[[nodiscard]] QString label(EnforcementStep step);
/// What the step rests on, as the notice cites it.
[[nodiscard]] QString basis(EnforcementStep step);

struct TakenStep {
    EnforcementStep step = EnforcementStep::Urge;
    QDate on;
    QDate due; ///< by when it is to be set right; invalid for Discredit
};

/// What is usual when no date is given: neither the law nor the plan sets the days; 15 is what labour inspection
/// grants.
inline constexpr int kUsualDaysToRectify = 15;

/// The steps that may follow what stands (oldest first): the same one again with a new term, or the next one; nothing
/// follows Discredit.
[[nodiscard]] QList<EnforcementStep> stepsAfter(const QList<TakenStep>& standing);

/// Refused in words: out of order; on a day in the future, before the employer stood on a list or before the step that
/// stands; a term that is missing, ends before it begins or is longer than half a year; the next step before the term
/// of the last one has run out.
[[nodiscard]] Result<> checkStep(const QList<TakenStep>& standing, const TakenStep& next, QDate listedOn, QDate today);

/// Something is left to be set right: pending, in progress or declined.
[[nodiscard]] bool isToBeSetRight(State state);
/// Its term has run out, and it is neither set right nor followed.
[[nodiscard]] bool isOverdue(const TakenStep& last, QDate today);

} // namespace canbao::domain
