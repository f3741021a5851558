#pragma once

#include "ui/common/link.h"

#include <QString>
#include <QWidget>

namespace canbao::ui {

/// A room of the window: one purpose, one main button. The shell shows it in the navigation and asks it before it is
/// left.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called each time the page comes to the front: read what may have changed meanwhile.
    virtual void activate() {}
    /// Where typing begins when the page is first shown; later the focus is where the user left it.
    [[nodiscard]] virtual QWidget* firstFocus() const { return nullptr; }
    /// Asked before the window closes or another ledger opens; a page that returns false says why itself. Moving to
    /// another page is always allowed: a page keeps what was typed.
    [[nodiscard]] virtual bool canLeave() { return true; }
    /// Whether the link points into this room.
    [[nodiscard]] virtual bool follows(const Link& link) const {
        Q_UNUSED(link)
        return false;
    }
    /// Goes where the link points; the page is in front already.
    virtual void follow(const Link& link) { Q_UNUSED(link) }
    /// What is said to who wants something else while long work is going on.
    [[nodiscard]] static QString waitSentence();

Q_SIGNALS:
    /// What waits here, as the navigation shows it; empty for nothing.
    void badgeChanged(const QString& badge);
    void linkFollowed(const canbao::ui::Link& link);
    /// A sentence for the foot of the window: something was done.
    void said(const QString& sentence);

protected:
    /// For canLeave(): true while `working`, and says that it has to end first.
    [[nodiscard]] bool refusedWhile(bool working);
};

} // namespace canbao::ui
