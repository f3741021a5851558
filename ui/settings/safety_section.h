#pragma once

#include "ui/settings/settings_section.h"

namespace canbao::ui {

class BackupList;

/// The ledger's safety: where it is, whether it is sound, its backups.
class SafetySection final : public SettingsSection {
    Q_OBJECT

public:
    SafetySection(Workspace& workspace, LongWork& work);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void backUp();

private:
    void check();

    TextLabel* m_backupSaid;
    BackupList* m_backups;
    TextLabel* m_checkSaid;
};

} // namespace canbao::ui
