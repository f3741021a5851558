#include "core/sheet/template/formula_references.h"

#include "core/sheet/limits.h"
#include "core/sheet/template/formula_tokens.h"

#include <algorithm>

namespace canbao::sheet {

namespace {

/// Excel compares sheets' names without case.
bool sameSheet(std::string_view one, std::string_view other) {
    const auto lower = [](char ch) { return ch >= 'A' && ch <= 'Z' ? char(ch + ('a' - 'A')) : ch; };
    return std::ranges::equal(one, other, {}, lower, lower);
}

bool concerns(const FormulaToken& token, const FormulaPlace& place) {
    if (token.kind != FormulaToken::Kind::Reference || token.elsewhere || !token.from.row) {
        return false;
    }
    return token.sheet.empty() ? place.onExpandedSheet : sameSheet(token.sheet, place.expandedSheet);
}

/// A range's ends may be written in any order.
void moveRange(ReferenceEnd& from, ReferenceEnd& to, const RowExpansion& expansion) {
    ReferenceEnd& upper = *from.row <= *to.row ? from : to;
    ReferenceEnd& lower = *from.row <= *to.row ? to : from;
    upper.row = expansion.begin(*upper.row);
    lower.row = std::min(expansion.end(*lower.row), limits::kMaxRows - 1); // whole columns have nowhere to grow to
}

/// Relative to the copy of the row that the formula stands in.
bool followsCopy(const ReferenceEnd& end, const RowExpansion& expansion, const FormulaPlace& place) {
    return place.inExpandedRow && !end.fixedRow && (*end.row == expansion.row() || *end.row == expansion.row() - 1);
}

std::string moved(const FormulaToken& token, const RowExpansion& expansion, const FormulaPlace& place) {
    ReferenceEnd from = token.from;
    if (!token.to) {
        from.row = followsCopy(from, expansion, place) ? *from.row + place.copy : expansion.begin(*from.row);
        return from.text();
    }
    ReferenceEnd to = *token.to;
    if (followsCopy(from, expansion, place) && followsCopy(to, expansion, place)) {
        from.row = *from.row + place.copy;
        to.row = *to.row + place.copy;
    } else if (followsCopy(to, expansion, place) && *from.row <= *to.row) {
        to.row = *to.row + place.copy; // a sum from a fixed row down to this one
    } else {
        moveRange(from, to, expansion);
    }
    return from.text() + ':' + to.text();
}

} // namespace

std::string movedReferences(std::string_view formula, const RowExpansion& expansion, const FormulaPlace& place) {
    std::string result;
    for (const FormulaToken& token : formulaTokens(formula)) {
        result += concerns(token, place) ? moved(token, expansion, place) : std::string(token.text);
    }
    return result;
}

std::string copiedFormula(std::string_view formula, int rows, int columns) {
    bool inside = true;
    const auto move = [&](ReferenceEnd& end) {
        if (end.row && !end.fixedRow) {
            end.row = *end.row + rows;
            inside = inside && *end.row >= 0 && *end.row < limits::kMaxRows;
        }
        if (end.column && !end.fixedColumn) {
            end.column = *end.column + columns;
            inside = inside && *end.column >= 0 && *end.column < limits::kMaxColumns;
        }
    };
    std::string result;
    for (FormulaToken token : formulaTokens(formula)) {
        if (token.kind != FormulaToken::Kind::Reference) {
            result += token.text;
            continue;
        }
        inside = true;
        move(token.from);
        if (token.to) {
            move(*token.to);
        }
        result += !inside ? "#REF!" : token.from.text() + (token.to ? ':' + token.to->text() : std::string());
    }
    return result;
}

std::string movedRanges(std::string_view ranges, const RowExpansion& expansion) {
    std::string result;
    for (FormulaToken token : formulaTokens(ranges)) {
        if (token.kind == FormulaToken::Kind::Reference && token.from.row == expansion.row() && !token.to &&
            expansion.added() > 0) {
            token.to = token.from;
        }
        const bool moves = token.kind == FormulaToken::Kind::Reference && token.from.row;
        result += moves ? moved(token, expansion, {{}, true, 0, false}) : std::string(token.text);
    }
    return result;
}

} // namespace canbao::sheet
