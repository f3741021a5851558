#include "ui/workbench/subject_blocks.h"

#include "ui/workbench/enforcement_paper.h"
#include "ui/workbench/history_paper.h"
#include "ui/workbench/references_paper.h"
#include "ui/workbench/roster_paper.h"
#include "ui/workbench/sent_paper.h"

namespace canbao::ui {

SubjectBlocks makeSubjectBlocks(Workspace& workspace, domain::SubjectType subject) {
    SubjectBlocks blocks;
    blocks.papers = {new HistoryPaper(workspace), new SentPaper, new ReferencesPaper(workspace)};
    if (subject == domain::SubjectType::Employer) {
        blocks.papers += QList<SubjectBlock*>{new RosterPaper(workspace), new EnforcementPaper(workspace)};
    }
    return blocks;
}

} // namespace canbao::ui
