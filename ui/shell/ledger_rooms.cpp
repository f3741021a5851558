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

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using canbao::domain::SubjectType;

namespace canbao::ui {

namespace {

QString titleOf(PageId page) {
    switch (page) {
    case PageId::Overview:
        return QCoreApplication::translate("canbao::ui::Room", "Overview");
    case PageId::Intake:
        return QCoreApplication::translate("canbao::ui::Room", "Import");
    case PageId::Persons:
        return QCoreApplication::translate("canbao::ui::Room", "Persons");
    case PageId::Employers:
        return QCoreApplication::translate("canbao::ui::Room", "Employers");
    case PageId::Comparison:
        return QCoreApplication::translate("canbao::ui::Room", "Compare");
    case PageId::Registers:
        return QCoreApplication::translate("canbao::ui::Room", "Registers");
    case PageId::Reports:
        return QCoreApplication::translate("canbao::ui::Room", "Reports");
    case PageId::Activities:
        return QCoreApplication::translate("canbao::ui::Room", "Outreach");
    case PageId::Summary:
        return QCoreApplication::translate("canbao::ui::Room", "Summary");
    case PageId::Printing:
        return QCoreApplication::translate("canbao::ui::Room", "Printing");
    case PageId::Settings:
        return QCoreApplication::translate("canbao::ui::Room", "Settings");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Room> ledgerRooms(Workspace& workspace, printing::PrintDialogs& printDialogs) {
    const auto room = [](PageId id, const QString& iconName, std::function<Page*()> furnish) {
        return Room{id, titleOf(id), iconName, std::move(furnish)};
    };
    return {
        room(PageId::Overview, u"home"_s, [&] { return new OverviewPage(workspace); }),
        room(PageId::Intake, u"import"_s, [&] { return new IntakePage(workspace); }),
        room(PageId::Persons, u"persons"_s,
             [&] { return new WorkbenchPage(workspace, SubjectType::Person, printDialogs); }),
        room(PageId::Employers, u"employers"_s,
             [&] { return new WorkbenchPage(workspace, SubjectType::Employer, printDialogs); }),
        room(PageId::Comparison, u"comparison"_s, [&] { return new ComparisonPage(workspace); }),
        room(PageId::Registers, u"registers"_s, [&] { return new RegistersPage(workspace, printDialogs); }),
        room(PageId::Reports, u"reports"_s, [&] { return new ReportsPage(workspace, printDialogs); }),
        room(PageId::Summary, u"flag"_s, [&] { return new SummaryPage(workspace, printDialogs); }),
        room(PageId::Activities, u"outreach"_s, [&] { return new ActivitiesPage(workspace); }),
        room(PageId::Printing, u"printing"_s,
             [&] { return new FormsPage(workspace, SubjectType::Person, printDialogs); }),
        room(PageId::Settings, u"settings"_s, [&] { return new SettingsPage(workspace); }),
    };
}

} // namespace canbao::ui
