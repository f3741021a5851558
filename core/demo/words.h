#pragma once

#include "core/demo/random.h"

#include <QString>

/// The words that the demo's people, employers and places are made of.
namespace canbao::demo::words {

/// 汉族 half the time, 彝族 a third, as in the south of 弥勒.
[[nodiscard]] QString ethnicity(Random& random);
/// A surname for that ethnicity; some are rare or of two characters. Empty for those whose name has none (see
/// `yiName`).
[[nodiscard]] QString surname(Random& random, const QString& ethnicity);
/// One or two characters, once in a hundred with one that lies outside the BMP or outside GBK.
[[nodiscard]] QString givenName(Random& random, bool male);
/// A transcribed name of clan and person, with the dot that 民委发〔2016〕33号 asks for: 阿鲁·阿依.
[[nodiscard]] QString yiName(Random& random);

[[nodiscard]] QString villageGroup(Random& random); ///< 村民小组
[[nodiscard]] QString school(Random& random, int age);
[[nodiscard]] QString industry(Random& random);
[[nodiscard]] QString dustIndustry(Random& random);
/// Names are numbered by the sixty-year cycle, so that they read as names and are nobody's: 弥勒市丙寅商贸有限公司.
[[nodiscard]] QString employerName(Random& random, int number, bool dusty);

} // namespace canbao::demo::words
