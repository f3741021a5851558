#include "ui/models/village_model.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

constexpr auto kBetweenNames = u"、";

QStringList namesIn(const QString& text) {
    static const QRegularExpression between(u"[、，,;；\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

void VillageModel::setVillages(QList<domain::Village> villages) {
    beginResetModel();
    m_villages = std::move(villages);
    m_edited = false;
    endResetModel();
}

int VillageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_villages.size());
}

int VillageModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant VillageModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const domain::Village& village = m_villages.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Name) {
        return village.active ? Qt::Checked : Qt::Unchecked;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return village.name;
    case Aliases:
        return village.aliases.join(QStringView(kBetweenNames));
    case Code:
        return village.code;
    default:
        return {};
    }
}

bool VillageModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    domain::Village& village = m_villages[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Name) {
        village.active = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == Name) {
        const QString name = value.toString().trimmed();
        if (name.isEmpty()) {
            return false; // a village always has a name
        }
        village.name = name;
    } else if (role == Qt::EditRole && index.column() == Aliases) {
        village.aliases = namesIn(value.toString());
    } else {
        return false;
    }
    m_edited = true;
    Q_EMIT dataChanged(index, index);
    Q_EMIT changed();
    return true;
}

QVariant VillageModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Village");
    case Aliases:
        return tr("Other names in lists");
    case Code:
        return tr("Code");
    default:
        return {};
    }
}

Qt::ItemFlags VillageModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Name) {
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    } else if (index.column() == Aliases) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

} // namespace canbao::ui
