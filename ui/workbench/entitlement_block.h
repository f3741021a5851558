#pragma once

#include "ui/common/text_label.h"
#include "ui/common/workspace.h"
#include "ui/workbench/subject_block.h"

namespace canbao::ui {

/// 应参保 in a line above the form: what the person must join, may join, and what is to be asked; the special groups
/// behind it. The grounds stand in the paper (entitlement_paper.h).
class EntitlementBlock final : public SubjectBlock {
    Q_OBJECT

public:
    explicit EntitlementBlock(Workspace& workspace);
    void showSubject(const store::SubjectFile& file, EntryId entry) override;

private:
    Workspace& m_workspace;
    TextLabel* m_line;
};

} // namespace canbao::ui
