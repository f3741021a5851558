#include "ui/shell/ledger_pages.h"

#include "ui/workbench/workbench_page.h"

namespace canbao::ui {

QList<Page*> makeLedgerPages(Workspace& workspace) {
    return {
        new WorkbenchPage(workspace, domain::SubjectType::Person),
        new WorkbenchPage(workspace, domain::SubjectType::Employer),
    };
}

} // namespace canbao::ui
