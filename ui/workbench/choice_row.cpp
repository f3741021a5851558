#include "ui/workbench/choice_row.h"

#include "ui/common/metrics.h"

#include <QGridLayout>
#include <QPushButton>

namespace canbao::ui {

ChoiceRow::ChoiceRow(const QString& name, int columns, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_mostColumns(columns)
    , m_grid(new QGridLayout(this)) {
    setAccessibleName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(kGap / 2);
}

void ChoiceRow::setChoices(const QList<Choice>& choices) {
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_picked.clear();
    m_choices = choices;
    for (qsizetype place = 0; place < choices.size(); ++place) {
        const Choice& choice = choices.at(place);
        auto* const button = new QPushButton(keyOf(place) + u' ' + choice.label);
        button->setCheckable(true);
        button->setEnabled(choice.enabled);
        button->setAccessibleName(m_name + u' ' + choice.label);
        button->setToolTip(choice.label);
        button->setMinimumWidth(0);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, code = choice.code] {
            setPicked(code);
            Q_EMIT pickedByUser(code);
        });
        m_buttons.append(button);
    }
    m_columns = 0;
    layOut();
}

void ChoiceRow::layOut() {
    int widest = 1;
    for (const QPushButton* const button : std::as_const(m_buttons)) {
        widest = std::max(widest, button->sizeHint().width());
    }
    const int columns = std::clamp((width() + kGap) / (widest + kGap), std::min(3, m_mostColumns), m_mostColumns);
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (int column = 0; column < m_mostColumns; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    for (qsizetype place = 0; place < m_buttons.size(); ++place) {
        m_grid->addWidget(m_buttons.at(place), int(place) / columns, int(place) % columns);
    }
}

void ChoiceRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void ChoiceRow::setPicked(const QString& code) {
    m_picked = code;
    for (qsizetype place = 0; place < m_choices.size(); ++place) {
        m_buttons.at(place)->setChecked(!code.isEmpty() && m_choices.at(place).code == code);
    }
}

bool ChoiceRow::pickByKey(const QString& keyText) {
    for (qsizetype place = 0; place < m_choices.size(); ++place) {
        if (!keyText.isEmpty() && keyOf(place).compare(keyText, Qt::CaseInsensitive) == 0 &&
            m_choices.at(place).enabled) {
            setPicked(m_choices.at(place).code);
            Q_EMIT pickedByUser(m_picked);
            return true;
        }
    }
    return false;
}

QString ChoiceRow::keyOf(qsizetype place) {
    if (place < 9) {
        return QString::number(place + 1);
    }
    const auto letter = place - 9;
    return letter < 26 ? QString(QChar(u'A' + char16_t(letter))) : QString();
}

} // namespace canbao::ui
