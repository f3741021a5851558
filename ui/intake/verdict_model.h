#pragma once

#include "core/intake/checked_list.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace canbao::ui {

/// The rows that somebody should look at: refused, twice in the file, or taken with a warning. Each says in a sentence
/// what is wrong; read again from the list when it is looked at.
class VerdictModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RowNumber, Name, Fate, Sentence, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const intake::CheckedList> list);
    /// The row of the list that stands in a row of the table.
    [[nodiscard]] int listRow(int row) const { return m_rows[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString placeText(int row) const;
    [[nodiscard]] QString fateText(int row) const;
    [[nodiscard]] QString sentences(const intake::CheckedRow& row) const;

    std::shared_ptr<const intake::CheckedList> m_list;
    std::vector<int> m_rows; ///< of the list: refused first, then duplicates, then warned
};

} // namespace canbao::ui
