#include "ui/workbench/paper_tabs.h"

#include "ui/common/metrics.h"
#include "ui/workbench/subject_block.h"

#include <QGridLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kTabsInARow = 4;

} // namespace

PaperTabs::PaperTabs(const QList<SubjectBlock*>& papers, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_papers(papers) {
    auto* const buttons = new QGridLayout; // a small screen has no room for all of them in one row
    buttons->setSpacing(kGap / 2);
    for (SubjectBlock* const paper : papers) {
        auto* const button = new QPushButton(paper->heading());
        button->setObjectName(paper->objectName() + u"Tab"_s);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::TabFocus); // a click looks something up; typing goes on in the form
        m_stack->addWidget(paper);
        connect(button, &QPushButton::clicked, m_stack, [this, paper] { m_stack->setCurrentWidget(paper); });
        m_buttons.append(button);
        buttons->addWidget(button, int(m_buttons.size() - 1) / kTabsInARow, int(m_buttons.size() - 1) % kTabsInARow);
    }
    buttons->setColumnStretch(kTabsInARow, 1);
    m_buttons.first()->setChecked(true);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap / 2);
    layout->addLayout(buttons);
    layout->addWidget(m_stack, 1);
}

void PaperTabs::refreshHeadings() {
    for (qsizetype i = 0; i < m_papers.size(); ++i) {
        m_buttons.at(i)->setText(m_papers.at(i)->heading());
    }
}

} // namespace canbao::ui
