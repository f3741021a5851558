#pragma once

#include "ui/comparison/clues.h"

#include <QAbstractTableModel>

namespace canbao::ui {

/// The ledger and the lists beside each other: a column each, a line for each thing that they tell; what differs from
/// the ledger stands out by a sign, a colour and its words for screen readers.
class EvidenceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(ClueEvidence evidence);
    [[nodiscard]] const ClueEvidence& evidence() const { return m_evidence; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ClueEvidence m_evidence;
};

} // namespace canbao::ui
