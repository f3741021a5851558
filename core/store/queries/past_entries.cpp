#include "core/store/queries/past_entries.h"

#include "core/store/queries/standings.h"

namespace canbao::store {

namespace {

template <class T>
bool fits(const std::optional<T>& wanted, const T& value) {
    return !wanted || *wanted == value;
}

/// What EntryConditions says in SQL, of a standing; its groups are those of the point's own day. `openSince` looks at
/// today and belongs to no report.
bool fits(const EntryFilter& filter, const std::optional<Standing>& standing) {
    if (!standing) {
        return false;
    }
    const bool village =
        filter.villageUnknown ? !standing->village : !filter.village || filter.village == standing->village;
    return village && fits(filter.subject, standing->subject()) && fits(filter.kind, standing->kind) &&
           fits(filter.insurance, standing->insurance) && fits(filter.state, standing->state) &&
           fits(filter.enrolledIn, standing->enrolledIn) && (!filter.verified || domain::hasResult(standing->state)) &&
           (filter.reason.isEmpty() || filter.reason == standing->reason) &&
           !filter.otherReasonThan.contains(standing->reason) && (!filter.group || standing->belongsTo(*filter.group));
}

} // namespace

Result<> visitPastEntries(const Ledger& ledger, const EntryFilter& filter,
                          const std::function<void(DivisionId, EntryId)>& visitor) {
    Q_ASSERT(filter.past);
    QList<AsOf> points{filter.past->at};
    if (filter.past->since) {
        points.append(*filter.past->since);
    }
    const auto visit = [&](EntryId entry, std::span<const std::optional<Standing>> standings) {
        const bool now = fits(filter, standings.front());
        const bool before = standings.size() > 1 && fits(filter, standings.back());
        if (now != before) {
            visitor((now ? standings.front() : standings.back())->village, entry);
        }
    };
    return visitStandings(ledger, points, visit, filter.group ? SpecialGroups::Told : SpecialGroups::Ignored);
}

} // namespace canbao::store
