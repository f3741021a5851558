#pragma once

#include "core/sheet/template/formula_tokens.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace canbao::sheet {

/// The words of a formula as a calculator wants them.
struct FormulaLexeme {
    enum class Kind { Number, Text, Name, Reference, Symbol, End };
    Kind kind = Kind::End;
    double number = 0;
    QString text{};     ///< without its quotes
    std::string name{}; ///< of a function or constant, in capitals; or the symbol: "+", "<=", "(" …
    FormulaToken reference{};
};

/// Ends with an End. What is no word of a formula comes as a Symbol that nobody knows.
[[nodiscard]] std::vector<FormulaLexeme> formulaLexemes(std::string_view formula);

} // namespace canbao::sheet
