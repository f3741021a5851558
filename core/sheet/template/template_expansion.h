#pragma once

#include "core/sheet/template/row_expansion.h"
#include "core/sheet/template/template_package.h"

namespace canbao::sheet {

/// A sheet of a template.
struct TemplateSheet {
    QByteArray name; ///< UTF-8
    QByteArray part;
};

[[nodiscard]] Result<QList<TemplateSheet>> templateSheets(TemplatePackage& package);

/// Makes one row of a sheet several, and lets everything else in the workbook that tells of its rows follow: the other
/// sheets' formulas, names and print areas, drawings, charts, comments. Programs are told to calculate all anew.
[[nodiscard]] Result<> expandRow(TemplatePackage& package, const TemplateSheet& sheet, const RowExpansion& expansion);

} // namespace canbao::sheet
