#pragma once

#include "ui/common/workspace.h"
#include "ui/workbench/table_paper.h"

namespace canbao::ui {

/// 用工名册: who works for the employer, and how far each of them is; Enter opens the person.
class RosterPaper final : public TablePaper {
    Q_OBJECT

public:
    explicit RosterPaper(Workspace& workspace);
    void showSubject(const store::SubjectFile& file, EntryId entry) override;

private:
    Workspace& m_workspace;
};

} // namespace canbao::ui
