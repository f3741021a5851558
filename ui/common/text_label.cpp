#include "ui/common/text_label.h"

#include "ui/common/metrics.h"

#include <QEvent>

namespace canbao::ui {

TextLabel::TextLabel(const QString& text, Role role, QWidget* parent)
    : QLabel(parent)
    , m_role(role) {
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // not Text, which a card with the base as its ground would choose
    setText(text);
    recolour();
}

void TextLabel::setRole(Role role) {
    m_role = role;
    recolour();
}

void TextLabel::setSize(Size size) {
    QFont face = font();
    switch (size) {
    case Size::Small:
        face.setPointSizeF(kBodyPt - 1.5);
        break;
    case Size::Body:
        face.setPointSizeF(kBodyPt);
        break;
    case Size::Heading:
        face.setPointSizeF(kBodyPt + 0.5);
        face.setWeight(QFont::DemiBold);
        break;
    case Size::Title:
        face.setPointSizeF(kBodyPt + 4.5);
        face.setWeight(QFont::DemiBold);
        break;
    case Size::Figure:
        face.setPointSizeF(kBodyPt + 9.5);
        face.setWeight(QFont::DemiBold);
        break;
    }
    setFont(face);
}

void TextLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange) {
        recolour();
    }
    QLabel::changeEvent(event);
}

void TextLabel::recolour() {
    if (m_role == Role::Plain) {
        if (testAttribute(Qt::WA_SetPalette)) {
            setPalette(QPalette());
        }
        return;
    }
    const QColor wanted = roleColor(m_role, palette());
    if (palette().color(QPalette::Active, QPalette::WindowText) != wanted) {
        QPalette own;
        own.setColor(QPalette::WindowText, wanted);
        setPalette(own);
    }
}

} // namespace canbao::ui
