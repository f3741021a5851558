#pragma once

#include "core/store/comparison_stage.h"

namespace canbao::matching {

/// Two of one name, and one of their numbers does not hold: whether they are one. The births agree already. Where both
/// numbers say something, they must be each other's damage or slip of the pen; where they say nothing, the village must
/// agree. Namesakes of one birthday are common enough for that.
[[nodiscard]] bool maySamePerson(const store::Lookalike& two);
/// The same of employers, whose names are registered but not unique: one of the codes does not hold, or is of the older
/// kind.
[[nodiscard]] bool maySameEmployer(const store::Lookalike& two);

/// Whether the digits of a number that does not hold fit the other: what a spreadsheet left of it is its beginning, or
/// at most two characters differ, or two neighbours changed places, or one is missing or too many. Nothing when one
/// says too little to tell.
[[nodiscard]] std::optional<bool> numbersFit(QStringView one, QStringView other);

} // namespace canbao::matching
