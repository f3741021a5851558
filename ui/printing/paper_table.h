#pragma once

#include "ui/printing/paper_painter.h"

#include <QStringList>

namespace canbao::printing {

struct PaperColumn {
    QString group; ///< upper header; neighbours with the same group share one cell; empty: the head spans both rows
    QString head;
    double width = 0; ///< mm
    Qt::Alignment alignment = Qt::AlignCenter;
};

/// A ruled table of many lines, its head painted anew on every page. Measures in mm.
class PaperTable {
public:
    /// Sizes of the text in points.
    struct Sizes {
        double head = 9;
        double line = 9;
    };

    /// The head has one row where no column has a group.
    PaperTable(QList<PaperColumn> columns, double headRowHeight, Sizes sizes);

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double headHeight() const;

    void paintHead(PaperPainter& painter, QPointF topLeft) const;
    /// One line of cells; missing cells are empty boxes to write into.
    void paintLine(PaperPainter& painter, QPointF topLeft, double height, const QStringList& cells,
                   bool bold = false) const;
    /// A line over the whole width that opens a part of the table.
    void paintBand(PaperPainter& painter, QPointF topLeft, double height, const QString& text) const;
    /// The thick frame around what was painted between the two heights.
    void paintFrame(PaperPainter& painter, QPointF topLeft, double height) const;
    /// The left edge of column `column`, from the table's own.
    [[nodiscard]] double edge(qsizetype column) const;

private:
    QList<PaperColumn> m_columns;
    double m_headRowHeight;
    Sizes m_sizes;
    double m_width = 0;
    bool m_grouped = false;
};

} // namespace canbao::printing
