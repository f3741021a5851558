#include "core/sheet/cell_reference.h"

#include "core/sheet/limits.h"

#include <algorithm>

namespace canbao::sheet {

namespace {

constexpr int kLetters = 26;

bool takeDollar(std::string_view text, size_t& at) {
    if (at < text.size() && text[at] == '$') {
        ++at;
        return true;
    }
    return false;
}

} // namespace

std::optional<CellReference> parseCellReference(std::string_view text) {
    size_t at = 0;
    takeDollar(text, at);
    int column = 0;
    const size_t lettersFrom = at;
    for (; at < text.size(); ++at) {
        const char letter = static_cast<char>(text[at] & ~0x20); // upper case of a letter; no digit becomes a letter
        if (letter < 'A' || letter > 'Z') {
            break;
        }
        column = column * kLetters + (letter - 'A' + 1);
        if (column > limits::kMaxColumns) {
            return std::nullopt;
        }
    }
    if (at == lettersFrom) {
        return std::nullopt;
    }
    takeDollar(text, at);
    int row = 0;
    const size_t digitsFrom = at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        row = row * 10 + (text[at] - '0');
        if (row > limits::kMaxRows) {
            return std::nullopt;
        }
    }
    if (at == digitsFrom || at != text.size() || row == 0) {
        return std::nullopt;
    }
    return CellReference{row - 1, column - 1};
}

QString columnLetters(int column) {
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / kLetters) {
        letters.prepend(QChar(u'A' + (rest - 1) % kLetters));
    }
    return letters;
}

std::optional<int> columnFromLetters(QStringView letters) {
    int number = 0;
    for (const QChar letter : letters) {
        const QChar upper = letter.toUpper();
        if (upper < u'A' || upper > u'Z' || number > limits::kMaxColumns) {
            return std::nullopt;
        }
        number = number * kLetters + (upper.unicode() - u'A') + 1;
    }
    return number >= 1 && number <= limits::kMaxColumns ? std::optional(number - 1) : std::nullopt;
}

std::optional<MergedRange> parseRange(std::string_view text) {
    const size_t colon = text.find(':');
    const auto from = parseCellReference(text.substr(0, colon));
    const auto to = colon == std::string_view::npos ? from : parseCellReference(text.substr(colon + 1));
    if (!from || !to) {
        return std::nullopt;
    }
    return MergedRange{std::min(from->row, to->row), std::min(from->column, to->column), std::max(from->row, to->row),
                       std::max(from->column, to->column)};
}

} // namespace canbao::sheet
