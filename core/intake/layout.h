#pragma once

#include "core/intake/grid.h"
#include "core/intake/header_aliases.h"

#include <QList>

#include <optional>

namespace canbao::intake {

/// A column of a list, as its header names it.
struct Column {
    int index = 0;  ///< from 0
    QString header; ///< the words nearest to the data; empty: none
    QString group;  ///< of a two-row header, the words above ("个人基本信息"); empty: none
};

/// Whether a field says who a row is about.
[[nodiscard]] bool identifies(Field field);

/// Where a sheet's header stands. Rows are ordinals of the grid.
struct Layout {
    int firstHeader = -1; ///< -1: a list without a header
    int lastHeader = -1;
    int firstBelow = 0;    ///< the first filled row under the header (column numbers 1 2 3 … skipped), or of the list
    QList<Column> columns; ///< every column of the grid, ascending
    bool unknownWords = false; ///< the header, if there is one, is in words that nobody knows: the cells say more

    [[nodiscard]] bool hasHeader() const { return firstHeader >= 0; }
};

/// Finds the header: the rows among the first sixty whose words are the most headers of a list of this kind; one row,
/// or two or three where groups stand above (merged or not). Without one, a list is known by its ids or credit codes
/// (layoutByNumbers), or else by two headers that are. Neither: nothing.
[[nodiscard]] std::optional<Layout> findLayout(const Grid& grid, domain::ListKind kind);

/// The layout with the header that somebody pointed at (absolute row number, from 0). A group row above belongs to it
/// when the two make more sense together. Nothing when that row is blank.
[[nodiscard]] std::optional<Layout> layoutWithHeaderAt(const Grid& grid, domain::ListKind kind, int rowNumber);

} // namespace canbao::intake
