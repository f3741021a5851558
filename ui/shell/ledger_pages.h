#pragma once

#include <QList>

namespace canbao::ui {

class Page;
class Workspace;

/// The rooms of an open ledger, in the navigation's order.
[[nodiscard]] QList<Page*> makeLedgerPages(Workspace& workspace);

} // namespace canbao::ui
