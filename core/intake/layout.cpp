#include "core/intake/layout.h"

#include "core/domain/typed_text.h"
#include "core/intake/layout_by_numbers.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

/// Title, 填报单位 lines, notes and blank rows above a header never fill more rows than this.
constexpr int kRowsSearched = 60;
constexpr int kTallestHeader = 3;
/// Headers are words; a longer cell is a title or a note.
constexpr qsizetype kLongestHeader = 40;
constexpr int kFieldWeight = 10;
constexpr int kIdentityWeight = 15;
constexpr int kFewestFields = 3;
/// So few words are a header where nothing else is one, and believed where names stand below.
constexpr int kFewestDoubtful = 2;

struct Candidate {
    int first = 0;
    int last = 0;
    int fields = 0;
    bool identity = false; ///< one of the fields says who the row is about, in exact words
    int score = 0;
};

/// The header words of one column over the rows first … last: the lowest filled cell, and what stands above it.
Column columnOver(const Grid& grid, int column, int first, int last) {
    QStringList words;
    for (int ordinal = first; ordinal <= last; ++ordinal) {
        const QString text = grid.mergedCell(ordinal, column).text.toString().simplified();
        if (!text.isEmpty() && (words.isEmpty() || words.last() != text)) {
            words.append(text);
        }
    }
    if (words.isEmpty()) {
        return {column, {}, {}};
    }
    const QString own = words.takeLast();
    return {column, own, words.isEmpty() ? QString() : words.last()};
}

/// A group that is not merged (CSV has no merges) reaches to the right over columns that have a word of their own below
/// and none above.
void spreadGroups(const Grid& grid, int first, int last, QList<Column>& columns) {
    if (first == last) {
        return;
    }
    QString group;
    for (Column& column : columns) {
        const bool ownAbove = !grid.mergedCell(first, column.index).isEmpty();
        const bool ownBelow = !grid.mergedCell(last, column.index).isEmpty();
        if (ownAbove) {
            group = ownBelow ? column.group : QString();
        } else if (ownBelow && column.group.isEmpty()) {
            column.group = group;
        }
    }
}

QList<Column> columnsOver(const Grid& grid, int first, int last) {
    QList<Column> columns;
    columns.reserve(grid.columnCount());
    for (int column = 0; column < grid.columnCount(); ++column) {
        columns.append(columnOver(grid, column, first, last));
    }
    spreadGroups(grid, first, last, columns);
    return columns;
}

/// 新车村委会 over its people, where nothing heads its column: a header's lower row stands under other words of it.
bool endsWithALine(const Grid& grid, int first, int last) {
    if (first == last || grid.filledCells(last) > 1) {
        return false;
    }
    const int column = grid.cells(last).first().column;
    for (int ordinal = first; ordinal < last; ++ordinal) {
        if (!grid.mergedCell(ordinal, column).isEmpty()) {
            return false;
        }
    }
    return true;
}

Candidate candidateAt(const Grid& grid, domain::ListKind kind, int first, int last) {
    Candidate candidate{first, last, 0, false, 0};
    if (endsWithALine(grid, first, last)) {
        return candidate;
    }
    QSet<Field> fields;
    int strangers = 0;
    const QList<Column> columns = columnsOver(grid, first, last);
    for (const Column& column : columns) {
        if (column.header.isEmpty()) {
            continue;
        }
        const auto found = column.header.size() > kLongestHeader
                               ? std::nullopt
                               : HeaderAliases::bundled().find(column.header, column.group, kind);
        if (found) {
            fields.insert(found->field);
            candidate.identity =
                candidate.identity || (identifies(found->field) && found->match != HeaderMatch::Suffix);
        } else {
            ++strangers;
        }
    }
    candidate.fields = int(fields.size());
    candidate.score =
        candidate.fields * kFieldWeight + (candidate.identity ? kIdentityWeight : 0) - strangers - (last - first);
    return candidate;
}

bool believable(const Candidate& candidate) {
    return candidate.fields >= kFewestFields || candidate.identity;
}

/// The field that these very words name, in a header or as a label of a form.
std::optional<Field> fieldNamed(QStringView words, domain::ListKind kind) {
    const auto found = words.size() > kLongestHeader ? std::nullopt : HeaderAliases::bundled().find(words, {}, kind);
    return found && found->match == HeaderMatch::Exact ? std::optional(found->field) : std::nullopt;
}

/// The columns over which a header says who the row is about.
QList<int> identifyingColumns(const Grid& grid, domain::ListKind kind, const Candidate& header) {
    QList<int> identifying;
    const QList<Column> columns = columnsOver(grid, header.first, header.last);
    for (const Column& column : columns) {
        if (const auto field = fieldNamed(column.header, kind); field && identifies(*field)) {
            identifying.append(column.index);
        }
    }
    return identifying;
}

/// A form for one person, or instructions, has its labels below each other: 姓名, 身份证号, 户籍地址 …
bool isForm(const Grid& grid, domain::ListKind kind, const Candidate& header) {
    const int below = header.last + 1;
    return below < grid.rowCount() && std::ranges::any_of(identifyingColumns(grid, kind, header), [&](int column) {
               const auto label = fieldNamed(grid.cell(below, column).text, kind);
               return label && label != fieldNamed(grid.mergedCell(header.last, column).text, kind);
           });
}

/// Whether the row under a header goes on with it: 姓名 is merged down into it, or, where nothing is merged, it holds
/// nothing but short words under a group, and the people follow.
bool goesOn(const Grid& grid, domain::ListKind kind, const Candidate& header) {
    const int below = header.last + 1;
    const QList<int> identifying = identifyingColumns(grid, kind, header);
    if (below >= grid.rowCount() || identifying.isEmpty()) {
        return false;
    }
    const auto blank = [&](int ordinal) {
        return std::ranges::all_of(identifying, [&](int column) { return grid.cell(ordinal, column).isEmpty(); });
    };
    if (!blank(below)) {
        return false;
    }
    if (std::ranges::any_of(identifying, [&](int column) { return !grid.mergedDown(below, column).isEmpty(); })) {
        return true;
    }
    constexpr qsizetype kLongestPart = 8;
    const QList<GridCell> cells = grid.cells(below);
    const bool words = std::ranges::all_of(cells, [](const GridCell& cell) {
        return cell.text.size() <= kLongestPart && cell.type == sheet::CellType::Text &&
               std::ranges::none_of(cell.text, [](QChar ch) { return ch.isDigit(); });
    });
    const bool parts = std::ranges::any_of(cells, [&](const GridCell& cell) {
        return grid.mergedCell(header.last, cell.column).isEmpty() || grid.columnsMerged(header.last, cell.column) > 1;
    });
    return cells.size() > 1 && words && parts && below + 1 < grid.rowCount() && !blank(below + 1);
}

/// A header whose upper row is enough by itself has its lower rows, too: 养老 and 医疗 under 参保情况.
Candidate withPartsBelow(const Grid& grid, domain::ListKind kind, Candidate header) {
    while (header.last - header.first + 1 < kTallestHeader && goesOn(grid, kind, header)) {
        ++header.last;
    }
    return header;
}

/// 村委会, and beside it 新车, over 序号 and 姓名: a label and what it labels, no groups.
bool holdsALabel(const Grid& grid, domain::ListKind kind, int ordinal, int below) {
    const QList<GridCell> cells = grid.cells(ordinal);
    const GridCell& first = cells.first();
    return cells.size() > 1 && cells[1].column == first.column + 1 && grid.columnsMerged(ordinal, first.column) == 1 &&
           fieldNamed(first.text, kind) && fieldNamed(grid.cell(below, first.column).text, kind) == Field::Serial;
}

/// A row of group words over a header: two or more short ones, none of them "填报单位：…" or a date.
bool holdsGroups(const Grid& grid, int ordinal) {
    static const QRegularExpression caption(u"[:：]|\\d{4}"_s);
    constexpr qsizetype kLongestGroup = 20;
    const QList<GridCell> cells = grid.cells(ordinal);
    return cells.size() > 1 && std::ranges::all_of(cells, [](const GridCell& cell) {
               return cell.text.size() <= kLongestGroup && !caption.match(cell.text).hasMatch();
           });
}

/// A header whose lower row alone says every field still has its groups above: they tell whose 姓名 it is.
Candidate withGroupsAbove(const Grid& grid, domain::ListKind kind, Candidate header) {
    while (header.first > 0 && header.last - header.first + 1 < kTallestHeader && holdsGroups(grid, header.first - 1) &&
           !holdsALabel(grid, kind, header.first - 1, header.first)) {
        const Candidate taller = candidateAt(grid, kind, header.first - 1, header.last);
        if (taller.fields * 2 < header.fields || taller.identity != header.identity) {
            break;
        }
        header = taller;
    }
    return header;
}

/// Forms number their columns under the header: 1 2 3 …, (1) (2) …, 甲 乙 1 2 …
bool numbersColumns(const Grid& grid, int ordinal) {
    static const QRegularExpression number(u"^\\(?\\d{1,2}\\)?$|^[甲乙丙丁戊己庚辛]$|^栏次$"_s);
    const QList<GridCell> cells = grid.cells(ordinal);
    constexpr int kFewest = 3;
    return cells.size() >= kFewest && std::ranges::all_of(cells, [](const GridCell& cell) {
               return number.match(domain::foldedText(cell.text)).hasMatch();
           });
}

Layout layoutOf(const Grid& grid, domain::ListKind kind, const Candidate& found) {
    const Candidate header = withPartsBelow(grid, kind, withGroupsAbove(grid, kind, found));
    Layout layout{header.first, header.last, header.last + 1, columnsOver(grid, header.first, header.last)};
    while (layout.firstBelow < grid.rowCount() && numbersColumns(grid, layout.firstBelow)) {
        ++layout.firstBelow;
    }
    return layout;
}

} // namespace

bool identifies(Field field) {
    return field == Field::Name || field == Field::CitizenId || field == Field::DisabilityCard ||
           field == Field::EmployerName || field == Field::CreditCode;
}

std::optional<Layout> findLayout(const Grid& grid, domain::ListKind kind) {
    const int searched = std::min(grid.rowCount(), kRowsSearched);
    std::optional<Candidate> best;
    std::optional<Candidate> doubtful; // two headers, none of which says who
    for (int first = 0; first < searched; ++first) {
        for (int last = first; last < std::min(first + kTallestHeader, searched); ++last) {
            const Candidate candidate = candidateAt(grid, kind, first, last);
            const bool believed = believable(candidate);
            std::optional<Candidate>& place = believed ? best : doubtful;
            if ((believed || candidate.fields >= kFewestDoubtful) && (!place || candidate.score > place->score) &&
                !isForm(grid, kind, candidate)) {
                place = candidate;
            }
        }
    }
    if (best) {
        return layoutOf(grid, kind, *best);
    }
    if (auto byNumbers = layoutByNumbers(grid, kind, searched)) {
        return byNumbers;
    }
    if (!doubtful) {
        return std::nullopt;
    }
    Layout layout = layoutOf(grid, kind, *doubtful);
    layout.unknownWords = true;
    return layout;
}

std::optional<Layout> layoutWithHeaderAt(const Grid& grid, domain::ListKind kind, int rowNumber) {
    const int ordinal = grid.ordinalAtOrBelow(rowNumber);
    if (ordinal == grid.rowCount() || grid.rowNumber(ordinal) != rowNumber) {
        return std::nullopt;
    }
    Candidate best = candidateAt(grid, kind, ordinal, ordinal);
    const int first = std::max(0, ordinal - kTallestHeader + 1);
    const int last = std::min(grid.rowCount() - 1, ordinal + kTallestHeader - 1);
    for (int above = first; above <= ordinal; ++above) {
        for (int below = ordinal; below <= std::min(last, above + kTallestHeader - 1); ++below) {
            const Candidate candidate = candidateAt(grid, kind, above, below);
            if (candidate.score > best.score) {
                best = candidate;
            }
        }
    }
    return layoutOf(grid, kind, best);
}

} // namespace canbao::intake
