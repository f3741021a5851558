#pragma once

#include "core/base/result.h"
#include "core/reporting/figures.h"

#include <QJsonObject>

namespace canbao::reporting {

/// The JSON of COMMANDLINE.md (`report`): `F` for figures; keys are codes, zero counts of insurances and reasons are
/// left out.
[[nodiscard]] QJsonObject toJson(const Figures& figures);
[[nodiscard]] Figures figuresFromJson(const QJsonObject& json);

/// What is frozen and hashed: month, office, seq, villages, totals and adjustments. Qt writes object keys sorted, so
/// equal reports give equal bytes.
[[nodiscard]] QByteArray canonicalJson(const MonthlyReport& report);
/// The report that canonicalJson() wrote, marked frozen.
[[nodiscard]] Result<MonthlyReport> reportFromCanonicalJson(const QByteArray& json);
/// The whole document of `canbao-cli report monthly --json`.
[[nodiscard]] QJsonObject toJson(const MonthlyReport& report);

} // namespace canbao::reporting
