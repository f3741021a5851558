#include "ui/printing/paper_table.h"

#include <algorithm>
#include <numeric>

namespace canbao::printing {

namespace {

constexpr double kPadding = 0.6;
const QColor kShade(0xef, 0xef, 0xef);

QRectF padded(const QRectF& cell) {
    return cell.adjusted(kPadding, 0.2, -kPadding, -0.2);
}

} // namespace

PaperTable::PaperTable(QList<PaperColumn> columns, double headRowHeight, Sizes sizes)
    : m_columns(std::move(columns))
    , m_headRowHeight(headRowHeight)
    , m_sizes(sizes) {
    m_width = edge(m_columns.size());
    m_grouped = std::ranges::any_of(m_columns, [](const PaperColumn& column) { return !column.group.isEmpty(); });
}

double PaperTable::edge(qsizetype column) const {
    return std::accumulate(m_columns.begin(), m_columns.begin() + column, 0.0,
                           [](double sum, const PaperColumn& c) { return sum + c.width; });
}

double PaperTable::headHeight() const {
    constexpr double kGroupRow = 6;
    return m_headRowHeight + (m_grouped ? kGroupRow : 0);
}

void PaperTable::paintHead(PaperPainter& painter, QPointF topLeft) const {
    const double height = headHeight();
    const double groupHeight = height - m_headRowHeight;
    const TextStyle style{FontRole::Heading, m_sizes.head, Qt::AlignCenter, false, 1.15};
    painter.fill({topLeft, QSizeF(m_width, height)}, kShade);
    for (qsizetype column = 0; column < m_columns.size();) {
        const PaperColumn& first = m_columns.at(column);
        qsizetype end = column + 1;
        while (!first.group.isEmpty() && end < m_columns.size() && m_columns.at(end).group == first.group) {
            ++end;
        }
        const QRectF cell(topLeft.x() + edge(column), topLeft.y(), edge(end) - edge(column), height);
        if (column > 0) {
            painter.line(cell.topLeft(), cell.bottomLeft());
        }
        if (first.group.isEmpty()) {
            painter.text(padded(cell), first.head, style);
        } else {
            const double middle = cell.top() + groupHeight;
            painter.text(padded({cell.left(), cell.top(), cell.width(), groupHeight}), first.group, style);
            painter.line({cell.left(), middle}, {cell.right(), middle});
            for (qsizetype below = column; below < end; ++below) {
                const QRectF head(topLeft.x() + edge(below), middle, m_columns.at(below).width, m_headRowHeight);
                painter.text(padded(head), m_columns.at(below).head, style);
                if (below > column) {
                    painter.line(head.topLeft(), head.bottomLeft());
                }
            }
        }
        column = end;
    }
    painter.line({topLeft.x(), topLeft.y() + height}, {topLeft.x() + m_width, topLeft.y() + height});
}

void PaperTable::paintLine(PaperPainter& painter, QPointF topLeft, double height, const QStringList& cells,
                           bool bold) const {
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const QRectF cell(topLeft.x() + edge(column), topLeft.y(), m_columns.at(column).width, height);
        painter.text(padded(cell), cells.value(column),
                     {FontRole::Body, m_sizes.line, m_columns.at(column).alignment, bold, 1.15});
        if (column > 0) {
            painter.line(cell.topLeft(), cell.bottomLeft());
        }
    }
    painter.line({topLeft.x(), topLeft.y() + height}, {topLeft.x() + m_width, topLeft.y() + height});
}

void PaperTable::paintBand(PaperPainter& painter, QPointF topLeft, double height, const QString& text) const {
    const QRectF band(topLeft, QSizeF(m_width, height));
    painter.text(band.adjusted(1.5, 0, -1.5, 0), text,
                 {FontRole::Heading, m_sizes.head, Qt::AlignLeft | Qt::AlignVCenter});
    painter.line(band.bottomLeft(), band.bottomRight());
}

void PaperTable::paintFrame(PaperPainter& painter, QPointF topLeft, double height) const {
    painter.frame({topLeft, QSizeF(m_width, height)}, kThickRule);
}

} // namespace canbao::printing
