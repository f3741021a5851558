#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace canbao::ui {

/// A share as a bar with its percentage beside it. The model's text is the percentage ("87%"); text without a number is
/// shown as it is.
class ProgressDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// 0 to 1 of "87%"; nothing of text without a number.
    [[nodiscard]] static std::optional<double> shareOf(const QString& text);
    /// Where the bar stands in the cell.
    [[nodiscard]] static QRectF groove(const QStyleOptionViewItem& cell);
};

} // namespace canbao::ui
