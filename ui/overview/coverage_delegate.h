#pragma once

#include "ui/overview/progress_delegate.h"

namespace canbao::ui {

/// A rate as a bar, with the line that is to be reached.
class CoverageDelegate final : public ProgressDelegate {
    Q_OBJECT

public:
    using ProgressDelegate::ProgressDelegate;

    void setTarget(int percent) { m_target = percent; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_target = 100;
};

} // namespace canbao::ui
