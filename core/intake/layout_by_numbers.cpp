#include "core/intake/layout_by_numbers.h"

#include "core/domain/citizen_id.h"
#include "core/domain/credit_code.h"
#include "core/domain/typed_text.h"
#include "core/intake/name_cell.h"

#include <algorithm>

namespace canbao::intake {

namespace {

constexpr int kFewestDigits = 8; ///< of an id, a registration number, a code: also damaged ones

bool holdsNumber(const GridCell& cell) {
    return std::ranges::count_if(cell.text, [](QChar ch) { return ch.isDigit(); }) >= kFewestDigits;
}

bool isRight(const GridCell& cell, bool persons) {
    constexpr qsizetype kShortest = 15;
    if (cell.text.size() < kShortest) {
        return false;
    }
    const QDate anyDay(9999, 12, 31);
    if (persons) {
        const auto parsed = domain::CitizenId::parse(cell.text, anyDay);
        return (parsed.valid() && !parsed.upgradedFrom15) || domain::CitizenId::findIn(cell.text, anyDay).valid();
    }
    const auto parsed = domain::CreditCode::parse(cell.text);
    return parsed.kind == domain::CreditCode::Kind::Unified && parsed.checkOk;
}

/// A form for one person has 姓名 and 身份证号 before what they are.
bool isLabelled(const QList<GridCell>& cells, domain::ListKind kind) {
    return std::ranges::any_of(cells, [kind](const GridCell& cell) {
        constexpr qsizetype kLongestLabel = 40;
        const auto found =
            cell.text.size() > kLongestLabel ? std::nullopt : HeaderAliases::bundled().find(cell.text, {}, kind);
        return found && found->match == HeaderMatch::Exact && identifies(found->field);
    });
}

/// Somebody whose number is missing: with a name where the people below have theirs.
bool holdsNameAs(const Grid& grid, int ordinal, int below) {
    return std::ranges::any_of(grid.cells(ordinal), [&](const GridCell& cell) {
        return isWholeName(domain::foldedText(cell.text)) &&
               isWholeName(domain::foldedText(grid.cell(below, cell.column).text));
    });
}

/// What a row above the first right number is, by what stands over that number.
enum class Above { Number, Words, Blank, Title };

Above judged(const Grid& grid, int ordinal, int column) {
    constexpr int kCellsOfATitle = 1;
    constexpr qsizetype kLongestHeader = 40;
    const GridCell cell = grid.cell(ordinal, column);
    if (holdsNumber(cell)) {
        return Above::Number;
    }
    if (grid.filledCells(ordinal) <= kCellsOfATitle || cell.text.size() > kLongestHeader) {
        return Above::Title;
    }
    return domain::saysNothing(domain::foldedIdentifier(cell.text)) ? Above::Blank : Above::Words;
}

} // namespace

std::optional<Layout> layoutByNumbers(const Grid& grid, domain::ListKind kind, int rows) {
    const bool persons = domain::subjectOf(kind) == domain::SubjectType::Person;
    for (int ordinal = 0; ordinal < rows; ++ordinal) {
        const QList<GridCell> cells = grid.cells(ordinal);
        const auto number = std::ranges::find_if(cells, [=](const GridCell& cell) { return isRight(cell, persons); });
        if (number == cells.end() || isLabelled(cells, kind)) {
            continue;
        }
        Layout layout{-1, -1, ordinal, {}, true};
        for (int row = ordinal - 1; row >= 0; --row) {
            const Above above = judged(grid, row, number->column);
            if (above == Above::Title) {
                break;
            }
            if (above == Above::Number || (above == Above::Blank && persons && holdsNameAs(grid, row, ordinal))) {
                layout.firstBelow = row;
                layout.firstHeader = layout.lastHeader = -1; // no header has people above it
            } else if (above == Above::Words) {              // of several the topmost: somebody's number is to follow
                layout.firstHeader = layout.lastHeader = row;
            }
        }
        if (layout.hasHeader()) {
            layout.firstBelow = layout.firstHeader + 1;
        }
        for (int column = 0; column < grid.columnCount(); ++column) {
            const QString words = layout.hasHeader()
                                      ? grid.mergedCell(layout.firstHeader, column).text.toString().simplified()
                                      : QString();
            layout.columns.append({column, words, {}});
        }
        return layout;
    }
    return std::nullopt;
}

} // namespace canbao::intake
