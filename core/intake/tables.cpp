#include "core/intake/tables.h"

#include "core/intake/household_members.h"
#include "core/intake/kind_words.h"
#include "core/intake/layout.h"
#include "core/intake/sheet_marks.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace canbao::intake {

namespace {

/// By whom a row is known, in a header's exact words, numbered or not: the columns of names and of numbers, ascending.
/// Numbers beside each other (身份证号 护照号) are one.
struct IdentityColumns {
    std::vector<int> names;
    std::vector<int> numbers;
    friend bool operator==(const IdentityColumns&, const IdentityColumns&) = default;
};

IdentityColumns identityColumns(const Layout& layout, domain::ListKind kind) {
    const bool persons = domain::subjectOf(kind) == domain::SubjectType::Person;
    const Field name = persons ? Field::Name : Field::EmployerName;
    const Field number = persons ? Field::CitizenId : Field::CreditCode;
    IdentityColumns found;
    int last = -1;
    for (const Column& column : layout.columns) {
        const auto field = HeaderAliases::bundled().find(column.header, column.group, kind);
        const bool exact = field && field->match >= HeaderMatch::WithoutBrackets;
        if (!exact && !(field && field->match == HeaderMatch::Beginning)) { // 姓名1 身份证号1 姓名2 身份证号2
            continue;
        }
        if (field->field == name) {
            found.names.push_back(column.index);
        } else if (field->field == number) {
            if (found.numbers.empty() || last != column.index - 1) {
                found.numbers.push_back(column.index);
            }
            last = column.index;
        }
    }
    return found;
}

/// Whether both halves of a row are about the same one: then they are two views of one list, not two halves of it.
bool sayTheSame(const Grid& grid, const Layout& layout, int left, int right) {
    constexpr int kRowsLookedAt = 50;
    const int end = std::min(grid.rowCount(), layout.firstBelow + kRowsLookedAt);
    for (int ordinal = layout.firstBelow; ordinal < end; ++ordinal) {
        const QStringView one = grid.cell(ordinal, left).text;
        if (!one.isEmpty() && one == grid.cell(ordinal, right).text) {
            return true;
        }
    }
    return false;
}

/// Without numbers, halves are known by their headers: every word of the left one stands once more in the right one.
std::optional<int> sameHeaderAgainAt(const Grid& grid, const Layout& layout, const IdentityColumns& identity) {
    QStringList headers;
    QList<int> places;
    for (const Column& column : layout.columns) {
        if (!column.header.isEmpty()) {
            headers.append(HeaderAliases::normalised(column.header));
            places.append(column.index);
        }
    }
    const qsizetype half = headers.indexOf(headers.value(0), 1);
    const bool again = half > 1 && headers.mid(half, half) == headers.first(half);
    const bool namesInBoth = again && identity.names[0] < places.at(half) &&
                             identity.names[1] - identity.names[0] == places.at(half) - places.at(0);
    return namesInBoth && !sayTheSame(grid, layout, identity.names[0], identity.names[1])
               ? std::optional(places.at(half))
               : std::nullopt;
}

/// The column at which the header begins once more; nothing when it does not.
std::optional<int> beginsAgainAt(const Grid& grid, const Layout& layout, domain::ListKind kind) {
    const IdentityColumns identity = identityColumns(layout, kind);
    if (identity.names.size() < 2) {
        return std::nullopt;
    }
    if (identity.numbers.empty()) {
        return sameHeaderAgainAt(grid, layout, identity);
    }
    if (identity.numbers.size() != identity.names.size()) {
        return std::nullopt;
    }
    const int leftEnd = std::max(identity.names[0], identity.numbers[0]);
    const int rightBegin = std::min(identity.names[1], identity.numbers[1]);
    if (leftEnd > rightBegin || sayTheSame(grid, layout, identity.numbers[0], identity.numbers[1])) {
        return std::nullopt;
    }
    const auto headed =
        std::ranges::find_if(layout.columns, [](const Column& column) { return !column.header.isEmpty(); });
    for (int column = leftEnd + 1; column < rightBegin; ++column) { // 序号 before the second 姓名
        if (layout.columns.at(column).header == headed->header) {
            return column;
        }
    }
    return rightBegin;
}

/// The rows right above a header that are its title: one or two cells, and nobody's number.
int firstTitleAbove(const Grid& grid, const Layout& above, int header) {
    constexpr int kMostTitles = 3;
    constexpr int kCellsOfATitle = 2;
    int first = header;
    while (first > above.firstBelow && header - first < kMostTitles && grid.filledCells(first - 1) <= kCellsOfATitle &&
           std::ranges::none_of(grid.cells(first - 1), [](const GridCell& cell) {
               return std::ranges::count_if(cell.text, [](QChar ch) { return ch.isDigit(); }) > 8;
           })) {
        --first;
    }
    return first;
}

/// 二、死亡人员 or 二、已参保人员 over a header, where the first table's title is 一、未参保人员.
bool titleNamesAnotherKind(const Grid& grid, const Layout& above, int header, domain::ListKind kind) {
    const auto first = kindNamedIn(titleNamingKind(grid, above.firstHeader));
    for (int ordinal = firstTitleAbove(grid, above, header); first && ordinal < header; ++ordinal) {
        const QList<GridCell> cells = grid.cells(ordinal);
        if (std::ranges::any_of(cells, [&](const GridCell& cell) {
                return (namesOtherKindThan(cell.text, kind) && kindNamedIn(cell.text) != first) ||
                       saysTheContrary(cell.text, kind);
            })) {
            return true;
        }
    }
    return false;
}

/// A second header below the first one, whose names and numbers stand in other columns, or over which the title of
/// another kind of list stands. Its ordinal, or nothing.
std::optional<int> nextHeader(const Grid& grid, const Layout& layout, domain::ListKind kind) {
    constexpr qsizetype kLongestHeader = 8; // 姓名, 单位名称 …: only rows with such a cell are looked at closely
    const IdentityColumns first = identityColumns(layout, kind);
    if (first.names.empty() || first.numbers.empty()) {
        return std::nullopt;
    }
    for (int ordinal = layout.firstBelow; ordinal < grid.rowCount(); ++ordinal) {
        const QList<GridCell> cells = grid.cells(ordinal);
        const bool mayBeHeader = std::ranges::any_of(cells, [](const GridCell& cell) {
            return cell.text.size() <= kLongestHeader && cell.text.contains(u'名');
        });
        if (!mayBeHeader) {
            continue;
        }
        Layout row;
        for (const GridCell& cell : cells) {
            row.columns.append({cell.column, cell.text.toString(), {}});
        }
        const IdentityColumns here = identityColumns(row, kind);
        if (!here.names.empty() && !here.numbers.empty() &&
            (here != first || titleNamesAnotherKind(grid, layout, ordinal, kind))) {
            return ordinal;
        }
    }
    return std::nullopt;
}

void addTables(Grid sheet, domain::ListKind kind, std::vector<Grid>& tables) {
    const auto layout = findLayout(sheet, kind);
    if (layout && layout->hasHeader()) {
        if (const auto header = nextHeader(sheet, *layout, kind)) {
            const int title = firstTitleAbove(sheet, *layout, *header);
            addTables(sheet.table({0, 0, title, 0, sheet.columnCount()}), kind, tables);
            addTables(sheet.table({title, title, sheet.rowCount(), 0, sheet.columnCount()}), kind, tables);
            return;
        }
        if (auto members = householdMembers(sheet, *layout, kind); !members.empty()) {
            std::ranges::move(members, std::back_inserter(tables));
            return;
        }
        if (const auto column = beginsAgainAt(sheet, *layout, kind)) {
            addTables(sheet.table({0, layout->firstHeader, sheet.rowCount(), 0, *column}), kind, tables);
            addTables(sheet.table({0, layout->firstHeader, sheet.rowCount(), *column, sheet.columnCount()}), kind,
                      tables);
            return;
        }
    }
    tables.push_back(std::move(sheet));
}

} // namespace

std::vector<Grid> tablesOf(Grid sheet, domain::ListKind kind) {
    std::vector<Grid> tables;
    addTables(std::move(sheet), kind, tables);
    return tables;
}

} // namespace canbao::intake
