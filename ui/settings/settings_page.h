#pragma once

#include "ui/common/page.h"
#include "ui/common/workspace.h"

namespace canbao::ui {

class LongWork;
class SafetySection;
class SettingsSection;

/// 设置: a tab for each purpose.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] bool canLeave() override;
    [[nodiscard]] bool follows(const Link& link) const override;
    void follow(const Link& link) override;

private:
    Workspace& m_workspace;
    LongWork* m_work;
    QList<SettingsSection*> m_sections; ///< in the order of their tabs
    SafetySection* m_safety;
};

} // namespace canbao::ui
