#include "ui/reports/grouped_header.h"

#include "ui/common/metrics.h"

#include <QPainter>

namespace canbao::ui {

namespace {

constexpr int kGroupHeight = 28;
constexpr int kHeadHeight = 76; ///< four lines of the small face: 已参加其他险种

} // namespace

GroupedHeader::GroupedHeader(int groupRole, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_groupRole(groupRole) {
    setSectionResizeMode(QHeaderView::Fixed);
    setStretchLastSection(false);
    setMinimumSectionSize(kGap);
    connect(this, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
}

QSize GroupedHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), kGroupHeight + kHeadHeight};
}

QString GroupedHeader::text(int section, int role) const {
    return model()->headerData(section, Qt::Horizontal, role).toString();
}

void GroupedHeader::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    if (model() == nullptr) {
        return;
    }
    QFont face = font();
    face.setPointSizeF(kBodyPt - 1.5);
    painter.setFont(face);
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor line = palette().color(QPalette::Mid);
    const int bottom = kGroupHeight + kHeadHeight - 1;

    for (int first = 0; first < count();) {
        const QString group = text(first, m_groupRole);
        int end = first + 1;
        while (!group.isEmpty() && end < count() && text(end, m_groupRole) == group) {
            ++end;
        }
        const int left = sectionViewportPosition(first);
        const int right = sectionViewportPosition(end - 1) + sectionSize(end - 1);
        for (int section = first; section < end; ++section) {
            const int top = group.isEmpty() ? 0 : kGroupHeight;
            const QRect cell(sectionViewportPosition(section), top, sectionSize(section), bottom - top);
            painter.setPen(ink);
            painter.drawText(cell.adjusted(2, 2, -2, -2), int(Qt::AlignCenter) | Qt::TextWrapAnywhere,
                             text(section, Qt::DisplayRole));
            painter.setPen(palette().color(QPalette::Midlight));
            painter.drawLine(cell.right(), cell.top() + 4, cell.right(), cell.bottom() - 4);
        }
        if (!group.isEmpty()) {
            const QRect cell(left, 0, right - left, kGroupHeight);
            painter.setPen(ink);
            painter.drawText(cell, int(Qt::AlignCenter), group);
            painter.setPen(line);
            painter.drawLine(cell.bottomLeft(), cell.bottomRight());
        }
        painter.setPen(line);
        painter.drawLine(right - 1, 0, right - 1, bottom);
        first = end;
    }
    painter.setPen(line);
    painter.drawLine(0, bottom, viewport()->width(), bottom);
}

} // namespace canbao::ui
