#include "ui/intake/sheet_preview_model.h"

#include "ui/intake/field_role.h"

#include <QGuiApplication>
#include <QSize>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

void SheetPreviewModel::show(std::shared_ptr<const intake::CheckedList> list, int sheet) {
    beginResetModel();
    m_list = std::move(list);
    m_sheet = sheet;
    endResetModel();
}

std::optional<intake::Field> SheetPreviewModel::fieldOf(int column) const {
    return m_list ? sheet().mapping.fieldAt(column) : std::nullopt;
}

int SheetPreviewModel::ownColumnOf(intake::Field field) const {
    return m_list ? sheet().mapping.columnOf(field) : -1;
}

int SheetPreviewModel::firstDataRow() const {
    return m_list && sheet().firstRow >= 0 ? sheet().grid.ordinalAtOrBelow(sheet().firstRow) : 0;
}

int SheetPreviewModel::endOfData() const {
    return m_list && sheet().lastRow >= 0 ? sheet().grid.ordinalAtOrBelow(sheet().lastRow + 1) : firstDataRow();
}

int SheetPreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_list ? 0 : sheet().grid.rowCount();
}

int SheetPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_list ? 0 : sheet().grid.columnCount();
}

QVariant SheetPreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const intake::Grid& grid = sheet().grid;
    const bool ofTheList = isOfTheList(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        // A merged title is shown once; a merged village counts for every row of the list.
        return (ofTheList ? grid.mergedCell(index.row(), index.column()) : grid.cell(index.row(), index.column()))
            .text.toString();
    case Qt::ForegroundRole:
        return ofTheList ? QVariant() : QVariant(roleColor(Role::Muted, QGuiApplication::palette()));
    case Qt::BackgroundRole:
        if (const auto field = fieldOf(index.column()); field && ofTheList) {
            return roleGround(roleOf(*field), QGuiApplication::palette());
        }
        return {};
    default:
        return {};
    }
}

QSize SheetPreviewModel::span(const QModelIndex& index) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {1, 1};
    }
    const intake::Grid& grid = sheet().grid;
    if (isOfTheList(index.row()) || grid.cell(index.row(), index.column()).isEmpty()) {
        return {1, 1};
    }
    const int left = columnCount() - index.column();
    const int merged = std::min(grid.columnsMerged(index.row(), index.column()), left);
    const intake::Layout& layout = sheet().layout;
    if (layout.hasHeader() && index.row() >= layout.firstHeader && index.row() < layout.firstBelow) {
        return {merged, 1};
    }
    int columns = 1;
    while (columns < left && grid.cell(index.row(), index.column() + columns).isEmpty()) {
        ++columns;
    }
    return {std::max(merged, columns), 1};
}

bool SheetPreviewModel::isOfTheList(int row) const {
    const int number = sheet().grid.rowNumber(row);
    return number >= sheet().firstRow && number <= sheet().lastRow && sheet().firstRow >= 0;
}

QVariant SheetPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (!m_list || section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount())) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(sheet().grid.rowNumber(section) + 1) : QVariant();
    }
    const auto field = fieldOf(section);
    const QString letters = intake::columnLetters(section);
    switch (role) {
    case Qt::DisplayRole:
        return field ? letters + u' ' + intake::label(*field, m_list->kind()) : letters + u" –"_s;
    case Qt::ToolTipRole:
        return tr("Click to say what this column means");
    case Qt::AccessibleTextRole:
        return field ? tr("Column %1 is %2").arg(letters, intake::label(*field, m_list->kind()))
                     : tr("Column %1 is not used").arg(letters);
    default:
        return {};
    }
}

} // namespace canbao::ui
