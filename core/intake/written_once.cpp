#include "core/intake/written_once.h"

#include "core/domain/typed_text.h"
#include "core/intake/row_roles.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace canbao::intake {

namespace {

/// Columns whose words repeat from row to row, so that people write a ditto mark.
constexpr std::array kRepeating{Field::County,  Field::Town,      Field::Village,      Field::Group,
                                Field::Address, Field::Residence, Field::EmployerName, Field::CreditCode};

bool isDitto(QStringView text) {
    static const QSet<QString> marks{u"同上"_s, u"同前"_s, u"\""_s, u"''"_s, u"〃"_s, u"″"_s, u"′′"_s,
                                     u"〞"_s,   u"”"_s,    u"“"_s,  u"＂"_s, u"々"_s, u"仝"_s};
    constexpr qsizetype kLongest = 4;
    return text.size() <= kLongest && marks.contains(text.trimmed().toString());
}

/// A row of the list, in the light of some columns that are filled together.
struct Line {
    int ordinal = 0;
    QString says;              ///< the first of the columns' words; empty: none of them is filled, or by a ditto mark
    bool merged = false;       ///< a merged range says it
    bool behindHeader = false; ///< a repeated header stands between this and the line before
    bool behindEnd = false;    ///< a subtotal or a heading does
};

class Filler {
public:
    Filler(Grid& grid, const Layout& layout, const Mapping& mapping, domain::ListKind kind)
        : m_grid(grid)
        , m_layout(layout)
        , m_mapping(mapping)
        , m_kind(kind)
        , m_persons(domain::subjectOf(kind) == domain::SubjectType::Person) {}

    void run() {
        constexpr qsizetype kNoGap = 2; // one blank is an exception
        fillBlanks(columnsOf({Field::Village}), identity(), kNoGap);
        if (m_kind == domain::ListKind::EmployedUnenrolled) {
            fillBlanks(columnsOf({Field::EmployerName, Field::CreditCode}), identity(), kNoGap);
        } else if (!m_persons && m_kind != domain::ListKind::Projects) {
            // A row of an employer's next insurance says no more of the employer.
            fillBlanks(columnsOf({Field::EmployerName, Field::CreditCode}), columnsOf({Field::Insurance}), 1);
        }
        apply();
        for (const Field field : kRepeating) {
            resolveDittos(m_mapping.columnOf(field));
        }
        apply();
    }

private:
    using Columns = QList<int>;

    [[nodiscard]] Columns columnsOf(std::initializer_list<Field> fields) const {
        Columns columns;
        for (const Field field : fields) {
            if (m_mapping.has(field)) {
                columns.append(m_mapping.columnOf(field));
            }
        }
        return columns;
    }

    [[nodiscard]] Columns identity() const {
        return m_persons ? columnsOf({Field::Name, Field::CitizenId, Field::DisabilityCard})
                         : columnsOf({Field::EmployerName, Field::CreditCode});
    }

    [[nodiscard]] bool filled(int ordinal, const Columns& columns) const {
        return std::ranges::any_of(columns, [&](int column) { return !m_grid.cell(ordinal, column).isEmpty(); });
    }

    [[nodiscard]] bool holdsDittos(int column) const {
        for (int ordinal = m_layout.firstBelow; column >= 0 && ordinal < m_grid.rowCount(); ++ordinal) {
            if (isDitto(m_grid.cell(ordinal, column).text)) {
                return true;
            }
        }
        return false;
    }

    void resolveDittos(int column) {
        if (!holdsDittos(column)) {
            return; // as in most lists; roles cost more than a look
        }
        int above = -1;
        for (int ordinal = m_layout.firstBelow; ordinal < m_grid.rowCount(); ++ordinal) {
            const QStringView text = m_grid.cell(ordinal, column).text;
            if (isDitto(text)) {
                if (above >= 0) {
                    m_repeated.append({ordinal, column, above});
                }
            } else if (!text.isEmpty()) {
                const bool ofTheList = roleOf(m_grid, m_layout, m_mapping, m_kind, ordinal) == RowRole::Data;
                above = ofTheList ? ordinal : above;
            } else if (filled(ordinal, identity())) {
                above = -1; // nothing was said of this one
            }
        }
    }

    void fillBlanks(const Columns& columns, const Columns& ofARow, qsizetype fewestBlank) {
        if (columns.isEmpty() || ofARow.isEmpty() || !someIsBlank(columns, ofARow)) {
            return;
        }
        const QList<Line> lines = linesOf(columns, ofARow);
        const bool beside = std::ranges::any_of(lines, &Line::merged);
        if (!beside && !standsOnce(lines, fewestBlank)) {
            return;
        }
        int from = -1;
        bool goesOn = false;
        for (const Line& line : lines) {
            from = line.behindEnd ? -1 : from;
            if (!line.says.isEmpty()) {
                from = line.merged ? from : line.ordinal;
                goesOn = false;
                continue;
            }
            goesOn = goesOn || line.behindHeader;
            if (from >= 0 && (goesOn || !beside)) {
                repeat(line.ordinal, columns, from);
            }
        }
    }

    /// Looked at first: most lists have no such row, and roles cost more.
    [[nodiscard]] bool someIsBlank(const Columns& columns, const Columns& ofARow) const {
        for (int ordinal = m_layout.firstBelow; ordinal < m_grid.rowCount(); ++ordinal) {
            if (!filled(ordinal, columns) && filled(ordinal, ofARow)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] QList<Line> linesOf(const Columns& columns, const Columns& ofARow) const {
        QList<Line> lines;
        Line next;
        for (int ordinal = m_layout.firstBelow; ordinal < m_grid.rowCount(); ++ordinal) {
            const RowRole role = roleOf(m_grid, m_layout, m_mapping, m_kind, ordinal);
            if (role == RowRole::Data && filled(ordinal, ofARow)) {
                next.ordinal = ordinal;
                for (const int column : columns) {
                    const QStringView own = m_grid.cell(ordinal, column).text;
                    const QStringView merged = m_grid.mergedDown(ordinal, column).text;
                    next.says = next.says.isEmpty() && !isDitto(merged) ? domain::foldedText(merged) : next.says;
                    next.merged = next.merged || (own.isEmpty() && !merged.isEmpty());
                }
                lines.append(std::exchange(next, {}));
            } else if (role == RowRole::RepeatedHeader) {
                next.behindHeader = true;
            } else if (role != RowRole::Spare) {
                next.behindEnd = next.behindEnd || !saysThatItGoesOn(ordinal);
            }
        }
        return lines;
    }

    /// 续表, （续）: over the part on the next page.
    [[nodiscard]] bool saysThatItGoesOn(int ordinal) const {
        const QList<GridCell> cells = m_grid.cells(ordinal);
        return cells.size() == 1 && cells.first().text.contains(u'续');
    }

    [[nodiscard]] static bool standsOnce(const QList<Line>& lines, qsizetype fewestBlank) {
        QSet<QString> seen;
        QString last;
        qsizetype filled = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const Line& line = lines.at(i);
            if (line.says.isEmpty()) {
                if (i == 0) {
                    return false;
                }
                continue;
            }
            const bool runsOn = i > 0 && line.says == lines.at(i - 1).says && !line.behindHeader && !line.behindEnd;
            if (runsOn || (line.says != last && seen.contains(line.says))) {
                return false;
            }
            last = line.says;
            seen.insert(last);
            ++filled;
        }
        const qsizetype blank = lines.size() - filled;
        return blank >= fewestBlank && blank * 2 >= filled;
    }

    void repeat(int ordinal, const Columns& columns, int from) {
        for (const int column : columns) {
            const QStringView own = m_grid.cell(ordinal, column).text;
            if (!m_grid.cell(from, column).isEmpty() && (own.isEmpty() || isDitto(own))) {
                m_repeated.append({ordinal, column, from});
            }
        }
    }

    void apply() { m_grid.repeat(std::exchange(m_repeated, {})); }

    Grid& m_grid;
    const Layout& m_layout;
    const Mapping& m_mapping;
    domain::ListKind m_kind;
    bool m_persons;
    QList<Grid::Repeated> m_repeated;
};

} // namespace

void fillWrittenOnce(Grid& grid, const Layout& layout, const Mapping& mapping, domain::ListKind kind) {
    Filler(grid, layout, mapping, kind).run();
}

} // namespace canbao::intake
