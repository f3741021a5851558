#include "core/intake/village_hints.h"

#include "core/domain/typed_text.h"
#include "core/intake/header_aliases.h"
#include "core/intake/kind_words.h"
#include "core/intake/row_roles.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

/// A heading of few words stands alone in its row, or beside a count; one that names a committee may have more beside
/// it.
constexpr int kCellsOfAHeading = 2;
constexpr int kCellsOfACommittee = 6;

DivisionId villageOfSheet(const Grid& grid, const Layout& layout, const VillageFinder& villages,
                          const QString& fileName) {
    const DivisionId asNamed = villages.inSheetName(grid.name());
    const DivisionId named = asNamed ? asNamed : villages.inSheetName(withoutKindWords(grid.name()));
    const int titles = layout.hasHeader() && !layout.unknownWords ? layout.firstHeader : layout.firstBelow;
    for (int ordinal = 0; ordinal < titles; ++ordinal) {
        const QList<GridCell> cells = grid.cells(ordinal);
        for (const GridCell& cell : cells) {
            const auto title = villages.inHeading(cell.text);
            if (!title || !title->village) {
                continue;
            }
            // 新车村委会小寨小组 on a sheet called 小寨 is 新车; a title that was copied from another sheet is a doubt.
            const QString words = domain::foldedText(cell.text);
            const QString sheet = domain::foldedText(grid.name());
            const bool hamlet = words.contains(sheet) && !words.contains(sheet + u"村委会"_s);
            return !named || named == title->village || hamlet ? title->village : DivisionId();
        }
    }
    return named ? named : villages.inSheetName(fileName);
}

/// A line that says of what village the rows above or below it are.
struct Mark {
    int ordinal = 0;
    bool total = false;
    bool village = false; ///< has a word for one: 小寨村, other than 小寨
    VillageFinder::Heading says;
    int peopleBefore = 0; ///< rows between the mark before it, or the header, and this
};

class MarkFinder {
public:
    MarkFinder(const Grid& grid, const Layout& layout, const Mapping& mapping, domain::ListKind kind,
               const VillageFinder& villages)
        : m_grid(grid)
        , m_layout(layout)
        , m_mapping(mapping)
        , m_kind(kind)
        , m_villages(villages)
        , m_persons(domain::subjectOf(kind) == domain::SubjectType::Person)
        , m_nameColumn(mapping.columnOf(m_persons ? Field::Name : Field::EmployerName))
        , m_numberColumn(mapping.columnOf(!m_persons                      ? Field::CreditCode
                                          : mapping.has(Field::CitizenId) ? Field::CitizenId
                                                                          : Field::DisabilityCard))
        , m_captions(captionsAbove()) {}

    [[nodiscard]] QList<Mark> marks(int& peopleBehind) const {
        QList<Mark> found;
        peopleBehind = 0;
        for (int ordinal = m_layout.firstBelow; ordinal < m_grid.rowCount(); ++ordinal) {
            if (const auto says = captionIn(ordinal)) {
                found.append({ordinal, false, true, *says, peopleBehind});
                peopleBehind = 0;
                continue;
            }
            if (looksLikeANumber(cell(ordinal, m_numberColumn).text) || holdsIdBesideTheName(ordinal)) {
                ++peopleBehind; // as nearly every row
                continue;
            }
            const RowRole role = roleOf(m_grid, m_layout, m_mapping, m_kind, ordinal);
            if (const auto says = markIn(ordinal, role)) {
                const bool village = m_grid.cells(ordinal).first().text.contains(u'村');
                found.append({ordinal, role == RowRole::Total, village, *says, peopleBehind});
                peopleBehind = 0;
            } else if (role == RowRole::Data) {
                ++peopleBehind;
            }
        }
        return found;
    }

private:
    [[nodiscard]] GridCell cell(int ordinal, int column) const {
        return column < 0 ? GridCell() : m_grid.cell(ordinal, column);
    }

    /// 填报单位 of "填报单位：新车村委会（盖章）"; empty for what has no label.
    static QString labelOf(QStringView text) {
        constexpr qsizetype kLongestLabel = 12;
        const QString words = domain::foldedText(text);
        const qsizetype colon = words.indexOf(u':');
        return colon > 0 && colon <= kLongestLabel ? words.first(colon) : QString();
    }

    /// The labels under which the lines above the table name a village.
    [[nodiscard]] QSet<QString> captionsAbove() const {
        QSet<QString> captions;
        const int titles = m_layout.hasHeader() ? m_layout.firstHeader : m_layout.firstBelow;
        for (int ordinal = 0; ordinal < titles; ++ordinal) {
            const QList<GridCell> cells = m_grid.cells(ordinal);
            for (const GridCell& cell : cells) {
                const QString label = labelOf(cell.text);
                if (const auto says = m_villages.inHeading(cell.text); !label.isEmpty() && says && says->village) {
                    captions.insert(label);
                }
            }
        }
        return captions;
    }

    /// The next village's sheet of paper, pasted below the first: the same label once more.
    [[nodiscard]] std::optional<VillageFinder::Heading> captionIn(int ordinal) const {
        if (m_captions.isEmpty() || m_grid.filledCells(ordinal) > kCellsOfACommittee) {
            return std::nullopt;
        }
        static const QRegularExpression nothing(u":(\\([^()]*\\))?$"_s); // 填报单位（盖章）：
        std::optional<VillageFinder::Heading> found;
        const QList<GridCell> cells = m_grid.cells(ordinal);
        for (const GridCell& cell : cells) {
            if (!m_captions.contains(labelOf(cell.text))) {
                continue;
            }
            const auto says = m_villages.inHeading(cell.text);
            if (says && says->village) {
                return VillageFinder::Heading{says->village, true};
            }
            if (says || nothing.match(domain::foldedText(cell.text)).hasMatch()) { // other than 单位：元
                found = VillageFinder::Heading{{}, true};
            }
        }
        return found;
    }

    static qsizetype digitsIn(QStringView text) {
        return std::ranges::count_if(text, [](QChar ch) { return ch.isDigit(); });
    }

    static bool looksLikeANumber(QStringView text) {
        constexpr qsizetype kFewestDigits = 8;
        return digitsIn(text) >= kFewestDigits;
    }

    /// 张三 5325… 新车村委会, in one cell.
    [[nodiscard]] bool holdsIdBesideTheName(int ordinal) const {
        constexpr qsizetype kDigitsOfAnId = 15;
        return m_persons && m_numberColumn < 0 && digitsIn(cell(ordinal, m_nameColumn).text) >= kDigitsOfAnId;
    }

    [[nodiscard]] std::optional<VillageFinder::Heading> markIn(int ordinal, RowRole role) const {
        static const QRegularExpression note(u"^\\s*(注|备注|附注|说明|填表|填报)"_s);
        if (role != RowRole::Data && role != RowRole::Note && role != RowRole::Total) {
            return std::nullopt;
        }
        const QList<GridCell> cells = m_grid.cells(ordinal);
        const bool labelled = cells.size() > 1 && labelsVillage(cells[0].text);
        const GridCell& words = labelled ? cells[1] : cells[0];
        if (cells.size() > kCellsOfACommittee || note.match(words.text).hasMatch()) {
            return std::nullopt;
        }
        auto says = m_villages.inHeading(words.text);
        if (!says) {
            return std::nullopt;
        }
        says->committee = says->committee || labelled || labelsVillage(words.text.left(words.text.indexOf(u':'))) ||
                          labelsVillage(words.text.left(words.text.indexOf(u'：')));
        const bool heading = role == RowRole::Data ? standsForNobody(ordinal, cells, words, *says)
                                                   : cells.size() <= kCellsOfAHeading || says->committee;
        return heading ? says : std::nullopt;
    }

    /// 村名, 村委会: what the cell beside it, or the words behind its colon, are.
    [[nodiscard]] bool labelsVillage(QStringView words) const {
        const auto found = HeaderAliases::bundled().find(words, {}, m_kind);
        return found && found->field == Field::Village && found->match != HeaderMatch::Suffix;
    }

    /// A row that would be somebody's, by its cells' places: without a name, or with a village where the name stands.
    [[nodiscard]] bool standsForNobody(int ordinal, const QList<GridCell>& cells, const GridCell& words,
                                       const VillageFinder::Heading& says) const {
        const GridCell name = cell(ordinal, m_nameColumn);
        if (cells.size() == 1) {
            // 新车村 alone under the names; 新车 alone may be somebody, unless everybody else has a number.
            return m_persons && says.village &&
                   (says.committee || words.text.trimmed().endsWith(u'村') || isNumbered(ordinal + 1));
        }
        return says.committee && words.column != m_mapping.columnOf(Field::Village) &&
               (name.isEmpty() || (m_persons && name.column == words.column));
    }

    [[nodiscard]] bool isNumbered(int ordinal) const {
        return ordinal < m_grid.rowCount() && !cell(ordinal, m_mapping.columnOf(Field::Serial)).isEmpty();
    }

    const Grid& m_grid;
    const Layout& m_layout;
    const Mapping& m_mapping;
    domain::ListKind m_kind;
    const VillageFinder& m_villages;
    bool m_persons;
    int m_nameColumn;
    int m_numberColumn;
    QSet<QString> m_captions;
};

/// Under the title of a village 小寨 is a group of it, which bears another village's name; 小寨村 may be either.
QList<Mark> besideGroups(const QList<Mark>& marks, DivisionId ofSheet, int& peopleBehind) {
    QList<Mark> villages;
    int people = 0;
    for (Mark mark : marks) {
        people += mark.peopleBefore;
        if (mark.says.committee || mark.says.village == ofSheet || (mark.village && !mark.total)) {
            mark.says.village = mark.says.committee || mark.says.village == ofSheet ? mark.says.village : DivisionId();
            mark.peopleBefore = std::exchange(people, 0);
            villages.append(mark);
        }
    }
    peopleBehind += people;
    return villages;
}

/// Subtotals alone, all above their people or all below them; on both sides people: nobody knows.
void addSubtotals(const QList<Mark>& marks, int firstBelow, int peopleBehind, QMap<int, DivisionId>& from) {
    const bool above = marks.first().peopleBefore == 0 && peopleBehind > 0;
    const bool below = marks.first().peopleBefore > 0 && peopleBehind == 0;
    int start = firstBelow;
    for (const Mark& mark : marks) {
        if (above) {
            from.insert(mark.ordinal, mark.says.village);
        } else if (below) {
            from.insert(start, mark.says.village);
            start = mark.ordinal;
        }
    }
}

/// Headings, and among them subtotals: one that names the heading's village ends it; one that names another stands
/// above its own people, or else there is a doubt about those it stands under.
void addHeadings(const QList<Mark>& marks, int peopleBehind, DivisionId current, QMap<int, DivisionId>& from) {
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const Mark& mark = marks.at(i);
        const int peopleUnder = i + 1 < marks.size() ? marks.at(i + 1).peopleBefore : peopleBehind;
        if (mark.total && mark.says.village != current && peopleUnder == 0 && i > 0) {
            from.insert(marks.at(i - 1).ordinal, {});
        }
        const bool opens = !mark.total || (mark.says.village != current && peopleUnder > 0);
        current = opens ? mark.says.village : DivisionId();
        from.insert(mark.ordinal, current);
    }
}

/// The committee that signed below the last row, where no line says more: 填报单位（盖章）：新车村委会.
DivisionId villageBelow(const Grid& grid, const Layout& layout, const Mapping& mapping, domain::ListKind kind,
                        const VillageFinder& villages) {
    constexpr int kMostLines = 12; // signatures are few
    DivisionId signedBy;
    const int end = std::max(layout.firstBelow, grid.rowCount() - kMostLines);
    for (int ordinal = grid.rowCount() - 1; ordinal >= end; --ordinal) {
        if (roleOf(grid, layout, mapping, kind, ordinal) == RowRole::Data) {
            break;
        }
        const QList<GridCell> cells = grid.cells(ordinal);
        for (const GridCell& cell : cells) {
            const auto says = villages.inHeading(cell.text);
            if (!says || !says->committee) {
                continue;
            }
            if (!says->village || (signedBy && signedBy != says->village)) {
                return {};
            }
            signedBy = says->village;
        }
    }
    return signedBy;
}

} // namespace

VillageHints villageHints(const Grid& grid, const Layout& layout, const Mapping& mapping, domain::ListKind kind,
                          const VillageFinder& villages, const QString& fileName) {
    VillageHints hints;
    if (!villages.knowsVillages()) {
        return hints;
    }
    const DivisionId ofSheet = villageOfSheet(grid, layout, villages, fileName);
    if (ofSheet) {
        hints.from.insert(layout.firstBelow, ofSheet);
    }
    int peopleBehind = 0;
    QList<Mark> marks = MarkFinder(grid, layout, mapping, kind, villages).marks(peopleBehind);
    for (const Mark& mark : std::as_const(marks)) {
        hints.headings.insert(mark.ordinal);
    }
    if (ofSheet) {
        marks = besideGroups(marks, ofSheet, peopleBehind);
    }
    if (marks.isEmpty()) {
        const DivisionId below = ofSheet ? DivisionId() : villageBelow(grid, layout, mapping, kind, villages);
        if (below) {
            hints.from.insert(layout.firstBelow, below);
        }
        return hints;
    }
    if (std::ranges::all_of(marks, &Mark::total)) {
        addSubtotals(marks, layout.firstBelow, peopleBehind, hints.from);
    } else {
        addHeadings(marks, peopleBehind, ofSheet, hints.from);
    }
    return hints;
}

} // namespace canbao::intake
