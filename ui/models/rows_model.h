#pragma once

#include "core/domain/codes.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace canbao::ui {

/// A small read-only table whose rows are already words: a history, a subject's entries, recent batches. Whatever has
/// thousands of rows has a model of its own.
class RowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        QStringList cells;
        qint64 key = 0;                     ///< what the row stands for; KeyRole
        std::optional<domain::State> state; ///< painted as a chip in `stateColumn`; StateRole
        QList<int> links{};                 ///< columns whose cells lead somewhere
    };
    enum Role { KeyRole = Qt::UserRole, StateRole };

    /// `stateColumn` −1: no column shows a state. Columns in `numbers` are aligned to the right.
    explicit RowsModel(QStringList heads, int stateColumn = -1, QList<int> numbers = {}, QObject* parent = nullptr);

    void setRows(QList<Row> rows);
    /// Other heads too.
    void setTable(QStringList heads, QList<Row> rows);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    int m_stateColumn;
    QList<int> m_numbers;
    QList<Row> m_rows;
};

} // namespace canbao::ui
