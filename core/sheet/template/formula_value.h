#pragma once

#include "core/sheet/cell_reference.h"
#include "core/sheet/template/formula_tokens.h"

#include <QString>

#include <functional>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace canbao::sheet {

/// "#DIV/0!" and its like: a result that IFERROR replaces.
struct FormulaError {
    QString text;
};

/// What a cell or a formula comes to: nothing, a number, a text, yes and no, or an error.
using FormulaValue = std::variant<std::monostate, double, QString, bool, FormulaError>;

/// The cells that a reference means, row by row; none when it cannot be told (another workbook, a name, a cell that
/// could not be calculated).
using ReferencedCells = std::function<std::optional<std::vector<FormulaValue>>(const FormulaToken& reference)>;

/// Calculates what the forms of offices are made of: + - * / ^ & %, comparisons, SUM, AVERAGE, COUNT, COUNTA, MAX, MIN,
/// ROUND, ABS, INT, IF, IFERROR, AND, OR, NOT. None for all else: then the program that opens the workbook
/// calculates it.
[[nodiscard]] std::optional<FormulaValue> formulaValue(std::string_view formula, const ReferencedCells& cells);

} // namespace canbao::sheet
