#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace canbao::sheet {

/// One end of a reference as it is written: "$B$7", a whole row "7" or a whole column "B". Rows and columns from 0.
struct ReferenceEnd {
    std::optional<int> column;
    std::optional<int> row;
    bool fixedColumn = false;
    bool fixedRow = false;

    [[nodiscard]] std::string text() const;
};

/// A piece of a formula: a reference (with the sheet that it names), or anything else, word for word.
struct FormulaToken {
    enum class Kind {
        Other,     ///< operators, numbers, names, functions, a sheet's name with its '!'
        Text,      ///< "…" with its quotes
        Reference, ///< one cell, or a range of cells, rows or columns
    };
    Kind kind = Kind::Other;
    std::string_view text; ///< as it is written
    ReferenceEnd from{};
    std::optional<ReferenceEnd> to{}; ///< of a range
    std::string sheet{};              ///< named by the reference; empty: none
    bool elsewhere = false;           ///< in another workbook, or over several sheets
};

/// Cuts a formula (ECMA-376 part 1, 18.17) into pieces; what it does not understand it hands on as Other. The texts
/// joined are the formula. They look into `formula`.
[[nodiscard]] std::vector<FormulaToken> formulaTokens(std::string_view formula);

} // namespace canbao::sheet
