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

/// Of `sheets` those that may show something of the sheet named `source`: its formulas, formats or validations name it,
/// a defined name, or a place that is only known when it is calculated (INDIRECT). All others are left as they are.
[[nodiscard]] Result<QList<TemplateSheet>>
sheetsThatFollow(TemplatePackage& package, const QList<TemplateSheet>& sheets, const QByteArray& source);

/// Makes one row of a sheet several, and lets everything else in the workbook that tells of its rows follow: the other
/// sheets' formulas, names and print areas, drawings, charts, comments. Programs are told to calculate all anew.
[[nodiscard]] Result<> expandRow(TemplatePackage& package, const TemplateSheet& sheet, const RowExpansion& expansion);

} // namespace canbao::sheet
