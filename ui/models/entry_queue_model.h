#pragma once

#include "core/store/queries/queue_reading.h"
#include "ui/common/workspace.h"
#include "ui/models/line_windows.h"

#include <QAbstractTableModel>

class QTimer;

namespace canbao::ui {

/// The queue as a table: a snapshot of the entries' numbers, and the rows' words read in windows of 50 when they are
/// looked at. Rows never move under the cursor: what changes meanwhile changes in its place until the filter is applied
/// anew. Identifiers are masked.
class EntryQueueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Identifier, Village, Insurance, State, ColumnCount };
    enum Role { EntryIdRole = Qt::UserRole, StateRole };

    explicit EntryQueueModel(Workspace& workspace, QObject* parent = nullptr);

    /// Takes a new snapshot in the reader's thread; loaded() follows. The old rows stay until then. The first rows (of
    /// a search: what begins with its text) come at once, with the row of `wanted` among them if the queue has it; the
    /// rest is appended when it is read.
    void show(const store::EntryFilter& filter, EntryId wanted = {});
    [[nodiscard]] const store::EntryFilter& filter() const { return m_filter; }
    /// Rows may still be appended, or others come instead.
    [[nodiscard]] bool loading() const { return m_loading; }
    /// A search found more than anybody looks through; only the first of them are rows.
    [[nodiscard]] bool cut() const { return m_cut; }
    /// The words of what is shown are read anew; rows stay where they are.
    void refreshRows();

    [[nodiscard]] EntryId entryAt(int row) const;
    /// -1 when the snapshot does not hold it.
    [[nodiscard]] int rowOf(EntryId entry) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void appended(); ///< the rest of the rows
    void failed(const canbao::Error& error);

private:
    void take(QList<EntryId> keys);
    void append(QList<EntryId> keys);
    void appendPiece();
    void fail(const Error& error);
    void readFirst(EntryId wanted);
    void readRest(const store::QueueReading& begun);
    void searchBeginnings();
    /// `shown`: first rows of it are in the table already.
    void searchAnywhere(bool shown);
    [[nodiscard]] QString text(const store::EntryLine& line, int column) const;

    Workspace& m_workspace;
    store::EntryFilter m_filter;
    QList<EntryId> m_keys;
    QList<EntryId> m_read; ///< all of them, while the last are appended
    QTimer* m_appending;   ///< the next piece, when the window has answered what waits
    bool m_loading = false;
    bool m_cut = false;
    mutable LineWindows<EntryId, store::EntryLine> m_lines;
};

} // namespace canbao::ui
