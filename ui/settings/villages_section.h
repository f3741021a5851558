#pragma once

#include "ui/settings/settings_section.h"

class QPushButton;

namespace canbao::ui {

class VillageModel;

/// The office and its villages: their names, what lists call them, which are in use.
class VillagesSection final : public SettingsSection {
    Q_OBJECT

public:
    VillagesSection(Workspace& workspace, LongWork& work);

    [[nodiscard]] QString title() const override;
    void activate() override;
    [[nodiscard]] bool edited() const override;
    void forget() override;

private:
    void save();

    VillageModel* m_villages;
    QPushButton* m_save;
    TextLabel* m_problem;
};

} // namespace canbao::ui
