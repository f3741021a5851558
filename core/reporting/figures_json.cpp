#include "core/reporting/figures_json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace canbao::reporting {

namespace {

QJsonObject toJson(const Figures::BySubject& counts) {
    return {{u"persons"_s, counts.persons}, {u"employers"_s, counts.employers}};
}

Figures::BySubject bySubjectFromJson(const QJsonObject& json) {
    return {json[u"persons"_s].toInteger(), json[u"employers"_s].toInteger()};
}

QJsonObject reasonsToJson(const QMap<QString, qint64>& counts) {
    QJsonObject json;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        json.insert(count.key(), count.value());
    }
    return json;
}

QMap<QString, qint64> reasonsFromJson(const QJsonObject& json) {
    QMap<QString, qint64> counts;
    for (auto count = json.begin(); count != json.end(); ++count) {
        counts.insert(count.key(), count.value().toInteger());
    }
    return counts;
}

QString monthText(const MonthlyReport& report) {
    return QDate(report.year, report.month, 1).toString(u"yyyy-MM"_s);
}

/// What canonicalJson and the command line have in common.
QJsonObject bodyOf(const MonthlyReport& report) {
    QJsonArray villages;
    for (const VillageFigures& village : report.villages) {
        villages.append(QJsonObject{{u"code"_s, village.code},
                                    {u"name"_s, village.name},
                                    {u"figures"_s, toJson(village.cumulative)},
                                    {u"this_month"_s, toJson(village.thisMonth)},
                                    {u"adjustments"_s, toJson(village.adjustments)}});
    }
    QJsonObject json{{u"month"_s, monthText(report)},
                     {u"office"_s, report.officeName},
                     {u"seq"_s, report.seq},
                     {u"villages"_s, villages},
                     {u"total"_s, toJson(report.total)},
                     {u"this_month"_s, toJson(report.totalThisMonth)},
                     {u"adjustments"_s, toJson(report.adjustments)},
                     {u"late_entries"_s, report.lateEntries},
                     {u"previous_seq"_s, report.previousSeq}};
    if (report.activities.any()) {
        json.insert(u"activities"_s, QJsonObject{{u"cumulative"_s, toJson(report.activities)},
                                                 {u"this_month"_s, toJson(report.activitiesThisMonth)}});
    }
    return json;
}

} // namespace

QJsonObject toJson(const Figures& figures) {
    QJsonObject enrolled;
    for (auto count = figures.enrolled.begin(); count != figures.enrolled.end(); ++count) {
        enrolled.insert(domain::code(count.key()), count.value());
    }
    return {{u"issued"_s, toJson(figures.issued)},
            {u"verified"_s, toJson(figures.verified)},
            {u"enrolled"_s, enrolled},
            {u"excluded"_s, reasonsToJson(figures.excluded)},
            {u"declined"_s, reasonsToJson(figures.declined)},
            {u"in_progress"_s, figures.inProgress},
            {u"pending"_s, figures.pending},
            {u"withdrawn"_s, figures.withdrawn}};
}

Figures figuresFromJson(const QJsonObject& json) {
    Figures figures;
    figures.issued = bySubjectFromJson(json[u"issued"_s].toObject());
    figures.verified = bySubjectFromJson(json[u"verified"_s].toObject());
    const QJsonObject enrolled = json[u"enrolled"_s].toObject();
    for (auto count = enrolled.begin(); count != enrolled.end(); ++count) {
        if (const auto insurance = domain::insuranceFromCode(count.key())) {
            figures.enrolled.insert(*insurance, count.value().toInteger());
        }
    }
    figures.excluded = reasonsFromJson(json[u"excluded"_s].toObject());
    figures.declined = reasonsFromJson(json[u"declined"_s].toObject());
    figures.inProgress = json[u"in_progress"_s].toInteger();
    figures.pending = json[u"pending"_s].toInteger();
    figures.withdrawn = json[u"withdrawn"_s].toInteger();
    return figures;
}

QByteArray canonicalJson(const MonthlyReport& report) {
    return QJsonDocument(bodyOf(report)).toJson(QJsonDocument::Compact);
}

Result<MonthlyReport> reportFromCanonicalJson(const QByteArray& text) {
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const QDate month = QDate::fromString(json[u"month"_s].toString() + u"-01"_s, Qt::ISODate);
    if (!month.isValid()) {
        return std::unexpected(Error::bug(u"frozen report is not readable"_s));
    }
    MonthlyReport report;
    report.year = month.year();
    report.month = month.month();
    report.officeName = json[u"office"_s].toString();
    report.seq = json[u"seq"_s].toInteger();
    report.frozen = true;
    for (const QJsonValue& value : json[u"villages"_s].toArray()) {
        const QJsonObject village = value.toObject();
        report.villages.append({village[u"code"_s].toString(), village[u"name"_s].toString(),
                                figuresFromJson(village[u"figures"_s].toObject()),
                                figuresFromJson(village[u"this_month"_s].toObject()),
                                figuresFromJson(village[u"adjustments"_s].toObject())});
    }
    report.total = figuresFromJson(json[u"total"_s].toObject());
    report.totalThisMonth = figuresFromJson(json[u"this_month"_s].toObject());
    report.adjustments = figuresFromJson(json[u"adjustments"_s].toObject());
    report.lateEntries = json[u"late_entries"_s].toInteger();
    const QJsonObject activities = json[u"activities"_s].toObject();
    report.activities = activityCountsFromJson(activities[u"cumulative"_s].toObject());
    report.activitiesThisMonth = activityCountsFromJson(activities[u"this_month"_s].toObject());
    report.previousSeq = json[u"previous_seq"_s].toInteger();
    return report;
}

QJsonObject toJson(const MonthlyReport& report) {
    QJsonObject json = bodyOf(report);
    json.insert(u"frozen"_s, report.frozen);
    json.insert(u"version"_s, report.version);
    json.insert(u"hash"_s, QString::fromLatin1(report.hash.toHex()));
    return json;
}

} // namespace canbao::reporting
