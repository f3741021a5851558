#include "ui/models/rows_model.h"

#include "ui/common/theme.h"

#include <QGuiApplication>

namespace canbao::ui {

RowsModel::RowsModel(QStringList heads, int stateColumn, QList<int> numbers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_heads(std::move(heads))
    , m_stateColumn(stateColumn)
    , m_numbers(std::move(numbers)) {}

void RowsModel::setRows(QList<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void RowsModel::setTable(QStringList heads, QList<Row> rows) {
    beginResetModel();
    m_heads = std::move(heads);
    m_rows = std::move(rows);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.cells.value(index.column());
    case Qt::TextAlignmentRole:
        return m_numbers.contains(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ForegroundRole:
        return row.links.contains(index.column()) ? QVariant(roleColor(ui::Role::Accent, QGuiApplication::palette()))
                                                  : QVariant();
    case KeyRole:
        return row.key;
    case StateRole:
        return index.column() == m_stateColumn && row.state ? QVariant(int(*row.state)) : QVariant();
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_heads.size()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && m_numbers.contains(section)) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_heads.at(section)) : QVariant();
}

} // namespace canbao::ui
