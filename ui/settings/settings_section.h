#pragma once

#include "ui/common/text_label.h"
#include "ui/common/workspace.h"

namespace canbao::ui {

class LongWork;

/// One tab of the settings: what belongs to one purpose, with its own buttons.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    /// `work` covers the whole page while something takes long; it outlives the section.
    SettingsSection(Workspace& workspace, LongWork& work)
        : m_workspace(workspace)
        , m_work(work) {}

    [[nodiscard]] virtual QString title() const = 0;
    /// The page comes to the front: read what may have changed meanwhile.
    virtual void activate() {}
    /// Something was typed and is not saved.
    [[nodiscard]] virtual bool edited() const { return false; }
    /// It will not be.
    virtual void forget() {}

Q_SIGNALS:
    /// A sentence for the foot of the window.
    void said(const QString& sentence);

protected:
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] LongWork& work() const { return m_work; }
    [[nodiscard]] static TextLabel* wrapped(const QString& text, Role role = Role::Muted);
    [[nodiscard]] static TextLabel* heading(const QString& text);

private:
    Workspace& m_workspace;
    LongWork& m_work;
};

} // namespace canbao::ui
