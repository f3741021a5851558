#pragma once

#include "core/base/row_id.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace canbao::domain {

using ActivityId = RowId<struct ActivityTag>;

/// 宣传执法: what the office did to make social insurance known (plan section 三(二)) or to see that employers keep the
/// law (三(三)).
struct Activity {
    enum class Sort {
        Outreach,   ///< 宣传: 五进, 12333 咨询日, key groups
        Inspection, ///< 执法检查
    };

    ActivityId id; ///< the same through all corrections; none: not recorded yet
    Sort sort = Sort::Outreach;
    QString kind; ///< code of the table outreach-kind or inspection-kind
    QDate heldOn;
    DivisionId village; ///< none: no village's
    QString place;
    QString audience;     ///< 宣传对象: code of the table audience; empty: everybody
    qint64 reached = 0;   ///< 受众人次
    qint64 materials = 0; ///< 发放资料份数
    qint64 inspected = 0; ///< 检查用人单位户数
    qint64 problems = 0;  ///< of those with something found
    qint64 ordered = 0;   ///< of those told to put it right (责令整改)
    QString note;

    friend bool operator==(const Activity&, const Activity&) = default;
};

[[nodiscard]] QString code(Activity::Sort sort); ///< outreach, inspection
[[nodiscard]] std::optional<Activity::Sort> activitySortFromCode(QStringView code);
/// The code table of its kinds.
[[nodiscard]] QString kindList(Activity::Sort sort);

/// As its events tell it.
[[nodiscard]] QJsonObject toJson(const Activity& activity);

} // namespace canbao::domain
