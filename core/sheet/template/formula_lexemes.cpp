#include "core/sheet/template/formula_lexemes.h"

#include <algorithm>
#include <charconv>

namespace canbao::sheet {

namespace {

bool isDigit(char ch) {
    return ch >= '0' && ch <= '9';
}

bool isNameCharacter(char ch) {
    return isDigit(ch) || (ch >= 'A' && ch <= 'Z') || (ch >= 'a' && ch <= 'z') || ch == '_' || ch == '.' ||
           static_cast<unsigned char>(ch) >= 0x80;
}

FormulaLexeme symbol(std::string_view text) {
    FormulaLexeme lexeme{FormulaLexeme::Kind::Symbol};
    lexeme.name = text;
    return lexeme;
}

/// "《a""b》" → a"b
QString unquoted(std::string_view quoted) {
    QString text = QString::fromUtf8(quoted.substr(1, std::max<size_t>(quoted.size(), 2) - 2));
    return text.replace(QLatin1String("\"\""), QLatin1String("\""));
}

/// What stands between references and texts.
void cut(std::string_view piece, std::vector<FormulaLexeme>& lexemes) {
    size_t at = 0;
    while (at < piece.size()) {
        const char ch = piece[at];
        if (ch == ' ' || ch == '\n' || ch == '\r' || ch == '\t') {
            ++at;
        } else if (isDigit(ch) || ch == '.') {
            FormulaLexeme lexeme{FormulaLexeme::Kind::Number};
            const auto read = std::from_chars(piece.data() + at, piece.data() + piece.size(), lexeme.number);
            lexemes.push_back(read.ec == std::errc() ? lexeme : symbol("?"));
            at = std::max(at + 1, size_t(read.ptr - piece.data()));
        } else if (isNameCharacter(ch)) {
            const size_t from = at;
            while (at < piece.size() && isNameCharacter(piece[at])) {
                ++at;
            }
            FormulaLexeme lexeme{FormulaLexeme::Kind::Name};
            lexeme.name = piece.substr(from, at - from);
            std::ranges::transform(lexeme.name, lexeme.name.begin(),
                                   [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
            lexemes.push_back(std::move(lexeme));
        } else {
            const std::string_view two = piece.substr(at, 2);
            const size_t length = two == "<=" || two == ">=" || two == "<>" ? 2 : 1;
            lexemes.push_back(symbol(piece.substr(at, length)));
            at += length;
        }
    }
}

/// A reference's sheet stands in the piece before it.
std::string_view withoutSheet(std::string_view piece) {
    if (!piece.ends_with('!')) {
        return piece;
    }
    size_t from = piece.size() - 1;
    if (from > 0 && piece[from - 1] == '\'') {
        from = piece.rfind('\'', from - 2);
        while (from != std::string_view::npos && from > 0 && piece[from - 1] == '\'') { // a doubled quote in the name
            from = piece.rfind('\'', from - 2);
        }
        return piece.substr(0, from == std::string_view::npos ? 0 : from);
    }
    while (from > 0 && isNameCharacter(piece[from - 1])) {
        --from;
    }
    return piece.substr(0, from);
}

} // namespace

std::vector<FormulaLexeme> formulaLexemes(std::string_view formula) {
    const std::vector<FormulaToken> tokens = formulaTokens(formula);
    std::vector<FormulaLexeme> lexemes;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const FormulaToken& token = tokens[i];
        if (token.kind == FormulaToken::Kind::Text) {
            FormulaLexeme lexeme{FormulaLexeme::Kind::Text};
            lexeme.text = unquoted(token.text);
            lexemes.push_back(std::move(lexeme));
        } else if (token.kind == FormulaToken::Kind::Reference) {
            FormulaLexeme lexeme{FormulaLexeme::Kind::Reference};
            lexeme.reference = token;
            lexemes.push_back(std::move(lexeme));
        } else {
            const bool names = i + 1 < tokens.size() && tokens[i + 1].kind == FormulaToken::Kind::Reference &&
                               !tokens[i + 1].elsewhere;
            cut(names ? withoutSheet(token.text) : token.text, lexemes);
        }
    }
    lexemes.emplace_back();
    return lexemes;
}

} // namespace canbao::sheet
