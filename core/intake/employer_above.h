#pragma once

#include "core/intake/layout.h"

namespace canbao::intake {

/// The employer that a roster names once above its table: 单位名称：… 统一社会信用代码：…
struct EmployerAbove {
    QString name;
    QString creditCode; ///< as written
    friend bool operator==(const EmployerAbove&, const EmployerAbove&) = default;
};

/// Looks through the rows above the header; label and value stand in one cell or in neighbours. Who fills a list in
/// (填报单位) is nobody's employer.
[[nodiscard]] EmployerAbove employerAbove(const Grid& grid, const Layout& layout);

} // namespace canbao::intake
