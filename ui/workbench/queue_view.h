#pragma once

#include "core/base/row_id.h"
#include "core/domain/codes.h"
#include "ui/common/table_view.h"

namespace canbao::ui {

class EntryQueueModel;

/// 队列: the entries to be worked on. One row is current; several may be chosen, with Ctrl and Shift and the mouse, or
/// by keys: Shift with the arrows, Ctrl with the arrows and Space for single ones, Ctrl+A for all.
class QueueView final : public TableView {
    Q_OBJECT

public:
    QueueView(EntryQueueModel* queue, domain::SubjectType subject, QWidget* parent = nullptr);

    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    /// How many rows are chosen.
    [[nodiscard]] int chosenCount() const;
    /// In the order of the queue.
    [[nodiscard]] QList<EntryId> chosen() const;

    /// That row alone, in view.
    void goTo(int row);
    /// The rows from where the choosing began to as many rows further.
    void extend(int rows);
    void chooseAll();

Q_SIGNALS:
    void chosenChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    EntryQueueModel* m_queue;
    int m_anchor = 0; ///< where choosing began
};

} // namespace canbao::ui
