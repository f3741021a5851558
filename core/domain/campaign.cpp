#include "core/domain/campaign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::domain {

Campaign Campaign::ofYear(int year) {
    const auto day = [year](int month, int dayOfMonth) { return QDate(year, month, dayOfMonth); };

    Campaign campaign;
    campaign.year = year;
    campaign.phases = {
        {Phase::Publicity, day(5, 10), day(5, 31)},
        {Phase::DataComparison, day(5, 10), day(5, 31)},
        {Phase::Enrolment, day(6, 1), day(10, 31)},
        {Phase::Summary, day(11, 1), day(12, 31)},
    };
    for (int month = 6; month <= 12; ++month) {
        campaign.deadlines.append({Duty::MonthlyReport, day(month, 2), day(month, 1).addDays(-1)});
    }
    campaign.deadlines.append({Duty::Registers, day(6, 20), day(6, 20)});
    campaign.deadlines.append({Duty::Summary, day(12, 10), day(12, 10)});
    std::ranges::sort(campaign.deadlines, {}, &Deadline::dueOn);
    return campaign;
}

QString code(Phase phase) {
    switch (phase) {
    case Phase::Publicity:
        return u"publicity"_s;
    case Phase::DataComparison:
        return u"data-comparison"_s;
    case Phase::Enrolment:
        return u"enrolment"_s;
    case Phase::Summary:
        return u"summary"_s;
    }
    Q_UNREACHABLE();
}

QString code(Duty duty) {
    switch (duty) {
    case Duty::Registers:
        return u"registers"_s;
    case Duty::MonthlyReport:
        return u"monthly-report"_s;
    case Duty::Summary:
        return u"summary"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Phase> phaseFromCode(QStringView text) {
    for (const Phase phase : {Phase::Publicity, Phase::DataComparison, Phase::Enrolment, Phase::Summary}) {
        if (code(phase) == text) {
            return phase;
        }
    }
    return std::nullopt;
}

std::optional<Duty> dutyFromCode(QStringView text) {
    for (const Duty duty : {Duty::Registers, Duty::MonthlyReport, Duty::Summary}) {
        if (code(duty) == text) {
            return duty;
        }
    }
    return std::nullopt;
}

} // namespace canbao::domain
