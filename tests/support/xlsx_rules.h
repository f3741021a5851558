#pragma once

#include <QString>
#include <QStringList>

namespace canbao::test {

/// What an .xlsx breaks of ECMA-376: part names and content types (part 2), relationships (part 2, 9.3), the order of
/// elements in workbook, worksheet and styles (part 1, CT_Workbook, CT_Worksheet, CT_Stylesheet), unique names, indices
/// that lead somewhere, cells in their order, merges that do not overlap, counts that are true. Empty when nothing is
/// broken. A program that reads leniently hides such faults; Excel offers to "repair" the file.
[[nodiscard]] QStringList brokenRules(const QString& path);

} // namespace canbao::test
