#pragma once

#include "core/sheet/template/form_layout.h"
#include "core/sheet/template/template_expansion.h"
#include "core/sheet/template/template_fill.h"

namespace canbao::sheet {

/// Fills the lines of a form whose layout is known: rows that are named already get their line, empty ones are filled
/// from the first on, the last of them becomes as many as are needed; then the total's row where it has no formulas.
/// Formulas of a line stay.
///
/// Refused in words: a row named after nobody of ours, a line of ours that no row is named after.
[[nodiscard]] Result<> fillByHeader(TemplatePackage& package, const TemplateSheet& sheet, const FormLayout& layout,
                                    const TemplateContent& content);

} // namespace canbao::sheet
