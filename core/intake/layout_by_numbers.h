#pragma once

#include "core/intake/layout.h"

namespace canbao::intake {

/// The layout of a list without a header, or with one in words that nobody knows: it begins above the first row with a
/// right id or credit code, where other numbers stand in that column (mistyped and damaged ones), and its header is the
/// row that has words there. Nothing where no such row is among the first `rows`.
[[nodiscard]] std::optional<Layout> layoutByNumbers(const Grid& grid, domain::ListKind kind, int rows);

} // namespace canbao::intake
