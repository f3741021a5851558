#pragma once

#include <QList>

namespace canbao::printing {
class PrintDialogs;
}

namespace canbao::ui {

class Page;
class Workspace;

/// The rooms of an open ledger, in the navigation's order.
[[nodiscard]] QList<Page*> makeLedgerPages(Workspace& workspace, printing::PrintDialogs& printDialogs);

} // namespace canbao::ui
