#pragma once

#include "ui/settings/settings_section.h"

class QComboBox;

namespace canbao::ui {

class RowsModel;

/// The code tables: the words for results, reasons, insurances and lists, and what else they are called.
class CodesSection final : public SettingsSection {
    Q_OBJECT

public:
    CodesSection(Workspace& workspace, LongWork& work);

    [[nodiscard]] QString title() const override;

private:
    void show();

    QComboBox* m_lists;
    RowsModel* m_codes;
};

} // namespace canbao::ui
