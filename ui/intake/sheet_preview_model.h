#pragma once

#include "core/intake/checked_list.h"

#include <QAbstractTableModel>

#include <memory>

namespace canbao::ui {

/// The sheet itself, as it was sent: every filled row, the columns under the names of what they mean, coloured by it.
/// Title, header and footer rows are there too, quietly.
class SheetPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `sheet` is one of the list's sheets.
    void show(std::shared_ptr<const intake::CheckedList> list, int sheet);
    [[nodiscard]] std::optional<intake::Field> fieldOf(int column) const;
    /// The column that is the field's own, -1 when it has none.
    [[nodiscard]] int ownColumnOf(intake::Field field) const;
    /// The first row of the list itself.
    [[nodiscard]] int firstDataRow() const;
    [[nodiscard]] int endOfData() const; ///< the row behind its last

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// How many columns a title, a header or a note is shown over: those that are merged, and above and below the table
    /// also what is empty beside it, as Excel shows it.
    [[nodiscard]] QSize span(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isOfTheList(int row) const;
    [[nodiscard]] const intake::CheckedSheet& sheet() const { return m_list->sheets()[size_t(m_sheet)]; }

    std::shared_ptr<const intake::CheckedList> m_list;
    int m_sheet = 0;
};

} // namespace canbao::ui
