#pragma once

#include "core/intake/layout.h"
#include "core/intake/mapping.h"

namespace canbao::intake {

/// Fills in what a list writes once for several rows, as a merged range would that was lost on its way (CSV, pasted
/// values): a village in the first row of its people, an employer in the first row of its staff or of its insurances;
/// and what 同上 and other ditto marks stand for.
///
/// Blanks are only filled where the sheet surely means it so: the first row has a value, no value stands in two rows
/// running, none comes back after another, and blanks are no exception. Beside merged ranges only what goes on behind a
/// repeated header is. A subtotal ends what stood above it.
void fillWrittenOnce(Grid& grid, const Layout& layout, const Mapping& mapping, domain::ListKind kind);

} // namespace canbao::intake
