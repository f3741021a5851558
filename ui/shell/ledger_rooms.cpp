#include "ui/shell/ledger_rooms.h"

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

using namespace Qt::StringLiterals;
using canbao::domain::SubjectType;

namespace canbao::ui {

QList<Room> ledgerRooms(Workspace& workspace, printing::PrintDialogs& printDialogs) {
    return {
        {PageId::Overview, Room::tr("Overview"), u"home"_s, [&] { return new OverviewPage(workspace); }},
        {PageId::Intake, Room::tr("Import"), u"import"_s, [&] { return new IntakePage(workspace); }},
        {PageId::Persons, Room::tr("Persons"), u"persons"_s,
         [&] { return new WorkbenchPage(workspace, SubjectType::Person, printDialogs); }},
        {PageId::Employers, Room::tr("Employers"), u"employers"_s,
         [&] { return new WorkbenchPage(workspace, SubjectType::Employer, printDialogs); }},
        {PageId::Comparison, Room::tr("Compare"), u"comparison"_s, [&] { return new ComparisonPage(workspace); }},
        {PageId::Registers, Room::tr("Registers"), u"registers"_s,
         [&] { return new RegistersPage(workspace, printDialogs); }},
        {PageId::Reports, Room::tr("Reports"), u"reports"_s, [&] { return new ReportsPage(workspace, printDialogs); }},
        {PageId::Summary, Room::tr("Summary"), u"flag"_s, [&] { return new SummaryPage(workspace, printDialogs); }},
        {PageId::Activities, Room::tr("Outreach"), u"outreach"_s, [&] { return new ActivitiesPage(workspace); }},
        {PageId::Printing, Room::tr("Printing"), u"printing"_s,
         [&] { return new FormsPage(workspace, SubjectType::Person, printDialogs); }},
        {PageId::Settings, Room::tr("Settings"), u"settings"_s, [&] { return new SettingsPage(workspace); }},
    };
}

} // namespace canbao::ui
