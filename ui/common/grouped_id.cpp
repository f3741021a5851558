#include "ui/common/grouped_id.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <initializer_list>

namespace canbao::ui {

namespace {

constexpr int kPadding = 4;

QString cut(QStringView id, std::initializer_list<qsizetype> sizes) {
    QString grouped;
    qsizetype at = 0;
    for (const qsizetype size : sizes) {
        if (at > 0) {
            grouped.append(u' ');
        }
        grouped.append(id.sliced(at, size));
        at += size;
    }
    return grouped;
}

} // namespace

QString groupedId(QStringView id) {
    switch (id.size()) {
    case 18:
        return cut(id, {6, 4, 4, 4});
    case 15:
        return cut(id, {6, 6, 3});
    case 11:
        return id.front() == u'1' ? cut(id, {3, 4, 4}) : id.toString();
    default:
        return id.toString();
    }
}

GroupedIdLabel::GroupedIdLabel(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    hide();
}

void GroupedIdLabel::setIdentifier(const QString& identifier) {
    m_identifier = identifier;
    setAccessibleName(groupedId(identifier));
    setToolTip(identifier.isEmpty() ? QString() : tr("Ctrl+C copies the number without gaps"));
    setVisible(!identifier.isEmpty());
    updateGeometry();
    update();
}

QSize GroupedIdLabel::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(groupedId(m_identifier)) + 2 * kPadding, metrics.height() + 2 * kPadding};
}

void GroupedIdLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(kPadding, 0, -kPadding, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
                     groupedId(m_identifier));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void GroupedIdLabel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QWidget::keyPressEvent(event);
}

void GroupedIdLabel::contextMenuEvent(QContextMenuEvent* event) {
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &GroupedIdLabel::copy);
    menu->popup(event->globalPos());
}

void GroupedIdLabel::copy() const {
    QGuiApplication::clipboard()->setText(m_identifier);
}

} // namespace canbao::ui
