#pragma once

#include "ui/common/page.h"
#include "ui/common/workspace.h"

class QComboBox;
class QPushButton;

namespace canbao::ui {

class BackupList;
class LongWork;
class RowsModel;
class TextLabel;
class VillageModel;

/// 设置: the office and its villages, the code tables, and the ledger's safety: back it up, check it.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Settings; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void activate() override;
    [[nodiscard]] bool canLeave() override;
    [[nodiscard]] bool follows(const Link& link) const override;
    void follow(const Link& link) override;

private:
    [[nodiscard]] QWidget* makeVillages();
    [[nodiscard]] QWidget* makeCodes();
    [[nodiscard]] QWidget* makeSafety();
    void saveVillages();
    void showCodes();
    void backUp();
    void check();

    Workspace& m_workspace;
    VillageModel* m_villages;
    QPushButton* m_save;
    TextLabel* m_villageProblem;
    QComboBox* m_codeLists;
    RowsModel* m_codes;
    TextLabel* m_backupSaid;
    BackupList* m_backups;
    TextLabel* m_checkSaid;
    LongWork* m_work;
};

} // namespace canbao::ui
