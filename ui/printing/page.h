#pragma once

#include <QMarginsF>
#include <QPageLayout>
#include <QRectF>

namespace canbao::printing {

/// A sheet of paper in millimetres, origin at its upper left corner. A value apart from painting: what is laid out on
/// it comes out at 100 % scale on any printer, in the PDF and on screen.
struct PageGeometry {
    QSizeF sizeMm{210, 297};
    QMarginsF marginsMm{20, 15, 15, 15}; ///< wider at the left, where sheets are filed

    [[nodiscard]] static PageGeometry a4Portrait() { return {}; }
    /// Filed at its upper edge.
    [[nodiscard]] static PageGeometry a4Landscape() { return {{297, 210}, {15, 18, 15, 15}}; }

    [[nodiscard]] bool landscape() const { return sizeMm.width() > sizeMm.height(); }
    /// Where everything must stay.
    [[nodiscard]] QRectF content() const { return QRectF(QPointF(), sizeMm).marginsRemoved(marginsMm); }
    /// For printers and PDF: A4, no margins of the driver's own, since ours are inside.
    [[nodiscard]] QPageLayout pageLayout() const {
        QPageLayout layout(QPageSize(QPageSize::A4), landscape() ? QPageLayout::Landscape : QPageLayout::Portrait,
                           QMarginsF(), QPageLayout::Millimeter);
        layout.setMode(QPageLayout::FullPageMode);
        return layout;
    }
};

} // namespace canbao::printing
