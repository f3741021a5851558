#include "core/domain/activity.h"

using namespace Qt::StringLiterals;

namespace canbao::domain {

QString code(Activity::Sort sort) {
    return sort == Activity::Sort::Outreach ? u"outreach"_s : u"inspection"_s;
}

std::optional<Activity::Sort> activitySortFromCode(QStringView text) {
    for (const Activity::Sort sort : {Activity::Sort::Outreach, Activity::Sort::Inspection}) {
        if (code(sort) == text) {
            return sort;
        }
    }
    return std::nullopt;
}

QString kindList(Activity::Sort sort) {
    return code(sort) + u"-kind"_s;
}

QJsonObject toJson(const Activity& activity) {
    return {{u"activity"_s, activity.id.value},
            {u"sort"_s, code(activity.sort)},
            {u"kind"_s, activity.kind},
            {u"held_on"_s, activity.heldOn.toString(Qt::ISODate)},
            {u"village"_s, activity.village.value},
            {u"place"_s, activity.place},
            {u"audience"_s, activity.audience},
            {u"reached"_s, activity.reached},
            {u"materials"_s, activity.materials},
            {u"inspected"_s, activity.inspected},
            {u"problems"_s, activity.problems},
            {u"ordered"_s, activity.ordered},
            {u"note"_s, activity.note}};
}

} // namespace canbao::domain
