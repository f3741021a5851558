#include "ui/comparison/evidence_model.h"

#include "ui/common/icons.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

void EvidenceModel::show(ClueEvidence evidence) {
    beginResetModel();
    m_evidence = std::move(evidence);
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_evidence.labels.size());
}

int EvidenceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_evidence.columns.size());
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ClueEvidence::Cell& cell = m_evidence.columns.at(index.column()).cells.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.differs ? tr("%1, differs").arg(cell.text) : cell.text;
    case Qt::DecorationRole:
        return cell.differs ? tintedIcon(u"warning"_s, Role::Attention) : QVariant();
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || section < 0) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return m_evidence.labels.value(section);
    }
    return section < m_evidence.columns.size() ? QVariant(m_evidence.columns.at(section).head) : QVariant();
}

} // namespace canbao::ui
