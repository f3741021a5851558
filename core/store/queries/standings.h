#pragma once

#include "core/domain/special_group.h"
#include "core/store/ledger.h"
#include "core/store/queries/as_of.h"

#include <QList>

#include <functional>
#include <optional>
#include <span>

namespace canbao::store {

/// How one entry stood at a point of the two clocks: everything that figures can be grouped by.
struct Standing {
    DivisionId village; ///< as known then; none: not known yet
    domain::ListKind kind = domain::ListKind::UnenrolledPersons;
    domain::Insurance insurance = domain::Insurance::Unspecified; ///< as the list has it
    domain::State state = domain::State::Pending;
    QString reason;                                                ///< code; empty unless the state has one
    domain::Insurance enrolledIn = domain::Insurance::Unspecified; ///< the insurance joined, when Enrolled
    quint8 groups = 0;                                             ///< of SpecialGroups::Told, a bit for each

    [[nodiscard]] bool belongsTo(domain::SpecialGroup group) const { return (groups >> unsigned(group) & 1U) != 0; }
    [[nodiscard]] domain::SubjectType subject() const { return domain::subjectOf(kind); }
    friend bool operator==(const Standing&, const Standing&) = default;
};

/// How many entries stand alike.
struct Tally : Standing {
    qint64 count = 0;
};

/// The one engine behind every figure. At a point an entry stands as the last of its events with occurred_on ≤ day and
/// seq ≤ seq left it; a result that was taken back by then never was. An entry that was not issued by then, or whose
/// batch was taken back, is not counted.
///
/// One pass over the events, whatever the number of points: 3,000,000 events in about a second.
struct TalliesAsOf {
    QList<QList<Tally>> tallies; ///< one list for each point; in no order
    QList<qint64> differing;     ///< [i]: entries that stand otherwise at points[i + 1] than at points[i]
};
/// Whether standings tell the special groups that the subject belonged to on the point's day. Tags by hand have their
/// days; the departments' lists say who belongs now.
enum class SpecialGroups { Ignored, Told };
[[nodiscard]] Result<TalliesAsOf> talliesAsOf(const Ledger& ledger, std::span<const AsOf> points,
                                              SpecialGroups groups = SpecialGroups::Ignored);
[[nodiscard]] Result<QList<Tally>> talliesAsOf(const Ledger& ledger, const AsOf& point,
                                               SpecialGroups groups = SpecialGroups::Ignored);

/// The same for everything that is known, read from the entries themselves: what talliesAsOf() says of a day far away.
[[nodiscard]] Result<QList<Tally>> talliesNow(const Ledger& ledger);

/// Each entry with how it stood at each of the points (none: not counted there), in the order of the entries' numbers;
/// those that are counted at none are left out.
using StandingVisitor = std::function<void(EntryId, std::span<const std::optional<Standing>>)>;
[[nodiscard]] Result<> visitStandings(const Ledger& ledger, std::span<const AsOf> points,
                                      const StandingVisitor& visitor, SpecialGroups groups = SpecialGroups::Ignored);

} // namespace canbao::store
