#include "core/sheet/template/form_layout.h"

#include "core/sheet/cell_reference.h"
#include "core/sheet/template/template_cells.h"
#include "core/sheet/template/worksheet_rows.h"
#include "core/sheet/template/xml_part.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::sheet {

namespace {

constexpr int kLastHeadRow = 40;      ///< a header stands near the top
constexpr int kHeadRows = 3;          ///< at most so many, one above the other
constexpr qsizetype kFewestKnown = 3; ///< fewer columns by chance are no form
constexpr int kNoteSpan = 3;          ///< what is merged over so many columns is a note or a signature

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::sheet::FormLayout)

public:
    static Error twice(const QString& sheet, const QString& first, const QString& second, const QString& header) {
        return Error::user(tr("Sheet %1 of the template asks for the same in columns %2 and %3 (\"%4\"). Rename the "
                              "header of one of them.")
                               .arg(sheet, first, second, header));
    }
    static Error noLine(const QString& sheet, int row) {
        return Error::user(tr("Sheet %1 of the template has no empty row under its header in row %2. Leave one row for "
                              "the lines, formatted as they shall look.")
                               .arg(sheet)
                               .arg(row + 1));
    }
};

/// The sheet's texts by place, merged cells as their first.
class Grid {
public:
    Grid(const pugi::xml_node& worksheet, const QStringList& shared)
        : m_sheetData(childNamed(worksheet, "sheetData"))
        , m_shared(shared) {
        for (const pugi::xml_node& row : m_sheetData.children()) {
            if (localName(row) == "row") {
                m_rows.insert(rowNumber(row), row);
                m_lastRow = rowNumber(row);
            }
        }
        for (const pugi::xml_node& merge : childNamed(worksheet, "mergeCells").children()) {
            if (const auto range = parseRange(merge.attribute("ref").value())) {
                m_merges.append(*range);
            }
        }
    }

    [[nodiscard]] int lastRow() const { return m_lastRow; }
    [[nodiscard]] bool hasRow(int row) const { return m_rows.contains(row); }
    [[nodiscard]] pugi::xml_node cell(int row, int column) const { return cellAt(m_rows.value(row), column); }
    [[nodiscard]] bool isEmpty(int row, int column) const { return isEmptyCell(cell(row, column), m_shared); }
    [[nodiscard]] QString text(int row, int column) const {
        const MergedRange place = range(row, column);
        return cellText(cell(place.firstRow, place.firstColumn), m_shared).trimmed();
    }
    /// The same, numbers too: an id that a spreadsheet took for a number names somebody, if not rightly.
    [[nodiscard]] QString said(int row, int column) const {
        const QString words = text(row, column);
        const MergedRange place = range(row, column);
        const pugi::xml_node there = cell(place.firstRow, place.firstColumn);
        return words.isEmpty() && !isEmptyCell(there, m_shared) && !childNamed(there, "f")
                   ? QString::fromUtf8(childNamed(there, "v").text().get())
                   : words;
    }
    /// The merged range that a cell belongs to, or itself.
    [[nodiscard]] MergedRange range(int row, int column) const {
        const auto found = std::ranges::find_if(m_merges, [&](const MergedRange& merge) {
            return merge.firstRow <= row && row <= merge.lastRow && merge.firstColumn <= column &&
                   column <= merge.lastColumn;
        });
        return found == m_merges.end() ? MergedRange{row, column, row, column} : *found;
    }
    /// How many columns the header has that ends in `row`.
    [[nodiscard]] int width(int row) const {
        int width = 0;
        for (int at = row; at >= std::max(0, row - kHeadRows + 1); --at) {
            for (const pugi::xml_node& cell : m_rows.value(at).children()) {
                const auto place = parseCellReference(cell.attribute("r").value());
                width = place ? std::max(width, place->column + 1) : width;
            }
        }
        return width;
    }

private:
    pugi::xml_node m_sheetData;
    const QStringList& m_shared;
    QHash<int, pugi::xml_node> m_rows;
    QList<MergedRange> m_merges;
    int m_lastRow = -1;
};

/// Which header belongs to what, by its comparable words.
using KnownHeaders = QHash<QString, qsizetype>;

KnownHeaders knownHeaders(const QList<FormColumn>& columns) {
    KnownHeaders known;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        for (const QString& header : columns.at(i).headers) {
            known.insert(comparableHeader(header), i);
        }
    }
    return known;
}

/// What stands over a column, from its head upwards: groups above it, but not a title or a caption.
struct HeaderTexts {
    QStringList texts;      ///< group first, head last
    qsizetype required = 1; ///< so many from the end say what it is: a group over several columns may not be left out
};

HeaderTexts headerOf(const Grid& grid, int row, int column, int width) {
    HeaderTexts header;
    MergedRange below{row + 1, column, row + 1, column};
    for (int at = row; at >= std::max(0, row - kHeadRows + 1); --at) {
        const MergedRange range = grid.range(at, column);
        if (range.firstRow == below.firstRow && at != row) {
            continue; // the same cell, merged downwards
        }
        const QString text = grid.text(at, column);
        const int span = range.lastColumn - range.firstColumn + 1;
        if (text.isEmpty() || (at != row && span * 5 > width * 3)) {
            break; // a title over most of the sheet
        }
        header.texts.prepend(text);
        if (at != row && span > 1) {
            header.required = header.texts.size();
        }
        below = range;
    }
    return header;
}

std::optional<qsizetype> meaningOf(const HeaderTexts& header, const KnownHeaders& known) {
    for (qsizetype count = header.texts.size(); count >= header.required && count > 0; --count) {
        const auto found = known.constFind(comparableHeader(header.texts.last(count).join(QString())));
        if (found != known.constEnd()) {
            return *found;
        }
    }
    return std::nullopt;
}

/// The columns of a header that ends in `row`.
FormLayout headerAt(const Grid& grid, int row, const QList<FormColumn>& columns, const KnownHeaders& known) {
    FormLayout layout;
    layout.headRow = row;
    const int width = grid.width(row);
    for (int column = 0; column < width; ++column) {
        const MergedRange range = grid.range(row, column);
        if (range.firstColumn != column || range.lastRow > row) {
            continue; // the rest of a merged cell; or the header goes on below
        }
        const HeaderTexts header = headerOf(grid, row, column, width);
        if (header.texts.isEmpty()) {
            continue;
        }
        FormLayout::Column found{column, header.texts.join(QString()), {}};
        if (const auto meaning = meaningOf(header, known)) {
            found.found = columns.at(*meaning);
            layout.columns.append(found);
        } else {
            layout.unknown.append(found);
        }
    }
    return layout;
}

/// The columns by which rows are named, the surest first.
QList<FormLayout::Column> namingColumns(const FormLayout& layout) {
    using Role = FormColumn::Role;
    QList<FormLayout::Column> columns;
    for (const Role role : {Role::Key, Role::Name}) {
        for (const FormLayout::Column& column : layout.columns) {
            if (column.found.role == role) {
                columns.append(column);
            }
        }
    }
    return columns;
}

bool isTotal(const Grid& grid, int row, int width) {
    for (int column = 0; column < width; ++column) {
        const QString text = comparableHeader(grid.text(row, column));
        if (text == u"合计"_s || text == u"总计"_s || text == u"小计"_s) {
            return true;
        }
    }
    return false;
}

/// What a row is named, and by what.
struct RowName {
    QString said; ///< empty where nothing names it
    FormColumn::Role by = FormColumn::Role::Name;
};

RowName nameOf(const Grid& grid, int row, const QList<FormLayout::Column>& columns) {
    for (const FormLayout::Column& column : columns) {
        if (QString said = grid.said(row, column.column); !said.isEmpty()) {
            return {said, column.found.role};
        }
    }
    return {};
}

/// Whether nothing stands in the row that a line would overwrite. Of a row that its key names what stands there already
/// stays; a village's old figures may not stay among the new.
bool isFree(const Grid& grid, int row, const FormLayout& layout, const RowName& name) {
    using Role = FormColumn::Role;
    const bool named = !name.said.isEmpty();
    return std::ranges::all_of(layout.columns, [&](const FormLayout::Column& column) {
        const Role role = column.found.role;
        return role == Role::Number || (named && (role != Role::Value || name.by == Role::Key)) ||
               grid.isEmpty(row, column.column) || childNamed(grid.cell(row, column.column), "f");
    });
}

/// Which rows under the header are for lines, and where the total stands.
void findLines(const Grid& grid, FormLayout& layout) {
    const QList<FormLayout::Column> naming = namingColumns(layout);
    int width = 0;
    for (const FormLayout::Column& column : layout.columns) {
        width = std::max(width, column.column + 1);
    }
    layout.firstLine = layout.headRow + 1;
    for (int row = layout.firstLine; row <= grid.lastRow() + 1; ++row) {
        if (isTotal(grid, row, width)) {
            layout.totalRow = row;
            return;
        }
        const MergedRange place = grid.range(row, naming.first().column);
        const bool note = place.lastColumn - place.firstColumn + 1 >= kNoteSpan;
        const RowName name = nameOf(grid, row, naming);
        if (note || !grid.hasRow(row) || !isFree(grid, row, layout, name)) {
            return;
        }
        layout.lineNames.append(name.said);
    }
}

Result<> refuseTwice(const FormLayout& layout, const QString& sheetName) {
    QHash<QString, int> seen;
    for (const FormLayout::Column& column : layout.columns) {
        if (seen.contains(column.found.mark)) {
            return std::unexpected(Words::twice(sheetName, columnLetters(seen.value(column.found.mark)),
                                                columnLetters(column.column), column.header));
        }
        seen.insert(column.found.mark, column.column);
    }
    return {};
}

} // namespace

QString comparableHeader(const QString& text) {
    static const QRegularExpression unit(u"\\((人|人次|户|个|家|名|元|%|人、户)\\)"_s);
    static const QRegularExpression filler(u"[\\s()\\[\\]【】、，,:：·/|-]"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(unit).remove(filler);
}

Result<std::optional<FormLayout>> formLayout(const pugi::xml_node& worksheet, const QString& sheetName,
                                             const QList<FormColumn>& columns, const QStringList& shared) {
    const Grid grid(worksheet, shared);
    const KnownHeaders known = knownHeaders(columns);
    std::optional<FormLayout> best;
    for (int row = 0; row <= std::min(grid.lastRow(), kLastHeadRow); ++row) {
        FormLayout layout = headerAt(grid, row, columns, known);
        if (layout.columns.size() >= kFewestKnown && !namingColumns(layout).isEmpty() &&
            (!best || layout.columns.size() > best->columns.size())) {
            best = std::move(layout);
        }
    }
    if (!best) {
        return std::nullopt;
    }
    CANBAO_TRY(refuseTwice(*best, sheetName));
    findLines(grid, *best);
    if (best->lineNames.isEmpty()) {
        return std::unexpected(Words::noLine(sheetName, best->headRow));
    }
    return best;
}

} // namespace canbao::sheet
