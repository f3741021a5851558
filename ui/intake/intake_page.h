#pragma once

#include "core/intake/import_commit.h"
#include "ui/common/page.h"
#include "ui/common/workspace.h"
#include "ui/intake/list_reading.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace canbao::ui {

class ListChoices;
class LongWork;
class RecentImports;
class SheetPreview;
class TableView;
class TextLabel;
class VerdictModel;

/// 导入: a file comes in, or several one after the other (a village each); the page says what it understood, shows the
/// sheet itself, says what importing will do, and does it in one go. Nothing changes before the button is pressed.
class IntakePage final : public Page {
    Q_OBJECT

public:
    explicit IntakePage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] bool canLeave() override;
    [[nodiscard]] bool follows(const Link& link) const override;
    void follow(const Link& link) override;

private:
    [[nodiscard]] QWidget* makeStart();
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QWidget* makeTables();
    void chooseFile();
    void openInTurn(const QStringList& paths);
    void openNext(); ///< leaves the list when no file waits
    void read();
    void show(const ListReading& reading);
    void showUnderstood();
    void showSheets();
    void chooseMeaning(int column);
    void setMeaning(int column, std::optional<intake::Field> field);
    void setPolicy(intake::Field field, intake::FieldPolicy policy);
    void exportRejects();
    void confirmAndImport();
    void import();
    void imported(const intake::ImportOutcome& outcome);
    void leave();

    Workspace& m_workspace;
    QStringList m_waiting; ///< files that come in when this one is done
    ListQuestion m_question;
    ListReading m_reading;
    QStackedWidget* m_stack;
    QPushButton* m_choose;
    RecentImports* m_recent;
    TextLabel* m_file;
    ListChoices* m_choices;
    QComboBox* m_sheets;
    TextLabel* m_understood;
    TextLabel* m_cautions;
    TextLabel* m_notTaken;
    TextLabel* m_problem;
    SheetPreview* m_preview;
    VerdictModel* m_verdicts;
    TableView* m_verdictView;
    TextLabel* m_plan;
    QPushButton* m_rejects;
    QPushButton* m_import;
    LongWork* m_work;
    bool m_filling = false; ///< choices are set by the program, not by the user
};

} // namespace canbao::ui
