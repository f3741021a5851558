#include "ui/workbench/paper_tabs.h"

#include "ui/common/metrics.h"
#include "ui/workbench/subject_block.h"

#include <QGridLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr int kTabsInARow = 4; ///< where one row has no room for all of them: on a small screen
constexpr int kBetween = kGap / 2;

int widthInOneRow(const QList<QPushButton*>& buttons) {
    int width = int(buttons.size() - 1) * kBetween;
    for (const QPushButton* const button : buttons) {
        width += button->sizeHint().width();
    }
    return width;
}

} // namespace

PaperTabs::PaperTabs(const QList<SubjectBlock*>& papers, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_stack(new QStackedWidget)
    , m_papers(papers) {
    m_grid->setSpacing(kBetween);
    for (SubjectBlock* const paper : papers) {
        auto* const button = new QPushButton(paper->heading());
        button->setObjectName(paper->objectName() + u"Tab"_s);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::TabFocus); // a click looks something up; typing goes on in the form
        m_stack->addWidget(paper);
        connect(button, &QPushButton::clicked, m_stack, [this, paper] { m_stack->setCurrentWidget(paper); });
        m_buttons.append(button);
    }
    m_buttons.first()->setChecked(true);
    arrange();

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kBetween);
    layout->addLayout(m_grid);
    layout->addWidget(m_stack, 1);
}

void PaperTabs::refreshHeadings() {
    for (qsizetype i = 0; i < m_papers.size(); ++i) {
        m_buttons.at(i)->setText(m_papers.at(i)->heading());
    }
    arrange();
}

QSize PaperTabs::minimumSizeHint() const {
    int rows = (kTabsInARow - 1) * kBetween;
    for (qsizetype column = 0; column < kTabsInARow; ++column) {
        int widest = 0;
        for (qsizetype i = column; i < m_buttons.size(); i += kTabsInARow) {
            widest = std::max(widest, m_buttons.at(i)->sizeHint().width());
        }
        rows += widest;
    }
    return {std::max(rows, m_stack->minimumSizeHint().width()), QWidget::minimumSizeHint().height()};
}

void PaperTabs::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PaperTabs::arrange() {
    const int inARow = widthInOneRow(m_buttons) <= width() ? int(m_buttons.size()) : kTabsInARow;
    if (inARow == m_inARow) {
        return;
    }
    m_grid->setColumnStretch(m_inARow, 0);
    m_inARow = inARow;
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_grid->removeWidget(m_buttons.at(i));
        m_grid->addWidget(m_buttons.at(i), i / inARow, i % inARow);
    }
    m_grid->setColumnStretch(inARow, 1);
}

} // namespace canbao::ui
