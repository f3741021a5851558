#pragma once

#include "ui/settings/settings_section.h"

namespace canbao::ui {

class EmptyState;
class RowsModel;

/// 未脱敏导出: what once left the ledger with whole numbers, for what and to whom.
class ExportsSection final : public SettingsSection {
    Q_OBJECT

public:
    ExportsSection(Workspace& workspace, LongWork& work);

    [[nodiscard]] QString title() const override;
    void activate() override;

private:
    RowsModel* m_rows;
    QWidget* m_view;
    EmptyState* m_empty;
};

} // namespace canbao::ui
