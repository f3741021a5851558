#include "ui/shell/ledger_pages.h"

#include "ui/activities/activities_page.h"
#include "ui/comparison/comparison_page.h"
#include "ui/forms/forms_page.h"
#include "ui/intake/intake_page.h"
#include "ui/overview/overview_page.h"
#include "ui/registers/registers_page.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/settings_page.h"
#include "ui/summary/summary_page.h"
#include "ui/workbench/workbench_page.h"

using canbao::domain::SubjectType;

namespace canbao::ui {

QList<Page*> makeLedgerPages(Workspace& workspace, printing::PrintDialogs& printDialogs) {
    return {
        new OverviewPage(workspace),
        new IntakePage(workspace),
        new WorkbenchPage(workspace, SubjectType::Person, printDialogs),
        new WorkbenchPage(workspace, SubjectType::Employer, printDialogs),
        new ComparisonPage(workspace),
        new RegistersPage(workspace, printDialogs),
        new ReportsPage(workspace, printDialogs),
        new SummaryPage(workspace, printDialogs),
        new ActivitiesPage(workspace),
        new FormsPage(workspace, SubjectType::Person, printDialogs),
        new SettingsPage(workspace),
    };
}

} // namespace canbao::ui
