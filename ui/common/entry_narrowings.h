#pragma once

#include "core/store/queries/entry_queue.h"
#include "ui/common/workspace.h"

#include <functional>
#include <span>

class QMenu;

namespace canbao::ui {

using NarrowFilter = std::function<void(store::EntryFilter&)>;
using ChooseNarrowing = std::function<void(const NarrowFilter&)>;

/// One thing that "More" of the filter bar narrows a queue by. Several may hold at once. A new one is a field of
/// store::EntryFilter, its condition in core/store/queries/entry_filter_sql.cpp, and a row of narrowings().
struct Narrowing {
    /// Its words while it narrows the queue; empty while it does not.
    QString (*text)(const store::EntryFilter& filter, const Workspace& workspace);
    /// Adds its choices to the menu; what is chosen is handed on as what it does to the filter.
    void (*offer)(QMenu& menu, const Workspace& workspace, domain::SubjectType subject, const ChooseNarrowing& choose);
};
/// In the order of the menu.
[[nodiscard]] std::span<const Narrowing> narrowings();

} // namespace canbao::ui
