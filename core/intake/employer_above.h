#pragma once

#include "core/intake/layout.h"
#include "core/intake/mapping.h"

#include <QMap>
#include <QSet>

namespace canbao::intake {

/// An employer that a roster names once for many rows: 单位名称：… 统一社会信用代码：…
struct EmployerAbove {
    QString name;
    QString creditCode; ///< as written
    friend bool operator==(const EmployerAbove&, const EmployerAbove&) = default;
};

struct EmployersAbove {
    QMap<int, EmployerAbove> from; ///< by the ordinal of the first row they are for
    QSet<int> headings;            ///< rows that are lines over others, also where they look like somebody's
};

/// Looks through the rows above the header, where label and value stand in one cell or in neighbours; where no column
/// is for employers, at the title (某某公司职工花名册) and the sheet's name; and at the lines between the rows
/// (一、某某公司). Who fills a list in (填报单位) is nobody's employer.
[[nodiscard]] EmployersAbove employersAbove(const Grid& grid, const Layout& layout, const Mapping& mapping,
                                            domain::ListKind kind);

} // namespace canbao::intake
