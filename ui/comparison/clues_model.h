#pragma once

#include "ui/comparison/clues.h"
#include "ui/models/line_windows.h"

#include <QAbstractTableModel>
#include <QSet>

namespace canbao::ui {

/// The rows of one kind of clues, a mark before each. Their words are read in windows when they are looked at, so that
/// ten thousand open as fast as ten.
class CluesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Identifier, Village, Says, ColumnCount };

    explicit CluesModel(Workspace& workspace, QObject* parent = nullptr);

    /// Of a kind that is shown already, what is known keeps the mark that the user gave it.
    void show(std::shared_ptr<const Clues> clues, Clues::Keys keys);

    [[nodiscard]] qint64 keyAt(int row) const;
    /// In the rows' order.
    [[nodiscard]] QList<qint64> markedKeys() const;
    [[nodiscard]] qsizetype markedCount() const { return m_marked.size(); }
    void setMarked(const QList<int>& rows, bool marked);
    void markAll(bool marked);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void marksChanged();

private:
    std::shared_ptr<const Clues> m_clues;
    QList<qint64> m_keys;
    QSet<qint64> m_marked;
    mutable LineWindows<qint64, ClueRow> m_rows;
};

} // namespace canbao::ui
