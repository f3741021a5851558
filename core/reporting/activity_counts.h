#pragma once

#include "core/domain/activity.h"
#include "core/domain/code_tables.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

namespace canbao::reporting {

/// 宣传执法 in numbers: of a month, or of all up to its end.
struct ActivityCounts {
    qint64 outreach = 0;         ///< 宣传场次
    QMap<QString, qint64> kinds; ///< of those, by kind
    qint64 reached = 0;
    qint64 materials = 0;
    qint64 inspections = 0; ///< 执法检查次数
    qint64 inspected = 0;
    qint64 problems = 0;
    qint64 ordered = 0;

    [[nodiscard]] bool any() const { return outreach > 0 || inspections > 0; }
    friend bool operator==(const ActivityCounts&, const ActivityCounts&) = default;
};

[[nodiscard]] ActivityCounts countsOf(const QList<domain::Activity>& activities);
[[nodiscard]] QJsonObject toJson(const ActivityCounts& counts);
[[nodiscard]] ActivityCounts activityCountsFromJson(const QJsonObject& json);

/// 开展宣传活动3场（进企业2场、进社区1场），受众120人次，…；执法检查2次，检查用人单位5户，… What did not take place is
/// left out.
[[nodiscard]] QString activitySentence(const ActivityCounts& counts, const domain::CodeTables& codes);

} // namespace canbao::reporting
