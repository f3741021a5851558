#pragma once

#include "core/demo/demo_data.h"

#include <QJsonObject>

namespace canbao::demo {

/// The answers that fit on a page: see truth.json.
[[nodiscard]] QJsonObject truthSummary(const DemoData& data);

/// Writes truth.json, rows.csv, persons.csv and suggestions.csv (UTF-8, comma) into `folder`.
[[nodiscard]] Result<> writeTruth(const DemoData& data, const QString& folder);

} // namespace canbao::demo
