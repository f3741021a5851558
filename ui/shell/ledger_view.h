#pragma once

#include "ui/common/page.h"
#include "ui/common/workspace.h"
#include "ui/shell/ledger_rooms.h"

#include <QTimer>

class QStackedWidget;

namespace canbao::printing {
class PrintDialogs;
}

namespace canbao::ui {

class DailyBackup;
class NavigationBar;
class StatusLine;
class Toast;
class TopBar;

/// The window while a ledger is open: puts the rooms together, takes the user from one to the other, and knows nothing
/// of what they do. All pages at once would hold up the window's first answer: the first room is furnished at once,
/// each other one when nothing else is to do, or when somebody enters.
class LedgerView final : public QWidget {
    Q_OBJECT

public:
    LedgerView(std::unique_ptr<Workspace> workspace, printing::PrintDialogs& printDialogs, QWidget* parent = nullptr);
    ~LedgerView() override;

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] Page& page(PageId id);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] PageId currentRoom() const;
    void showPage(PageId id);
    void follow(const Link& link);
    /// The focus goes where the user left it on the page (`left`, may be null), or where typing begins there.
    void focusPage(QWidget* left = nullptr);
    /// Every page agrees to be left.
    [[nodiscard]] bool canLeave() const;
    /// A sentence for the foot of the window.
    void say(const QString& sentence);
    /// The rooms' names give way before the window gets no narrower.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] qsizetype roomOf(PageId id) const;
    Page& furnished(qsizetype room);
    void furnishNext();
    void addKeys();
    void showRoom(int room);
    void openRows(const store::EntryFilter& filter);
    void openForm(const domain::FormCode& form);
    void showOperators();
    void readStatus();
    void showBackup();
    void showNoBackup(const Error& error);

    std::unique_ptr<Workspace> m_workspace;
    const QList<Room> m_rooms;
    QList<Page*> m_pages; ///< of each room, null as long as it is not furnished
    NavigationBar* m_navigation;
    TopBar* m_top;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    Toast* m_toast;
    DailyBackup* m_backup;
    QTimer m_readStatusSoon;
    QTimer m_furnishSoon;
};

} // namespace canbao::ui
