#pragma once

#include "core/reporting/figures.h"

namespace canbao::reporting {

/// `name` without what Windows refuses in a file name, < > : " / \ | ? * and the like.
[[nodiscard]] QString permittedFileName(const QString& name);

/// 朋普镇2026年6月参保扩面月报.xlsx; `suffix` without its dot. Names of exports say the office, the time and the thing,
/// never a person, and hold no character that Windows refuses in a file name.
[[nodiscard]] QString monthlyReportFileName(const MonthlyReport& report, const QString& suffix);

} // namespace canbao::reporting
