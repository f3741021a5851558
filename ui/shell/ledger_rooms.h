#pragma once

#include "ui/common/link.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>

namespace canbao::printing {
class PrintDialogs;
}

namespace canbao::ui {

class Page;
class Workspace;

/// A room of the window as the navigation knows it, before anybody is in it.
struct Room {
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::Room)

public:
    PageId id;
    QString title; ///< two or three characters of Chinese
    QString iconName;
    std::function<Page*()> furnish; ///< makes its page: some 10 ms of work
};

/// The rooms of an open ledger, in the navigation's order. Both arguments have to outlive the pages.
[[nodiscard]] QList<Room> ledgerRooms(Workspace& workspace, printing::PrintDialogs& printDialogs);

} // namespace canbao::ui
