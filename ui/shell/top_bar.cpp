#include "ui/shell/top_bar.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/role_names.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace canbao::ui {

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel)
    , m_operator(new QToolButton)
    , m_search(new QLineEdit) {
    m_title->setSize(TextLabel::Size::Heading);
    m_search->setPlaceholderText(tr("Name, pinyin initials or number (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(tintedIcon(u"search"_s, Role::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(320);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_search->text().trimmed();
        if (!text.isEmpty()) {
            Q_EMIT searched(text);
        }
    });

    m_operator->setObjectName(u"operator"_s);
    m_operator->setIcon(tintedIcon(u"user"_s, Role::Muted));
    m_operator->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_operator->setPopupMode(QToolButton::InstantPopup);
    m_operator->setAutoRaise(true);
    m_operator->setFocusPolicy(Qt::TabFocus);
    m_operator->setMenu(new QMenu(m_operator));

    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap, kMargin, kGap);
    layout->addWidget(m_title);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    layout->addSpacing(kGap);
    layout->addWidget(m_operator);
}

void TopBar::setLedger(const QString& office, int year) {
    m_title->setText(tr("Canbao Ledger · %1 · campaign of %2").arg(office).arg(year));
}

void TopBar::setOperators(const QList<domain::Operator>& operators, OperatorId current) {
    QMenu* const menu = m_operator->menu();
    menu->clear();
    for (const domain::Operator& who : operators) {
        if (who.retired) {
            continue;
        }
        auto* const action = menu->addAction(nameWithRole(who));
        action->setCheckable(true);
        action->setChecked(who.id == current);
        connect(action, &QAction::triggered, this, [this, action, id = who.id, current] {
            if (id == current) {
                action->setChecked(true); // nobody else
            } else {
                Q_EMIT operatorChosen(id);
            }
        });
        if (who.id == current) {
            m_operator->setText(nameWithRole(who));
            m_operator->setAccessibleName(tr("At work: %1").arg(nameWithRole(who)));
        }
    }
}

void TopBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace canbao::ui
