#pragma once

#include <QStyledItemDelegate>

namespace canbao::ui {

/// Paints a state as a chip: the word on the quiet ground of its colour. The model gives the state under `stateRole`.
class StateDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit StateDelegate(int stateRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_stateRole;
};

} // namespace canbao::ui
