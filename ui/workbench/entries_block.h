#pragma once

#include "ui/common/workspace.h"
#include "ui/workbench/subject_block.h"

namespace canbao::ui {

class RowsModel;
class TableView;

/// 待核实事项: every entry of the subject, in every insurance; the one chosen is the one whose result is typed.
class EntriesBlock final : public SubjectBlock {
    Q_OBJECT

public:
    explicit EntriesBlock(Workspace& workspace);
    void showSubject(const store::SubjectFile& file, EntryId entry) override;

Q_SIGNALS:
    /// By the user.
    void entryChosen(canbao::EntryId entry);

private:
    Workspace& m_workspace;
    EntryId m_shown;
    RowsModel* m_rows;
    TableView* m_view;
};

} // namespace canbao::ui
