#pragma once

#include <QDate>
#include <QString>

namespace canbao::domain {

/// How somebody is insured, by whatever words a list of the insured has for it (DOMAIN.md §1.C).
enum class InsuredWord { Insured, Lapsed, Receiving, Ended };
[[nodiscard]] InsuredWord insuredWord(QStringView status);
/// Ended or lapsed, whatever else it says: 暂停领取待遇 too.
[[nodiscard]] bool saysStopped(QStringView status);
/// 外地, 异地: insured, but not in the city.
[[nodiscard]] bool saysElsewhere(QStringView status);

/// What the household register says of somebody, in its status or its note.
enum class HouseholdWord { LivesHere, Died, MovedOut, Nominal, Emigrated, InArmy, Lost, Cancelled };
[[nodiscard]] HouseholdWord householdWord(QStringView words);

/// Whether the school still has the student.
[[nodiscard]] bool saysAtSchool(QStringView status);

/// Sentenced, but not to be inside: 缓刑, 管制 …
[[nodiscard]] bool saysOutOfPrison(QStringView sentence);
/// Whether the term ended before that day; `until` as it was sent.
[[nodiscard]] bool saysServed(QStringView until, QDate on);
/// Whether somebody sentenced is in prison on that day.
[[nodiscard]] bool saysInPrison(QStringView sentence, QStringView until, QDate on);

} // namespace canbao::domain
