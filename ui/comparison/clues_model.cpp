#include "ui/comparison/clues_model.h"

#include <algorithm>

namespace canbao::ui {

namespace {
constexpr int kWindow = 100;
} // namespace

CluesModel::CluesModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_rows(
          kWindow, [this, &workspace](std::span<const qint64> keys) { return m_clues->rows(workspace, keys); },
          [](const ClueRow& row) { return row.key; }) {}

void CluesModel::show(std::shared_ptr<const Clues> clues, Clues::Keys keys) {
    QSet<qint64> marked(keys.marked.cbegin(), keys.marked.cend());
    if (clues && m_clues && clues->sameKind(*m_clues)) {
        for (const qint64 key : std::as_const(m_keys)) {
            marked.remove(key);
        }
        for (const qint64 key : std::as_const(keys.all)) {
            if (m_marked.contains(key)) {
                marked.insert(key);
            }
        }
    }
    beginResetModel();
    m_clues = std::move(clues);
    m_keys = std::move(keys.all);
    m_rows.clear();
    m_marked = std::move(marked);
    endResetModel();
    Q_EMIT marksChanged();
}

qint64 CluesModel::keyAt(int row) const {
    return m_keys.value(row);
}

QList<qint64> CluesModel::markedKeys() const {
    QList<qint64> marked;
    std::ranges::copy_if(m_keys, std::back_inserter(marked), [this](qint64 key) { return m_marked.contains(key); });
    return marked;
}

void CluesModel::setMarked(const QList<int>& rows, bool marked) {
    for (const int row : rows) {
        if (marked) {
            m_marked.insert(m_keys.at(row));
        } else {
            m_marked.remove(m_keys.at(row));
        }
        Q_EMIT dataChanged(index(row, Name), index(row, Name), {Qt::CheckStateRole});
    }
    Q_EMIT marksChanged();
}

void CluesModel::markAll(bool marked) {
    m_marked = marked ? QSet<qint64>(m_keys.cbegin(), m_keys.cend()) : QSet<qint64>();
    if (!m_keys.isEmpty()) {
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    }
    Q_EMIT marksChanged();
}

int CluesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_keys.size());
}

int CluesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CluesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::CheckStateRole && index.column() == Name) {
        return m_marked.contains(m_keys.at(index.row())) ? Qt::Checked : Qt::Unchecked;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const ClueRow* const row = m_rows.at(m_keys, index.row());
    if (row == nullptr) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return row->name;
    case Identifier:
        return row->identifier;
    case Village:
        return row->village;
    case Says:
        return row->rivals ? tr("%1 (something else is suggested too)").arg(row->says) : row->says;
    default:
        return {};
    }
}

bool CluesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Name) {
        return false;
    }
    setMarked({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags CluesModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant CluesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Identifier:
        return tr("Number");
    case Village:
        return tr("Village");
    case Says:
        return tr("What the lists say");
    default:
        return {};
    }
}

} // namespace canbao::ui
