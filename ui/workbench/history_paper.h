#pragma once

#include "ui/common/workspace.h"
#include "ui/workbench/table_paper.h"

namespace canbao::ui {

/// 经过: what happened to the subject, newest first, each event a sentence.
class HistoryPaper final : public TablePaper {
    Q_OBJECT

public:
    explicit HistoryPaper(Workspace& workspace);
    void showSubject(const store::SubjectFile& file, EntryId entry) override;

private:
    Workspace& m_workspace;
};

} // namespace canbao::ui
