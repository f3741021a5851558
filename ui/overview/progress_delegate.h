#pragma once

#include <QStyledItemDelegate>

namespace canbao::ui {

/// A share as a bar with its percentage beside it. The model's text is the percentage ("87%"); text without a number is
/// shown as it is.
class ProgressDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace canbao::ui
