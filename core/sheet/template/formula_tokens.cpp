#include "core/sheet/template/formula_tokens.h"

#include "core/sheet/cell_reference.h"
#include "core/sheet/limits.h"

#include <algorithm>

namespace canbao::sheet {

namespace {

bool isDigit(char ch) {
    return ch >= '0' && ch <= '9';
}

bool isLetter(char ch) {
    return (ch >= 'A' && ch <= 'Z') || (ch >= 'a' && ch <= 'z');
}

/// Characters of names, numbers and references; every byte of a Chinese character is one.
bool isWord(char ch) {
    return isDigit(ch) || isLetter(ch) || ch == '_' || ch == '.' || ch == '$' || ch == '\\' || ch == '?' ||
           static_cast<unsigned char>(ch) >= 0x80;
}

/// "$B$7", "7", "$7", "B"; nothing for any other word.
std::optional<ReferenceEnd> readEnd(std::string_view word) {
    ReferenceEnd end;
    size_t at = 0;
    const auto dollar = [&] {
        const bool there = at < word.size() && word[at] == '$';
        at += there ? 1 : 0;
        return there;
    };
    bool fixed = dollar();
    int column = 0;
    const size_t letters = at;
    for (; at < word.size() && isLetter(word[at]) && column <= limits::kMaxColumns; ++at) {
        column = column * 26 + ((word[at] & ~0x20) - 'A' + 1);
    }
    if (column > limits::kMaxColumns) {
        return std::nullopt;
    }
    if (at > letters) {
        end.column = column - 1;
        end.fixedColumn = fixed;
        fixed = dollar();
    }
    int row = 0;
    const size_t digits = at;
    for (; at < word.size() && isDigit(word[at]) && row <= limits::kMaxRows; ++at) {
        row = row * 10 + (word[at] - '0');
    }
    if (row > limits::kMaxRows || at != word.size()) {
        return std::nullopt;
    }
    if (at > digits) {
        if (row == 0) {
            return std::nullopt;
        }
        end.row = row - 1;
        end.fixedRow = fixed;
    } else if (fixed || !end.column) {
        return std::nullopt;
    }
    return end;
}

class Tokenizer {
public:
    explicit Tokenizer(std::string_view formula)
        : m_formula(formula) {}

    std::vector<FormulaToken> run() {
        while (m_at < m_formula.size()) {
            const char ch = m_formula[m_at];
            if (ch == '"') {
                readText();
            } else if (ch == '\'') {
                readQuotedSheet();
            } else if (ch == '[') {
                readBrackets();
            } else if (isWord(ch)) {
                readWord();
            } else {
                ++m_at;
                forgetSheet();
            }
        }
        flushOther();
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] char next(size_t at) const { return at < m_formula.size() ? m_formula[at] : '\0'; }

    /// The end of what stands between quotes, where a doubled quote is one of its characters.
    [[nodiscard]] size_t endOfQuoted(size_t from, char quote) const {
        size_t at = from + 1;
        while (at < m_formula.size() && (m_formula[at] != quote || next(at + 1) == quote)) {
            at += m_formula[at] == quote ? 2 : 1;
        }
        return std::min(at + 1, m_formula.size());
    }
    [[nodiscard]] size_t endOfWord(size_t from) const {
        size_t at = from;
        while (at < m_formula.size() && isWord(m_formula[at])) {
            ++at;
        }
        return at;
    }

    void flushOther() {
        if (m_other < m_at) {
            m_tokens.push_back({FormulaToken::Kind::Other, m_formula.substr(m_other, m_at - m_other)});
        }
        m_other = m_at;
    }
    void push(FormulaToken token, size_t end) {
        flushOther();
        token.text = m_formula.substr(m_at, end - m_at);
        m_tokens.push_back(std::move(token));
        m_at = m_other = end;
        forgetSheet();
    }
    void forgetSheet() {
        m_sheet.clear();
        m_elsewhere = false;
    }

    void readText() {
        const size_t end = endOfQuoted(m_at, '"');
        const bool closed = end > m_at + 1 && m_formula[end - 1] == '"';
        push({closed ? FormulaToken::Kind::Text : FormulaToken::Kind::Other}, end);
    }

    void readQuotedSheet() {
        const size_t end = endOfQuoted(m_at, '\'');
        std::string name(m_formula.substr(m_at + 1, std::max(end, m_at + 2) - m_at - 2));
        for (size_t at = name.find("''"); at != std::string::npos; at = name.find("''", at + 1)) {
            name.erase(at, 1);
        }
        m_at = end;
        if (next(m_at) == '!') {
            ++m_at;
            m_elsewhere = name.find('[') != std::string::npos || name.find(':') != std::string::npos;
            m_sheet = std::move(name);
        }
    }

    /// "[1]" before the name of another workbook's sheet, or a table's column: nothing in it is a reference of ours.
    void readBrackets() {
        int depth = 0;
        do {
            depth += m_formula[m_at] == '[' ? 1 : m_formula[m_at] == ']' ? -1 : 0;
            ++m_at;
        } while (depth > 0 && m_at < m_formula.size());
        m_elsewhere = true;
    }

    void readWord() {
        const size_t end = endOfWord(m_at);
        const std::string_view word = m_formula.substr(m_at, end - m_at);
        if (next(end) == '!') {
            m_elsewhere = m_elsewhere || m_over;
            m_over = false;
            m_sheet = std::string(word);
            m_at = end + 1;
            return;
        }
        const auto from = next(end) == '(' ? std::nullopt : readEnd(word);
        const bool cell = from && from->row && from->column;
        const size_t over = endOfWord(end + 1);
        if (!cell && next(end) == ':' && next(over) == '!') { // Sheet1:Sheet3!A1
            m_over = true;
            m_at = end + 1;
            return;
        }
        if (!from) {
            m_at = end;
            forgetSheet();
            return;
        }
        FormulaToken token{FormulaToken::Kind::Reference};
        token.from = *from;
        token.sheet = m_sheet;
        token.elsewhere = m_elsewhere;
        if (next(end) == ':' && next(over) != '!') {
            const auto to = readEnd(m_formula.substr(end + 1, over - end - 1));
            if (to && to->row.has_value() == from->row.has_value() &&
                to->column.has_value() == from->column.has_value()) {
                token.to = to;
                push(std::move(token), over);
                return;
            }
        }
        if (cell) {
            push(std::move(token), end);
        } else { // a number, or a name of letters alone
            m_at = end;
            forgetSheet();
        }
    }

    std::string_view m_formula;
    size_t m_at = 0;
    size_t m_other = 0; ///< where the piece that is nothing special began
    std::string m_sheet;
    bool m_elsewhere = false;
    bool m_over = false; ///< a range of sheets has begun
    std::vector<FormulaToken> m_tokens;
};

} // namespace

std::string ReferenceEnd::text() const {
    std::string text;
    if (column) {
        text += (fixedColumn ? "$" : "") + columnLetters(*column).toStdString();
    }
    if (row) {
        text += fixedRow ? "$" : "";
        text += std::to_string(*row + 1);
    }
    return text;
}

std::vector<FormulaToken> formulaTokens(std::string_view formula) {
    return Tokenizer(formula).run();
}

} // namespace canbao::sheet
