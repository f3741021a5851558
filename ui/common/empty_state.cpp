#include "ui/common/empty_state.h"

#include "ui/common/icon_label.h"
#include "ui/common/metrics.h"
#include "ui/common/office_style.h"
#include "ui/common/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace canbao::ui {

EmptyState::EmptyState(const QString& iconName, const QString& heading, const QString& sentence,
                       const QString& buttonText, QWidget* parent)
    : QWidget(parent)
    , m_heading(new TextLabel(heading))
    , m_sentence(new TextLabel(sentence, Role::Muted))
    , m_button(new QPushButton(buttonText)) {
    m_heading->setSize(TextLabel::Size::Heading);
    m_heading->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(480);
    m_sentence->setMinimumWidth(240);
    m_button->setObjectName(u"emptyStateButton"_s);
    m_button->setProperty(OfficeStyle::kPrimary, true);
    if (buttonText.isEmpty()) {
        m_button->hide();
    }
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);

    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(kGap);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(iconName, kLargeIcon, Role::Muted), 0, Qt::AlignHCenter);
    layout->addSpacing(kGap);
    layout->addWidget(m_heading);
    auto* const wrapped = new QHBoxLayout;
    wrapped->addStretch();
    wrapped->addWidget(m_sentence, 3);
    wrapped->addStretch();
    layout->addLayout(wrapped);
    layout->addSpacing(kGap);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setSentence(const QString& heading, const QString& sentence) {
    m_heading->setText(heading);
    m_sentence->setText(sentence);
}

} // namespace canbao::ui
