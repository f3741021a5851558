#include "core/intake/row_roles.h"

#include "core/domain/typed_text.h"
#include "core/intake/row_words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

/// Headings and notes are longer than names, and stand over several columns.
constexpr qsizetype kLongestName = 30;
constexpr int kColumnsOfAHeading = 4;

QString folded(const GridCell& cell) {
    return domain::foldedText(cell.text);
}

/// Judges one row: what it is known by first, then what its words say.
class RowJudge {
public:
    RowJudge(const Grid& grid, const Layout& layout, const Mapping& mapping, domain::ListKind kind, int ordinal)
        : m_grid(grid)
        , m_layout(layout)
        , m_mapping(mapping)
        , m_kind(kind)
        , m_ordinal(ordinal)
        , m_persons(domain::subjectOf(kind) == domain::SubjectType::Person)
        , m_numberColumn(numberColumn())
        , m_nameColumn(mapping.columnOf(m_persons ? Field::Name : Field::EmployerName))
        , m_serialColumn(mapping.columnOf(Field::Serial))
        , m_number(number())
        , m_name(m_nameColumn < 0 ? GridCell() : grid.mergedDown(ordinal, m_nameColumn))
        , m_cells(grid.cells(ordinal)) {}

    [[nodiscard]] RowRole role() const {
        const QString first = folded(m_cells.first());
        const bool nameMayBeExample = m_name.text.contains(u'例') || m_name.text.contains(u'如');
        if (words::isExample(first) || (nameMayBeExample && words::isExample(folded(m_name)))) {
            return RowRole::Note;
        }
        if (isSignedLabel(first)) {
            return RowRole::Footer;
        }
        if (holdsNumberOfSubject()) {
            return signedUnderTheNumber(first) ? RowRole::Footer : RowRole::Data;
        }
        if (repeatsHeader()) {
            return RowRole::RepeatedHeader;
        }
        return byWords(first);
    }

private:
    [[nodiscard]] int numberColumn() const {
        return !m_persons                        ? m_mapping.columnOf(Field::CreditCode)
               : m_mapping.has(Field::CitizenId) ? m_mapping.columnOf(Field::CitizenId)
                                                 : m_mapping.columnOf(Field::DisabilityCard);
    }

    /// What stands in the number's own column, or else in one of those that go on with it.
    [[nodiscard]] GridCell number() const {
        GridCell own = m_numberColumn < 0 ? GridCell() : m_grid.mergedDown(m_ordinal, m_numberColumn);
        const auto field = own.isEmpty() ? m_mapping.fieldAt(m_numberColumn) : std::nullopt;
        const QList<int> further = field ? m_mapping.further.value(*field) : QList<int>();
        for (const int column : further) {
            own = own.isEmpty() ? m_grid.mergedDown(m_ordinal, column) : own;
        }
        return own;
    }

    [[nodiscard]] static qsizetype digitsIn(QStringView text) {
        return std::ranges::count_if(text, [](QChar ch) { return ch.isDigit(); });
    }

    /// Digits enough to be an id, a registration number, a code: also damaged and mistyped ones.
    [[nodiscard]] bool holdsNumberOfSubject() const {
        constexpr int kFewestDigits = 8;
        constexpr double kSmallestNumber = 1e8; // a smaller one may be a count in a total row
        constexpr int kDigitsBesideAName = 15;  // "姓名:张三 身份证:5325…"
        return digitsIn(m_number.text) >= kFewestDigits ||
               (m_number.isNumeric() && m_number.text.toDouble() >= kSmallestNumber) ||
               (m_persons && digitsIn(m_name.text) >= kDigitsBesideAName);
    }

    /// 填表人: and behind it a name, even with his id: no label stands where serial numbers do.
    [[nodiscard]] bool isSignedLabel(const QString& first) const {
        return first.endsWith(u':') && m_cells.first().column < m_nameColumn && words::isFooter(first);
    }

    /// 填表人 …, and where the numbers stand a date or a telephone.
    [[nodiscard]] bool signedUnderTheNumber(const QString& first) const {
        constexpr qsizetype kMostDigits = 12;
        if (digitsIn(m_number.text) > kMostDigits) {
            return false;
        }
        const QString number = folded(m_number);
        return words::isFooter(first) || words::isFooter(number) || repeatsCaption(first) ||
               (m_cells.size() == 1 && words::isDay(number));
    }

    [[nodiscard]] bool repeatsHeader() const {
        if (!m_layout.hasHeader()) {
            return false;
        }
        if (namesItsOwnColumn()) {
            return true;
        }
        qsizetype same = 0;
        for (const GridCell& cell : m_cells) {
            if (cell.column >= m_layout.columns.size()) {
                continue;
            }
            const QString text = HeaderAliases::normalised(cell.text);
            const Column& column = m_layout.columns.at(cell.column);
            same += text == HeaderAliases::normalised(column.header) || text == HeaderAliases::normalised(column.group);
        }
        constexpr qsizetype kFewest = 2;
        return same >= kFewest && same * 2 > m_cells.size();
    }

    /// The header once more in other words: nobody is called 姓名.
    [[nodiscard]] bool namesItsOwnColumn() const {
        const bool underHeader = m_ordinal == m_layout.firstBelow; // NAME | ID NO
        if (!underHeader && !m_name.text.contains(u'名')) { // few are called so: the rest need no look at all the words
            return false;
        }
        const auto found = HeaderAliases::bundled().find(m_name.text, {}, m_kind);
        return found && found->match >= HeaderMatch::WithoutBrackets && m_mapping.fieldAt(m_nameColumn) == found->field;
    }

    [[nodiscard]] RowRole byWords(const QString& first) const {
        constexpr qsizetype kCellsBeforeTotals = 3;
        const auto leading = m_cells.first(std::min(m_cells.size(), kCellsBeforeTotals));
        const QString name = folded(m_name);
        if (std::ranges::any_of(leading, [](const GridCell& cell) { return words::isTotal(folded(cell)); }) ||
            words::isCount(name) || (m_persons && words::isSex(name)) || countsSomething()) {
            return RowRole::Total;
        }
        if (words::isFooter(first) || (m_persons && (name.contains(u':') || words::isDay(name)))) { // 村支书:李某
            return RowRole::Footer;
        }
        const bool beforeNames = m_cells.first().column < m_nameColumn && !isSerial(QString(first).remove(u':')); // 1:
        const bool label = first.endsWith(u':') && (name.isEmpty() || beforeNames); // 核查组长: 李某
        if (label || words::isNote(first) || words::isInstruction(name) || words::isFormat(folded(m_number)) ||
            namesFields() || explainsColumns() || repeatsTitle() || repeatsCaption(first)) {
            return RowRole::Note;
        }
        const auto said = std::ranges::count_if(m_cells, [this](const GridCell& cell) { return saysSomething(cell); });
        if (said == 0) {
            return isSerial(first) ? RowRole::Spare : RowRole::Note;
        }
        if (isFilledInAdvance()) {
            return RowRole::Spare;
        }
        return m_cells.size() == 1 ? roleOfOnlyCell(first) : RowRole::Data;
    }

    /// Straight under the header: XM, SFZH, or A B C, and their types once more below.
    [[nodiscard]] bool namesFields() const {
        const int below = m_ordinal - m_layout.firstBelow;
        const auto isOne = below == 0 ? words::isFieldCode : words::isFieldType;
        return (below == 0 || below == 1) && m_cells.size() > 1 &&
               std::ranges::all_of(m_cells, [&](const GridCell& cell) { return isOne(folded(cell)); });
    }

    /// Straight under the header, where every row has its serial number: 1男2女 under 性别 and nobody's name.
    [[nodiscard]] bool explainsColumns() const {
        return m_ordinal == m_layout.firstBelow && m_layout.hasHeader() && m_serialColumn >= 0 && m_name.isEmpty() &&
               m_number.isEmpty() && m_grid.cell(m_ordinal, m_serialColumn).isEmpty() &&
               m_ordinal + 1 < m_grid.rowCount() && !m_grid.cell(m_ordinal + 1, m_serialColumn).isEmpty();
    }

    /// The title once more, on a new page.
    [[nodiscard]] bool repeatsTitle() const {
        if (!m_layout.hasHeader() || m_cells.size() > 1) {
            return false;
        }
        for (int ordinal = 0; ordinal < m_layout.firstHeader; ++ordinal) {
            if (m_grid.cells(ordinal).first().text == m_cells.first().text) {
                return true;
            }
        }
        return false;
    }

    /// 单位：朋普镇, or another one, over the table and once more on a new page.
    [[nodiscard]] bool repeatsCaption(const QString& first) const {
        const qsizetype colon = first.indexOf(u':');
        if (!m_layout.hasHeader() || colon <= 0) {
            return false;
        }
        const QString label = first.first(colon + 1);
        for (int ordinal = 0; ordinal < m_layout.firstHeader; ++ordinal) {
            const QList<GridCell> cells = m_grid.cells(ordinal);
            if (std::ranges::any_of(cells, [&](const GridCell& cell) { return folded(cell).startsWith(label); })) {
                return true;
            }
        }
        return false;
    }

    /// 死亡 3, below the table: words where names stand, and where numbers stand how many there are.
    [[nodiscard]] bool countsSomething() const {
        return m_persons && m_cells.size() == 2 && !m_name.isEmpty() && words::isCount(folded(m_number));
    }

    /// A number in advance, a formula's 0 or error, 无, and what no field takes are nobody's.
    [[nodiscard]] bool saysSomething(const GridCell& cell) const {
        return cell.column != m_serialColumn && cell.type != sheet::CellType::Error &&
               !domain::saysNothing(folded(cell)) && m_mapping.fieldAt(cell.column);
    }

    /// Filled down in advance, the place or the first choice of a list: two rows of nobody that say the same. One alone
    /// is somebody whose name was forgotten.
    [[nodiscard]] bool isFilledInAdvance() const {
        return m_name.isEmpty() && m_number.isEmpty() && (saysAsMuchAs(m_ordinal - 1) || saysAsMuchAs(m_ordinal + 1));
    }

    [[nodiscard]] bool saysAsMuchAs(int other) const {
        const auto filled = [&](int column) { return column >= 0 && !m_grid.mergedDown(other, column).isEmpty(); };
        if (other < m_layout.firstBelow || other >= m_grid.rowCount() || filled(m_nameColumn) ||
            filled(m_numberColumn)) {
            return false;
        }
        return std::ranges::all_of(m_cells, [&](const GridCell& cell) {
            return !saysSomething(cell) || m_grid.cell(other, cell.column).text == cell.text;
        });
    }

    [[nodiscard]] static bool isSerial(const QString& text) {
        static const QRegularExpression serial(u"^\\(?\\d{1,7}(\\.0)?\\)?$"_s);
        return serial.match(text).hasMatch();
    }

    [[nodiscard]] RowRole roleOfOnlyCell(const QString& text) const {
        const GridCell& only = m_cells.first();
        const bool identity = only.column == m_nameColumn || (only.column == m_numberColumn && digitsIn(only.text) > 0);
        const int merged = m_grid.columnsMerged(m_ordinal, only.column);
        const bool acrossTable = merged >= kColumnsOfAHeading || (merged > 1 && only.column + merged >= widthOfTable());
        const bool heading = acrossTable || (m_persons && words::countsPeople(text)) ||
                             words::isNumberedHeading(text) || words::isDay(text) ||
                             (m_persons && words::isPlace(text));
        return identity && !heading && only.text.size() <= kLongestName ? RowRole::Data : RowRole::Note;
    }

    [[nodiscard]] qsizetype widthOfTable() const {
        qsizetype width = m_layout.columns.size();
        while (width > 0 && m_layout.columns.at(width - 1).header.isEmpty()) {
            --width;
        }
        return width;
    }

    const Grid& m_grid;
    const Layout& m_layout;
    const Mapping& m_mapping;
    domain::ListKind m_kind;
    int m_ordinal;
    bool m_persons;
    int m_numberColumn;
    int m_nameColumn;
    int m_serialColumn;
    GridCell m_number; ///< what the row is known by, merged ranges looked through
    GridCell m_name;
    QList<GridCell> m_cells;
};

} // namespace

RowRole roleOf(const Grid& grid, const Layout& layout, const Mapping& mapping, domain::ListKind kind, int ordinal) {
    return RowJudge(grid, layout, mapping, kind, ordinal).role();
}

} // namespace canbao::intake
