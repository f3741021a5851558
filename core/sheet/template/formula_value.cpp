#include "core/sheet/template/formula_value.h"

#include "core/sheet/template/formula_lexemes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace canbao::sheet {

namespace {

using Value = std::optional<FormulaValue>;
using Numbers = std::optional<std::vector<double>>;

std::optional<double> numberOf(const Value& value) {
    if (!value) {
        return std::nullopt;
    }
    if (const auto* const number = std::get_if<double>(&*value)) {
        return *number;
    }
    if (const auto* const truth = std::get_if<bool>(&*value)) {
        return *truth ? 1.0 : 0.0;
    }
    if (const auto* const text = std::get_if<QString>(&*value)) {
        bool isNumber = false;
        const double number = text->toDouble(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    return std::holds_alternative<FormulaError>(*value) ? std::nullopt : std::optional(0.0); // an empty cell is nought
}

bool isError(const Value& value) {
    return value && std::holds_alternative<FormulaError>(*value);
}

std::optional<bool> truthOf(const Value& value) {
    const auto number = numberOf(value);
    return number ? std::optional(*number != 0) : std::nullopt;
}

QString textOf(const FormulaValue& value) {
    if (const auto* const error = std::get_if<FormulaError>(&value)) {
        return error->text;
    }
    if (const auto* const text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto* const truth = std::get_if<bool>(&value)) {
        return QLatin1String(*truth ? "TRUE" : "FALSE");
    }
    const auto* const number = std::get_if<double>(&value);
    return number != nullptr ? QString::number(*number, 'g', 15) : QString();
}

Value finite(double number) {
    return std::isfinite(number) ? Value(number) : std::nullopt;
}

/// As Excel does: halves away from nought, and 2.675 as it is written, not as a double holds it.
Value rounded(double number, double places) {
    const double scale = std::pow(10.0, std::trunc(places));
    return finite(std::round(number * scale * (1 + 1e-15)) / scale);
}

/// Precedence climbing over the lexemes; a calculation that fails goes on reading, so that IF may choose another.
class Calculation {
public:
    Calculation(std::vector<FormulaLexeme> lexemes, const ReferencedCells& cells)
        : m_lexemes(std::move(lexemes))
        , m_cells(cells) {}

    Value run() {
        const Value value = comparison();
        return m_readable && current().kind == FormulaLexeme::Kind::End ? value : std::nullopt;
    }

private:
    struct Argument {
        Value value;                                      ///< of a single one
        std::optional<std::vector<FormulaValue>> cells{}; ///< of a range
    };

    [[nodiscard]] const FormulaLexeme& current() const { return m_lexemes[m_at]; }
    void advance() { m_at += current().kind == FormulaLexeme::Kind::End ? 0 : 1; }
    bool take(std::string_view symbol) {
        if (current().kind != FormulaLexeme::Kind::Symbol || current().name != symbol) {
            return false;
        }
        advance();
        return true;
    }

    Value comparison() {
        Value left = joined();
        for (;;) {
            const std::string symbol = current().kind == FormulaLexeme::Kind::Symbol ? current().name : std::string();
            if (symbol != "=" && symbol != "<>" && symbol != "<" && symbol != ">" && symbol != "<=" && symbol != ">=") {
                return left;
            }
            advance();
            left = compared(left, joined(), symbol);
        }
    }
    static Value compared(const Value& left, const Value& right, const std::string& symbol) {
        if (!left || !right || isError(left) || isError(right)) {
            return isError(left) ? left : right ? right : std::nullopt;
        }
        const bool texts = std::holds_alternative<QString>(*left) || std::holds_alternative<QString>(*right);
        double order = 0;
        if (texts) {
            order = textOf(*left).compare(textOf(*right), Qt::CaseInsensitive);
        } else {
            order = *numberOf(left) - *numberOf(right);
        }
        const std::map<std::string, bool> answers{{"=", order == 0}, {"<>", order != 0}, {"<", order < 0},
                                                  {">", order > 0},  {"<=", order <= 0}, {">=", order >= 0}};
        return FormulaValue(answers.at(symbol));
    }

    Value joined() {
        Value left = sum();
        while (take("&")) {
            const Value right = sum();
            left = isError(left)    ? left
                   : isError(right) ? right
                   : left && right  ? Value(textOf(*left) + textOf(*right))
                                    : std::nullopt;
        }
        return left;
    }

    template <class Operation>
    static Value calculated(const Value& left, const Value& right, Operation operation) {
        if (isError(left) || isError(right)) {
            return isError(left) ? left : right;
        }
        const auto one = numberOf(left);
        const auto other = numberOf(right);
        return one && other ? finite(operation(*one, *other)) : std::nullopt;
    }
    Value sum() {
        Value left = product();
        for (;;) {
            if (take("+")) {
                left = calculated(left, product(), std::plus<>());
            } else if (take("-")) {
                left = calculated(left, product(), std::minus<>());
            } else {
                return left;
            }
        }
    }
    Value product() {
        Value left = power();
        for (;;) {
            if (take("*")) {
                left = calculated(left, power(), std::multiplies<>());
            } else if (take("/")) {
                const Value right = power();
                left = !isError(left) && left && numberOf(right) == 0.0 ? Value(FormulaError{QStringLiteral("#DIV/0!")})
                                                                        : calculated(left, right, std::divides<>());
            } else {
                return left;
            }
        }
    }
    Value power() {
        Value left = sign();
        while (take("^")) {
            left = calculated(left, sign(), [](double base, double exponent) { return std::pow(base, exponent); });
        }
        return left;
    }
    /// Binds tighter than a power: -2^2 is 4 in a spreadsheet.
    Value sign() {
        if (take("-")) {
            return calculated(FormulaValue(0.0), sign(), std::minus<>());
        }
        return take("+") ? sign() : percent();
    }
    Value percent() {
        Value value = single();
        while (take("%")) {
            value = calculated(value, FormulaValue(100.0), std::divides<>());
        }
        return value;
    }

    Value unreadable() {
        m_readable = false;
        advance();
        return std::nullopt;
    }
    Value single() {
        const FormulaLexeme lexeme = current();
        switch (lexeme.kind) {
        case FormulaLexeme::Kind::Number:
            advance();
            return FormulaValue(lexeme.number);
        case FormulaLexeme::Kind::Text:
            advance();
            return FormulaValue(lexeme.text);
        case FormulaLexeme::Kind::Reference: {
            advance();
            const auto cells = m_cells(lexeme.reference);
            return cells && cells->size() == 1 ? Value(cells->front()) : std::nullopt;
        }
        case FormulaLexeme::Kind::Name:
            advance();
            return named(lexeme.name);
        case FormulaLexeme::Kind::Symbol:
            if (take("(")) {
                const Value value = comparison();
                return take(")") ? value : unreadable();
            }
            return unreadable();
        case FormulaLexeme::Kind::End:
            return unreadable();
        }
        Q_UNREACHABLE();
    }

    Value named(const std::string& name) {
        if (!take("(")) {
            return name == "TRUE" || name == "FALSE" ? Value(name == "TRUE") : std::nullopt;
        }
        std::vector<Argument> arguments;
        if (!take(")")) {
            do {
                arguments.push_back(argument());
            } while (take(","));
            if (!take(")")) {
                return unreadable();
            }
        }
        return applied(name, arguments);
    }
    Argument argument() {
        const bool alone = current().kind == FormulaLexeme::Kind::Reference && current().reference.to &&
                           m_lexemes[m_at + 1].kind == FormulaLexeme::Kind::Symbol &&
                           (m_lexemes[m_at + 1].name == "," || m_lexemes[m_at + 1].name == ")");
        if (alone) {
            const auto cells = m_cells(current().reference);
            advance();
            return {std::nullopt, cells};
        }
        const bool isReference = current().kind == FormulaLexeme::Kind::Reference;
        const Value value = comparison();
        // SUM leaves a text in a cell out, but not one that is written into the formula.
        if (isReference && value && std::holds_alternative<QString>(*value)) {
            return {value, std::vector<FormulaValue>{*value}};
        }
        return {value};
    }

    /// The numbers among the arguments; texts and empty cells of ranges are left out.
    static Numbers numbersOf(const std::vector<Argument>& arguments) {
        std::vector<double> numbers;
        for (const Argument& argument : arguments) {
            if (argument.cells) {
                for (const FormulaValue& cell : *argument.cells) {
                    if (const auto* const number = std::get_if<double>(&cell)) {
                        numbers.push_back(*number);
                    }
                }
            } else if (const auto number = numberOf(argument.value)) {
                numbers.push_back(*number);
            } else {
                return std::nullopt;
            }
        }
        return numbers;
    }
    static Value counted(const std::vector<Argument>& arguments) {
        qint64 count = 0;
        for (const Argument& argument : arguments) {
            if (argument.cells) {
                count += std::ranges::count_if(*argument.cells, [](const FormulaValue& cell) {
                    return !std::holds_alternative<std::monostate>(cell);
                });
            } else if (argument.value) {
                count += std::holds_alternative<std::monostate>(*argument.value) ? 0 : 1;
            } else {
                return std::nullopt;
            }
        }
        return double(count);
    }

    static Value applied(const std::string& name, const std::vector<Argument>& arguments) {
        const size_t count = arguments.size();
        if (name == "IF" && (count == 2 || count == 3)) {
            const auto truth = truthOf(arguments[0].value);
            if (!truth) {
                return isError(arguments[0].value) ? arguments[0].value : std::nullopt;
            }
            return *truth ? arguments[1].value : count == 3 ? arguments[2].value : Value(false);
        }
        if (name == "IFERROR" && count == 2) {
            return isError(arguments[0].value) ? arguments[1].value : arguments[0].value;
        }
        if (name == "COUNTA") {
            return counted(arguments);
        }
        const Numbers numbers = numbersOf(arguments);
        if (!numbers) {
            return std::nullopt;
        }
        return appliedToNumbers(name, *numbers, count);
    }
    static Value appliedToNumbers(const std::string& name, const std::vector<double>& numbers, size_t arguments) {
        double sum = 0;
        for (const double number : numbers) {
            sum += number;
        }
        if (name == "SUM") {
            return finite(sum);
        }
        if (name == "COUNT") {
            return double(numbers.size());
        }
        if (name == "AVERAGE") {
            return finite(sum / double(numbers.size()));
        }
        if (name == "MAX" || name == "MIN") {
            const auto [least, most] = std::ranges::minmax_element(numbers);
            return numbers.empty() ? Value(0.0) : Value(name == "MAX" ? *most : *least);
        }
        if (numbers.size() != arguments || numbers.empty()) {
            return std::nullopt;
        }
        if (name == "AND" || name == "OR") {
            const auto isTrue = [](double number) { return number != 0; };
            return name == "AND" ? std::ranges::all_of(numbers, isTrue) : std::ranges::any_of(numbers, isTrue);
        }
        if (name == "ROUND" && arguments == 2) {
            return rounded(numbers[0], numbers[1]);
        }
        if (arguments != 1) {
            return std::nullopt;
        }
        return name == "ABS"   ? Value(std::abs(numbers[0]))
               : name == "INT" ? Value(std::floor(numbers[0]))
               : name == "NOT" ? Value(numbers[0] == 0)
                               : std::nullopt;
    }

    std::vector<FormulaLexeme> m_lexemes;
    const ReferencedCells& m_cells;
    size_t m_at = 0;
    bool m_readable = true;
};

} // namespace

std::optional<FormulaValue> formulaValue(std::string_view formula, const ReferencedCells& cells) {
    return Calculation(formulaLexemes(formula), cells).run();
}

} // namespace canbao::sheet
