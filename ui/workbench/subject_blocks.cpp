#include "ui/workbench/subject_blocks.h"

#include "ui/workbench/history_paper.h"
#include "ui/workbench/references_paper.h"
#include "ui/workbench/sent_paper.h"

namespace canbao::ui {

SubjectBlocks makeSubjectBlocks(Workspace& workspace, domain::SubjectType) {
    SubjectBlocks blocks;
    blocks.papers = {new HistoryPaper(workspace), new SentPaper, new ReferencesPaper(workspace)};
    return blocks;
}

} // namespace canbao::ui
