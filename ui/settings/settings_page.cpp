#include "ui/settings/settings_page.h"

#include "ui/common/actions.h"
#include "ui/common/long_work.h"
#include "ui/common/metrics.h"
#include "ui/settings/codes_section.h"
#include "ui/settings/exports_section.h"
#include "ui/settings/operators_section.h"
#include "ui/settings/policy_section.h"
#include "ui/settings/safety_section.h"
#include "ui/settings/villages_section.h"

#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

SettingsPage::SettingsPage(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_work(new LongWork(this, workspace))
    , m_safety(new SafetySection(workspace, *m_work)) {
    m_sections = {new VillagesSection(workspace, *m_work),  new CodesSection(workspace, *m_work),
                  new PolicySection(workspace, *m_work),    m_safety,
                  new OperatorsSection(workspace, *m_work), new ExportsSection(workspace, *m_work)};
    auto* const tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Settings"));
    tabs->setDocumentMode(true);
    for (SettingsSection* const section : std::as_const(m_sections)) {
        tabs->addTab(section, section->title());
        connect(section, &SettingsSection::said, this, &SettingsPage::said);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap, kMargin, kMargin - 4);
    layout->addWidget(tabs);
}

void SettingsPage::activate() {
    for (SettingsSection* const section : std::as_const(m_sections)) {
        section->activate();
    }
}

bool SettingsPage::canLeave() {
    if (refusedWhile(m_work->running())) {
        return false;
    }
    const auto edited = std::ranges::find_if(m_sections, &SettingsSection::edited);
    if (edited == m_sections.end()) {
        return true;
    }
    m_workspace.dialogs().confirm(this,
                                  {tr("Not saved yet"), tr("\"%1\" was edited and not saved.").arg((*edited)->title()),
                                   tr("Leave without it"), true},
                                  [this, section = *edited](bool leave) {
                                      if (leave) {
                                          section->forget();
                                          QTimer::singleShot(0, window(), &QWidget::close);
                                      }
                                  });
    return false;
}

bool SettingsPage::follows(const Link& link) const {
    const auto* const action = std::get_if<ActionLink>(&link);
    return action != nullptr && action->action == ActionId::BackUpNow;
}

void SettingsPage::follow(const Link&) {
    m_safety->backUp();
}

} // namespace canbao::ui
