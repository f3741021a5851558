#pragma once

#include <QDate>
#include <QString>

namespace canbao::domain {

/// How somebody is insured, by whatever words a list of the insured has for it (DOMAIN.md §1.C).
enum class InsuredWord { Insured, Lapsed, Receiving, Ended };
[[nodiscard]] InsuredWord insuredWord(QStringView status);
/// 外地, 异地: insured, but not in the city.
[[nodiscard]] bool saysElsewhere(QStringView status);

/// What the household register says of somebody, in its status or its note.
enum class HouseholdWord { LivesHere, Died, MovedOut, Nominal, Emigrated, InArmy, Lost };
[[nodiscard]] HouseholdWord householdWord(QStringView words);

/// Whether the school still has the student.
[[nodiscard]] bool saysAtSchool(QStringView status);

/// Whether somebody sentenced is in prison on that day: not on probation, and the term is not over; `until` as it was
/// sent.
[[nodiscard]] bool saysInPrison(QStringView sentence, QStringView until, QDate on);

} // namespace canbao::domain
