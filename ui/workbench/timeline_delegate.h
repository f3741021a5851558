#pragma once

#include <QStyledItemDelegate>

namespace canbao::ui {

/// The first column of a history: a line that runs through all rows, and on it a dot for each event, in the colour of
/// the state that it gave the entry; hollow where it gave none. The day stands beside it.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `stateRole` holds a domain::State as int, or nothing.
    explicit TimelineDelegate(int stateRole, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_stateRole;
};

} // namespace canbao::ui
