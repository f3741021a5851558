#pragma once

#include <QListWidget>

namespace canbao::ui {

/// The rooms on the left: icon, name, and what waits there. Arrow keys move, so do Alt+1 … Alt+9 (the shell's).
class NavigationBar final : public QListWidget {
    Q_OBJECT

public:
    explicit NavigationBar(QWidget* parent = nullptr);

    void addRoom(const QString& title, const QString& iconName);
    /// Icons alone, where the window is narrow.
    void setCompact(bool compact);
    /// What it takes now and can do without.
    [[nodiscard]] int spareWidth() const;
    void setBadge(int room, const QString& badge);

private:
    void nameForScreenReaders(int room);
};

} // namespace canbao::ui
