#pragma once

#include "core/demo/list_maker.h"

namespace canbao::demo {

/// The city's five lists, in the order in which they are imported.
[[nodiscard]] QList<DemoList> makeCityLists(const Township& town, const Claims& claims, ListMaker& maker);

/// The other departments' fourteen lists.
[[nodiscard]] QList<DemoList> makeDepartmentLists(const Township& town, ListMaker& maker, quint64 seed);

} // namespace canbao::demo
