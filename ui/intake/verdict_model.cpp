#include "ui/intake/verdict_model.h"

#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace canbao::ui {

void VerdictModel::show(std::shared_ptr<const intake::CheckedList> list) {
    beginResetModel();
    m_list = std::move(list);
    m_rows.clear();
    for (int row = 0; m_list && row < m_list->rowCount(); ++row) {
        if (m_list->fate(row) != intake::Fate::Accepted || m_list->warned(row)) {
            m_rows.push_back(row);
        }
    }
    const auto urgency = [this](int row) {
        return m_list->fate(row) == intake::Fate::Refused ? 0 : m_list->fate(row) == intake::Fate::Duplicate ? 1 : 2;
    };
    std::ranges::stable_sort(m_rows, {}, urgency);
    endResetModel();
}

int VerdictModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VerdictModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant VerdictModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = m_rows[size_t(index.row())];
    if (role == Qt::ForegroundRole && index.column() == Fate) {
        const Role meaning = m_list->fate(row) == intake::Fate::Refused ? Role::Blocked : Role::Attention;
        return roleColor(meaning, QGuiApplication::palette());
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case RowNumber:
        return placeText(row);
    case Name:
        return m_list->row(row).reading.name();
    case Fate:
        return fateText(row);
    case Sentence:
        return sentences(m_list->row(row));
    default:
        return {};
    }
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RowNumber:
        return tr("Row");
    case Name:
        return tr("Name");
    case Fate:
        return tr("What becomes of it");
    case Sentence:
        return tr("Why");
    default:
        return {};
    }
}

QString VerdictModel::placeText(int row) const {
    const QString number = QLocale().toString(m_list->rowNumber(row) + 1);
    // The number comes first: what does not fit the column is the end of a long sheet's name.
    return m_list->sheets().size() == 1 ? tr("row %1").arg(number)
                                        : tr("row %1 (%2)").arg(number, m_list->sheetOf(row).grid.placeName());
}

QString VerdictModel::fateText(int row) const {
    switch (m_list->fate(row)) {
    case intake::Fate::Refused:
        return tr("refused");
    case intake::Fate::Duplicate:
        return tr("twice in the file");
    case intake::Fate::Accepted:
        return tr("taken, look at it");
    }
    Q_UNREACHABLE();
}

QString VerdictModel::sentences(const intake::CheckedRow& row) const {
    QString all;
    const auto add = [&all](const QString& sentence) {
        all = all.isEmpty() ? sentence : tr("%1 %2", "one sentence behind another").arg(all, sentence);
    };
    if (row.fate == intake::Fate::Duplicate && row.sameAs >= 0) {
        add(tr("The same as %1.").arg(placeText(row.sameAs)));
    }
    for (const intake::RowVerdict& verdict : row.reading.verdicts) {
        if (domain::severityOf(verdict.code) != domain::Severity::Note) {
            add(domain::sentence(verdict.code));
        }
    }
    return all;
}

} // namespace canbao::ui
