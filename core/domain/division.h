#pragma once

#include "core/base/row_id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace canbao::domain {

/// 村（社区）of the office, with its 12-digit statistical code and the other names that lists give it.
struct Village {
    DivisionId id;
    QString code;
    QString name;
    QStringList aliases;
    bool active = true; ///< false: merged away; old entries keep it, new rows do not get it
};

/// 乡镇（街道）or a reporting unit such as 东风农场管理局, as the bundled divisions have it.
struct Office {
    QString code; ///< 9 digits
    QString name;
    QList<Village> villages; ///< in code order; ids not given yet
};

/// Every office of 弥勒市: resources/divisions/532504.csv plus reporting-units.csv. A village that reports through a
/// unit of its own does not appear under its town.
[[nodiscard]] QList<Office> officesOfCity();
/// 弥勒市, as the bundled divisions name it: stands before the office on what it sends.
[[nodiscard]] QString cityName();

} // namespace canbao::domain
