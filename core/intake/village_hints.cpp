#include "core/intake/village_hints.h"

#include "core/intake/row_roles.h"

namespace canbao::intake {

namespace {

/// A heading stands alone in its row, or beside a count.
constexpr int kCellsOfAHeading = 2;

DivisionId villageOfSheet(const Grid& grid, const Layout& layout, const VillageFinder& villages) {
    DivisionId village = villages.byName(grid.name());
    const int titles = layout.hasHeader() ? layout.firstHeader : layout.firstBelow;
    for (int ordinal = 0; ordinal < titles && !village; ++ordinal) {
        const QList<GridCell> cells = grid.cells(ordinal);
        for (const GridCell& cell : cells) {
            village = village ? village : villages.inText(cell.text);
        }
    }
    return village;
}

/// Whether the village column holds each village once, in its first row: no merges, most rows blank, the first filled,
/// and never the same village twice running.
bool villagesStandOnce(const Grid& grid, const Layout& layout, int column) {
    int filled = 0;
    QStringView last;
    for (int ordinal = layout.firstBelow; ordinal < grid.rowCount(); ++ordinal) {
        const QStringView text = grid.cell(ordinal, column).text;
        if (text.isEmpty()) {
            if (ordinal == layout.firstBelow || !grid.mergedDown(ordinal, column).isEmpty()) {
                return false;
            }
            continue;
        }
        if (text == last) {
            return false;
        }
        last = text;
        ++filled;
    }
    return filled * 2 < grid.rowCount() - layout.firstBelow;
}

} // namespace

QMap<int, DivisionId> villageHints(const Grid& grid, const Layout& layout, const Mapping& mapping,
                                   domain::ListKind kind, const VillageFinder& villages) {
    QMap<int, DivisionId> hints;
    if (!villages.knowsVillages()) {
        return hints;
    }
    if (const DivisionId village = villageOfSheet(grid, layout, villages)) {
        hints.insert(layout.firstBelow, village);
    }
    const int column = mapping.columnOf(Field::Village);
    const bool once = column >= 0 && villagesStandOnce(grid, layout, column);
    for (int ordinal = layout.firstBelow; ordinal < grid.rowCount(); ++ordinal) {
        if (once) {
            if (const QStringView text = grid.cell(ordinal, column).text; !text.isEmpty()) {
                hints.insert(ordinal, villages.find({{}, {}, text.toString(), {}}));
            }
            continue;
        }
        if (grid.filledCells(ordinal) > kCellsOfAHeading ||
            roleOf(grid, layout, mapping, kind, ordinal) != RowRole::Note) {
            continue;
        }
        if (const DivisionId village = villages.inText(grid.cells(ordinal).first().text)) {
            hints.insert(ordinal, village);
        }
    }
    return hints;
}

} // namespace canbao::intake
