#include "ui/workbench/subject_blocks.h"

#include "ui/workbench/enforcement_paper.h"
#include "ui/workbench/entitlement_block.h"
#include "ui/workbench/entitlement_paper.h"
#include "ui/workbench/groups_paper.h"
#include "ui/workbench/history_paper.h"
#include "ui/workbench/one_person_paper.h"
#include "ui/workbench/references_paper.h"
#include "ui/workbench/roster_paper.h"
#include "ui/workbench/sent_paper.h"
#include "ui/workbench/suggestions_block.h"

namespace canbao::ui {

SubjectBlocks makeSubjectBlocks(Workspace& workspace, domain::SubjectType subject) {
    SubjectBlocks blocks;
    blocks.aboveForm = {new SuggestionsBlock(workspace)};
    blocks.papers = {new HistoryPaper(workspace), new SentPaper, new ReferencesPaper(workspace)};
    if (subject == domain::SubjectType::Person) {
        blocks.papers.append(new OnePersonPaper(workspace));
        blocks.aboveForm.append(new EntitlementBlock(workspace));
        blocks.papers.append(new EntitlementPaper(workspace));
    } else {
        blocks.papers += QList<SubjectBlock*>{new RosterPaper(workspace), new EnforcementPaper(workspace)};
    }
    blocks.papers.append(new GroupsPaper(workspace, subject));
    return blocks;
}

} // namespace canbao::ui
