#pragma once

#include "ui/common/page.h"
#include "ui/common/workspace.h"

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
/// of what they do.
class LedgerView final : public QWidget {
    Q_OBJECT

public:
    LedgerView(std::unique_ptr<Workspace> workspace, printing::PrintDialogs& printDialogs, QWidget* parent = nullptr);
    ~LedgerView() override;

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] Page* page(PageId id) const;
    [[nodiscard]] Page* currentPage() const;
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
    void addPage(Page* page);
    void addKeys();
    void showRoom(int room);
    void openRows(const store::EntryFilter& filter);
    void openForm(const domain::FormCode& form);
    void showOperators();
    void readStatus();
    void showBackup();
    void showNoBackup(const Error& error);

    std::unique_ptr<Workspace> m_workspace;
    QList<Page*> m_pages;
    NavigationBar* m_navigation;
    TopBar* m_top;
    QStackedWidget* m_rooms;
    StatusLine* m_status;
    Toast* m_toast;
    DailyBackup* m_backup;
    QTimer m_readStatusSoon;
};

} // namespace canbao::ui
