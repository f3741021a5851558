#include "core/reporting/report_rows.h"

#include "core/reporting/monthly_report.h"

#include <algorithm>

namespace canbao::reporting {

store::EntryFilter filterOf(const CountedEntries& counted) {
    store::EntryFilter filter;
    filter.subject = counted.subject;
    filter.state = counted.state;
    filter.verified = counted.verified;
    filter.reason = counted.reason;
    filter.otherReasonThan = counted.otherReasonThan;
    filter.enrolledIn = counted.enrolledIn;
    return filter;
}

void limitTo(store::EntryFilter& filter, const QString& villageCode, const QList<domain::Village>& villages) {
    const auto village = std::ranges::find(villages, villageCode, &domain::Village::code);
    if (village != villages.end()) {
        filter.village = village->id;
    } else {
        filter.villageUnknown = true;
    }
}

std::optional<store::EntryFilter> rowsBehind(const MonthlyReport& report, const ReportColumn& column,
                                             const ReportLine& line, const QList<domain::Village>& villages) {
    if (!column.counted || line.kind == ReportLine::Kind::Part) {
        return std::nullopt;
    }
    store::EntryFilter filter = filterOf(*column.counted);
    const store::AsOf before{report.firstDay().addDays(-1), report.seq};
    if (line.kind == ReportLine::Kind::Adjustment) {
        filter.past = {before, store::AsOf{before.day, report.previousSeq}};
    } else if (line.thisMonth) {
        filter.past = {asOf(report), before};
    } else {
        filter.past = {asOf(report), std::nullopt};
    }
    if (line.kind == ReportLine::Kind::Village) {
        limitTo(filter, line.villageCode, villages);
    }
    return filter;
}

store::EntryFilter rowsBetween(const MonthlyReport& earlier, const MonthlyReport& later, const CountedEntries& counted,
                               const std::optional<QString>& villageCode, const QList<domain::Village>& villages) {
    store::EntryFilter filter = filterOf(counted);
    filter.past = {asOf(later), asOf(earlier)};
    if (villageCode) {
        limitTo(filter, *villageCode, villages);
    }
    return filter;
}

} // namespace canbao::reporting
