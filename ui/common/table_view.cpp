#include "ui/common/table_view.h"

#include "ui/common/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace canbao::ui {

TableView::TableView(const QString& accessibleName, QWidget* parent)
    : QTableView(parent) {
    setAccessibleName(accessibleName);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(0); // widths ask the lines in sight, not a thousand
}

namespace {

/// Widths that are a little too wide together are taken from the columns that have most to give, so that nobody scrolls
/// for the last few letters. `least`: as wide as each must stay.
void closeUp(QList<int>& widths, const QList<int>& least, int room) {
    constexpr double kLittle = 0.1;
    const auto sum = [](const QList<int>& some) { return std::accumulate(some.begin(), some.end(), 0); };
    const int over = sum(widths) - room;
    const int toGive = sum(widths) - sum(least);
    if (over <= 0 || over > room * kLittle || over > toGive) {
        return;
    }
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const double share = double(widths.at(column) - least.at(column)) / toGive;
        widths[column] -= int(std::ceil(over * share));
    }
}

} // namespace

void TableView::setColumnWidths(const QList<int>& wanted) {
    constexpr double kLittleMore = 1.4;
    QList<int> widths;
    QList<int> least;
    for (int column = 0; column < wanted.size(); ++column) {
        const int width = std::max(wanted.at(column), horizontalHeader()->sectionSizeHint(column));
        const int lines = sizeHintForColumn(column);
        const bool whole = lines <= width * kLittleMore; // else it is cut anyway
        widths.append(whole ? std::max(width, lines) : width);
        least.append(std::max(horizontalHeader()->sectionSizeHint(column), whole ? lines : width * 3 / 4));
    }
    executeDelayedItemsLayout(); // the scroll bar of new rows takes its room first
    updateGeometries();
    closeUp(widths, least, viewport()->width());
    for (int column = 0; column < widths.size(); ++column) {
        setColumnWidth(column, widths.at(column));
    }
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::setSpareColumns(const QList<int>& columns, int stretched) {
    m_spareColumns = columns;
    m_stretchedNeeds = stretched;
    hideSpareColumns();
}

void TableView::resizeEvent(QResizeEvent* event) {
    hideSpareColumns();
    QTableView::resizeEvent(event);
}

void TableView::hideSpareColumns() {
    for (const int column : std::as_const(m_spareColumns)) {
        setColumnHidden(column, false);
    }
    int needed = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const bool stretched = horizontalHeader()->sectionResizeMode(column) == QHeaderView::Stretch;
        needed += isColumnHidden(column) ? 0 : stretched ? m_stretchedNeeds : columnWidth(column);
    }
    for (const int column : std::as_const(m_spareColumns)) {
        if (needed <= viewport()->width()) {
            return;
        }
        needed -= columnWidth(column);
        setColumnHidden(column, true);
    }
}

void TableView::copySelection() const {
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column)) {
                cells.append(row.siblingAtColumn(column).data(Qt::DisplayRole).toString());
            }
        }
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace canbao::ui
