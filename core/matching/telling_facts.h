#pragma once

#include "core/domain/reference_record.h"

namespace canbao::matching {

/// What a record says to the point, in words: "死亡日期 2026-03-02" of deaths, insurance and status of those insured,
/// school and status of pupils … No name and no number of a person. Empty when the list says no more than that it holds
/// them.
[[nodiscard]] QString tellingFacts(const domain::ReferenceRecord& record, const QString& insuranceLabel);

} // namespace canbao::matching
