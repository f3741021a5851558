#include "ui/shell/top_bar.h"

#include "ui/common/icon_label.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace canbao::ui {

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel)
    , m_operator(new TextLabel(QString(), Role::Muted))
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

    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap, kMargin, kGap);
    layout->addWidget(m_title);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    layout->addSpacing(kGap);
    layout->addWidget(new IconLabel(u"user"_s, kIconSize, Role::Muted));
    layout->addWidget(m_operator);
}

void TopBar::setLedger(const QString& office, int year, const QString& operatorName) {
    m_title->setText(tr("Canbao Ledger · %1 · campaign of %2").arg(office).arg(year));
    m_operator->setText(operatorName);
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
