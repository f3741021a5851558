#include "core/sheet/delimited_text.h"

#include "core/sheet/formula_quotes.h"
#include "core/sheet/limits.h"
#include "core/sheet/refusals.h"

#include <QMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr int kLinesLookedAt = 50;
constexpr QChar kEndOfFile(0x1A); ///< FoxPro and other programs of DOS still write it

/// How often `delimiter` stands in each of the first lines, outside quotes.
QList<int> countsByLine(QStringView text, QChar delimiter) {
    QList<int> counts;
    int count = 0;
    bool quoted = false;
    bool blank = true;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (quoted) {
            continue;
        } else if (c == u'\n' || c == u'\r') {
            if (!blank) {
                counts.append(count);
            }
            count = 0;
            blank = true;
            if (counts.size() == kLinesLookedAt) {
                return counts;
            }
            continue;
        } else if (c == delimiter) {
            ++count;
        }
        blank = false;
    }
    if (!blank) {
        counts.append(count);
    }
    return counts;
}

/// Whether the tabs stand beside commas or semicolons: then they divide nothing, but were put to the fields by a web
/// system, so that Excel leaves long digits alone.
bool tabsArePadding(QStringView text) {
    const auto isAnyOf = [&](qsizetype at, QStringView choice) {
        return at >= 0 && at < text.size() && choice.contains(text[at]);
    };
    qsizetype beside = 0;
    qsizetype elsewhere = 0;
    for (qsizetype at = text.indexOf(u'\t'); at >= 0; at = text.indexOf(u'\t', at + 1)) {
        if (isAnyOf(at - 1, u",;") || isAnyOf(at + 1, u",;")) {
            ++beside;
        } else if (!isAnyOf(at - 1, u"\r\n") && !isAnyOf(at + 1, u"\r\n")) {
            ++elsewhere;
        }
    }
    return beside > elsewhere;
}

/// How a delimiter divides the first lines: how many of them alike, and into how many fields.
struct Division {
    qsizetype lines = 0;
    int fields = 0;
    QChar delimiter = u',';
    qsizetype ofLines = 0;

    friend bool operator<(const Division& one, const Division& other) {
        return std::pair(one.lines, one.fields) < std::pair(other.lines, other.fields);
    }
};

Division divisionBy(QChar delimiter, QStringView text) {
    const QList<int> counts = countsByLine(text, delimiter);
    QMap<int, qsizetype> linesByCount;
    for (const int count : counts) {
        ++linesByCount[count];
    }
    linesByCount.remove(0);
    Division best{0, 0, delimiter, counts.size()};
    for (const auto [count, lines] : linesByCount.asKeyValueRange()) {
        best = std::max(best, Division{lines, count, delimiter, counts.size()});
    }
    return best;
}

/// Some programs write fields of a fixed width, filled up with NUL.
void mendNuls(QString& field) {
    while (field.endsWith(QChar(0))) {
        field.chop(1);
    }
    field.replace(QChar(0), QChar::ReplacementCharacter);
}

} // namespace

bool namesItsDelimiter(QStringView beginning) {
    return beginning.size() > 5 && beginning.startsWith("sep="_L1) && (beginning[5] == u'\n' || beginning[5] == u'\r');
}

QChar guessDelimiter(QStringView beginning) {
    if (namesItsDelimiter(beginning)) {
        return beginning[4];
    }
    Division best = std::max(divisionBy(u',', beginning), divisionBy(u';', beginning));
    if (!tabsArePadding(beginning)) {
        best = std::max(best, divisionBy(u'\t', beginning));
    }
    if (best.lines * 2 >= best.ofLines) {
        return best.delimiter;
    }
    // What people type or export who know no better stands inside of fields, too: it has to divide nearly every line.
    for (const QChar delimiter : {u'|', u'，', u'；', u' '}) {
        const Division rare = divisionBy(delimiter, beginning);
        if (rare.lines * 10 >= rare.ofLines * 9 && rare.lines > best.lines) {
            return rare.delimiter;
        }
    }
    return best.delimiter;
}

DelimitedText::DelimitedText(QChar delimiter, std::function<bool(Row&&)> sink)
    : m_delimiter(delimiter)
    , m_sink(std::move(sink)) {}

Result<bool> DelimitedText::feed(QStringView text) {
    for (const QChar c : text) {
        const bool afterCr = std::exchange(m_lastWasCr, c == u'\r');
        const bool isLineEnd = (c == u'\n' && !afterCr) || c == u'\r';
        m_line += isLineEnd ? 1 : 0;
        if (m_place == Place::Quoted) {
            if (c == u'"') {
                m_place = Place::AfterQuote;
            } else if (c != u'\n' || !afterCr) {
                CANBAO_TRY(append(c == u'\r' ? u'\n' : c));
            }
            continue;
        }
        if (c == u'\n' && afterCr) {
            continue;
        }
        if (isLineEnd) {
            CANBAO_TRY(endField());
            CANBAO_TRY_ASSIGN(const bool more, endRow());
            if (!more) {
                return false;
            }
        } else if (c == m_delimiter) {
            CANBAO_TRY(endField());
        } else if (c == u'"' && m_place == Place::FieldStart) {
            m_place = Place::Quoted;
            m_quoteLine = m_line;
        } else if (c == u'"' && m_place == Place::AfterQuote) {
            m_place = Place::Quoted; // "" is one quote
            CANBAO_TRY(append(c));
        } else {
            m_place = Place::Bare;
            CANBAO_TRY(append(c));
        }
    }
    return true;
}

Result<bool> DelimitedText::finish() {
    if (m_place == Place::Quoted) {
        return std::unexpected(refusals::unclosedQuote(m_quoteLine));
    }
    if (m_field.endsWith(kEndOfFile)) {
        m_field.chop(1);
    }
    if (m_field.isEmpty() && m_place != Place::AfterQuote && m_column == 0) {
        return true;
    }
    CANBAO_TRY(endField());
    return endRow();
}

Result<> DelimitedText::append(QChar c) {
    m_field.append(c);
    if (m_field.size() > limits::kMaxCellCharacters) {
        return std::unexpected(m_place == Place::Quoted ? refusals::unclosedQuote(m_quoteLine)
                                                        : refusals::cellTooLong(m_row.index + 1));
    }
    return {};
}

Result<> DelimitedText::endField() {
    takeOffFormulaQuotes(m_field);
    mendNuls(m_field);
    if (m_column >= limits::kMaxColumns) {
        return std::unexpected(refusals::outsideTheGrid(m_row.index + 1));
    }
    if (!m_field.isEmpty()) {
        Cell cell;
        cell.column = m_column;
        cell.text = m_field;
        m_row.cells.append(std::move(cell));
    }
    m_field.clear();
    m_place = Place::FieldStart;
    ++m_column;
    return {};
}

Result<bool> DelimitedText::endRow() {
    const int index = m_row.index;
    if (index >= limits::kMaxRows) {
        return std::unexpected(refusals::tooManyRows());
    }
    const qsizetype usual = m_row.cells.size();
    const bool more = m_row.cells.isEmpty() || m_sink(std::move(m_row));
    m_row = Row{};
    m_row.index = index + 1;
    m_row.cells.reserve(usual);
    m_column = 0;
    return more;
}

} // namespace canbao::sheet
