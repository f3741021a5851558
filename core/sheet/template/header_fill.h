#pragma once

#include "core/sheet/template/form_layout.h"
#include "core/sheet/template/template_expansion.h"
#include "core/sheet/template/template_fill.h"

namespace canbao::sheet {

struct FilledLines {
    qsizetype lines = 0;  ///< that stand in the form
    QList<int> strangers; ///< rows, from 0, named after nobody of ours
};

/// Fills the lines of a form whose layout is known: rows that are named already get their line, empty ones are filled
/// from the first on, the last of them becomes as many as are needed; then the total's row where it has no formulas.
/// Formulas of a line stay, and so does what a named row says already of whom it is about.
///
/// Refused in words: a row that two lines fit; and, unless only some are asked for (TemplateLines::someAsked), a row
/// named after nobody of ours and a line of ours that no row is named after.
[[nodiscard]] Result<FilledLines> fillByHeader(TemplatePackage& package, const TemplateSheet& sheet,
                                               const FormLayout& layout, const TemplateLines& lines,
                                               const QStringList& shared);

} // namespace canbao::sheet
