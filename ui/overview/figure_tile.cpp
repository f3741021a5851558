#include "ui/overview/figure_tile.h"

#include "ui/common/metrics.h"

#include <QLocale>
#include <QPainter>

namespace canbao::ui {

FigureTile::FigureTile(const QString& name, Role role, QWidget* parent)
    : QAbstractButton(parent)
    , m_role(role) {
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FigureTile::setFigure(qint64 figure, const QString& remark) {
    m_figure = QLocale().toString(figure);
    m_remark = remark;
    setAccessibleName(tr("%1: %2 %3").arg(text(), m_figure, m_remark));
    setToolTip(m_remark); // it is not painted where there is no room for it
    update();
}

QSize FigureTile::sizeHint() const {
    return {144, 80};
}

void FigureTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || hasFocus();
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(palette().color(lit ? QPalette::Link : QPalette::Mid), hasFocus() ? 1.5 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), kCorner, kCorner);

    const QRect inside = rect().adjusted(kMargin, kGap + 2, -kMargin, -kGap - 2);
    QFont face = font();
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(inside, int(Qt::AlignLeft | Qt::AlignTop), text());
    face.setPointSizeF(kBodyPt + 9.5);
    face.setWeight(QFont::DemiBold);
    painter.setFont(face);
    painter.setPen(roleColor(m_role, palette()));
    painter.drawText(inside, int(Qt::AlignLeft | Qt::AlignBottom), m_figure);
    const int left = inside.width() - painter.fontMetrics().horizontalAdvance(m_figure) - kGap;
    painter.setFont(font());
    if (painter.fontMetrics().horizontalAdvance(m_remark) > left) {
        return;
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(inside.adjusted(0, 0, 0, -4), int(Qt::AlignRight | Qt::AlignBottom), m_remark);
}

} // namespace canbao::ui
