#pragma once

#include "core/domain/division.h"

#include <QAbstractTableModel>

namespace canbao::ui {

/// The office's villages as a table that can be edited: name, other names (separated by 、), in use or not. Codes are
/// statistical codes and stay.
class VillageModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Aliases, Code, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setVillages(QList<domain::Village> villages);
    [[nodiscard]] const QList<domain::Village>& villages() const { return m_villages; }
    /// Something differs from what setVillages() gave.
    [[nodiscard]] bool edited() const { return m_edited; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void changed();

private:
    QList<domain::Village> m_villages;
    bool m_edited = false;
};

} // namespace canbao::ui
