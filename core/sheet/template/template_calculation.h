#pragma once

#include "core/sheet/template/template_expansion.h"

namespace canbao::sheet {

/// Writes what every formula comes to beside it, because many programs show what stands there and never calculate. A
/// formula that is beyond formulaValue() is left without a result: none is better than an old one.
[[nodiscard]] Result<> calculateTemplate(TemplatePackage& package);

} // namespace canbao::sheet
