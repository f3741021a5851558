#pragma once

#include "ui/common/workspace.h"
#include "ui/workbench/table_paper.h"

namespace canbao::ui {

/// 部门信息: what the other departments' lists say of the subject.
class ReferencesPaper final : public TablePaper {
    Q_OBJECT

public:
    explicit ReferencesPaper(Workspace& workspace);
    void showSubject(const store::SubjectFile& file, EntryId entry) override;

private:
    Workspace& m_workspace;
};

} // namespace canbao::ui
