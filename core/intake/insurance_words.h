#pragma once

#include "core/domain/codes.h"

#include <QStringView>

namespace canbao::intake {

/// The insurance that a cell names (企业职工养老, 城乡居民医保 …) by the labels and aliases of the code table;
/// `Unspecified` when it names none, or more than one.
[[nodiscard]] domain::Insurance insuranceFrom(QStringView cell);

} // namespace canbao::intake
