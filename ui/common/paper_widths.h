#pragma once

#include <QList>

#include <QtMath>

namespace canbao::ui {

/// How wide columns are on the screen whose widths on paper are known (`widthMm` of each), for
/// TableView::setColumnWidths.
template <class Column>
[[nodiscard]] QList<int> paperWidths(const QList<Column>& columns) {
    constexpr double kPixelsPerMm = 4.2;
    QList<int> widths;
    for (const Column& column : columns) {
        widths.append(qRound(column.widthMm * kPixelsPerMm));
    }
    return widths;
}

} // namespace canbao::ui
