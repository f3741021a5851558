#include "core/reporting/activity_counts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using canbao::domain::Activity;

namespace canbao::reporting {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::reporting::ActivityCounts)
};

QString outreachSentence(const ActivityCounts& counts, const domain::CodeTables& codes) {
    QStringList kinds;
    for (const domain::CodeRow& row : codes.rows(domain::kindList(Activity::Sort::Outreach))) {
        if (const qint64 count = counts.kinds.value(row.code); count > 0) {
            kinds.append(Words::tr("%1 ×%2").arg(row.label, QString::number(count)));
        }
    }
    return Words::tr("%1 outreach activities (%2), %3 people reached, %4 leaflets handed out")
        .arg(counts.outreach)
        .arg(kinds.join(Words::tr(", ")))
        .arg(counts.reached)
        .arg(counts.materials);
}

QString inspectionSentence(const ActivityCounts& counts) {
    return Words::tr("%1 inspections of %2 employers, %3 with problems, %4 told to put them right")
        .arg(counts.inspections)
        .arg(counts.inspected)
        .arg(counts.problems)
        .arg(counts.ordered);
}

} // namespace

ActivityCounts countsOf(const QList<Activity>& activities) {
    ActivityCounts counts;
    for (const Activity& activity : activities) {
        if (activity.sort == Activity::Sort::Outreach) {
            ++counts.outreach;
            ++counts.kinds[activity.kind];
            counts.reached += activity.reached;
            counts.materials += activity.materials;
        } else {
            ++counts.inspections;
            counts.inspected += activity.inspected;
            counts.problems += activity.problems;
            counts.ordered += activity.ordered;
        }
    }
    return counts;
}

QJsonObject toJson(const ActivityCounts& counts) {
    QJsonObject kinds;
    for (auto kind = counts.kinds.begin(); kind != counts.kinds.end(); ++kind) {
        kinds.insert(kind.key(), kind.value());
    }
    return {{u"outreach"_s, counts.outreach},       {u"kinds"_s, kinds},
            {u"reached"_s, counts.reached},         {u"materials"_s, counts.materials},
            {u"inspections"_s, counts.inspections}, {u"inspected"_s, counts.inspected},
            {u"problems"_s, counts.problems},       {u"ordered"_s, counts.ordered}};
}

ActivityCounts activityCountsFromJson(const QJsonObject& json) {
    ActivityCounts counts;
    counts.outreach = json[u"outreach"_s].toInteger();
    const QJsonObject kinds = json[u"kinds"_s].toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        counts.kinds.insert(kind.key(), kind.value().toInteger());
    }
    counts.reached = json[u"reached"_s].toInteger();
    counts.materials = json[u"materials"_s].toInteger();
    counts.inspections = json[u"inspections"_s].toInteger();
    counts.inspected = json[u"inspected"_s].toInteger();
    counts.problems = json[u"problems"_s].toInteger();
    counts.ordered = json[u"ordered"_s].toInteger();
    return counts;
}

QString activitySentence(const ActivityCounts& counts, const domain::CodeTables& codes) {
    QStringList parts;
    if (counts.outreach > 0) {
        parts.append(outreachSentence(counts, codes));
    }
    if (counts.inspections > 0) {
        parts.append(inspectionSentence(counts));
    }
    return parts.join(Words::tr("; "));
}

} // namespace canbao::reporting
