#include "core/sheet/template/header_fill.h"

#include "core/sheet/template/worksheet_rows.h"
#include "core/sheet/template/xml_part.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::sheet {

namespace {

using Role = FormColumn::Role;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::sheet::HeaderFill)

public:
    static Error strange(const QString& sheet, int row, const QString& name) {
        return Error::user(tr("Row %2 of sheet %1 of the template is named \"%3\", which this report has no line for. "
                              "Correct the name or empty the row.")
                               .arg(sheet)
                               .arg(row + 1)
                               .arg(name));
    }
    static Error missing(const QString& sheet, const QString& name) {
        return Error::user(tr("The rows of sheet %1 of the template are named, but none is named \"%2\". Add such a "
                              "row, or empty the names.")
                               .arg(sheet, name));
    }
    static Error mixed(const QString& sheet, int row) {
        return Error::user(tr("Some rows of sheet %1 of the template are named and row %2 is not. Name all or none.")
                               .arg(sheet)
                               .arg(row + 1));
    }
    /// Whoever stands there is a person: the row says it, not the name.
    static Error severalFit(const QString& sheet, int row) {
        return Error::user(tr("Row %2 of sheet %1 of the template fits several lines of the list, so it cannot be "
                              "told which one is meant. Add a column that tells them apart, such as the citizen id "
                              "or the insurance.")
                               .arg(sheet)
                               .arg(row + 1));
    }
};

/// The rows of the form by their number: there may be many.
QHash<int, pugi::xml_node> rowsByNumber(const pugi::xml_node& sheetData) {
    QHash<int, pugi::xml_node> rows;
    for (const pugi::xml_node& row : sheetData.children()) {
        if (localName(row) == "row") {
            rows.insert(rowNumber(row), row);
        }
    }
    return rows;
}

/// Finds the line that a row of the form is named after.
class NamedRows {
public:
    NamedRows(const pugi::xml_node& sheetData, const FormLayout& layout, const TemplateLines& lines,
              const QStringList& shared)
        : m_rows(rowsByNumber(sheetData))
        , m_layout(layout)
        , m_lines(lines)
        , m_shared(shared) {
        for (qsizetype line = 0; line < lines.lineNames.size(); ++line) {
            for (const QString& name : lines.lineNames.at(line)) {
                QList<qsizetype>& named = m_named[comparableHeader(name)];
                if (!named.contains(line)) {
                    named.append(line);
                }
            }
        }
    }

    /// Which lines the row fits: none, one, or several that nothing in the row tells apart.
    [[nodiscard]] QList<qsizetype> linesFor(int row, const QString& name) const {
        QList<qsizetype> fitting = m_named.value(comparableHeader(name));
        for (const FormLayout::Column& column : m_layout.columns) {
            const bool tells = column.found.role == Role::Given || column.found.role == Role::Name;
            if (fitting.size() < 2 || !tells) {
                continue;
            }
            const QString said = comparableHeader(cellText(cellAt(m_rows.value(row), column.column), m_shared));
            QList<qsizetype> same;
            std::ranges::copy_if(fitting, std::back_inserter(same),
                                 [&](qsizetype line) { return says(line, column.found.mark, said); });
            if (!said.isEmpty() && !same.isEmpty()) { // the city may call it by another word
                fitting = same;
            }
        }
        return fitting;
    }

private:
    [[nodiscard]] bool says(qsizetype line, const QString& mark, const QString& said) const {
        const TemplateValue value = m_lines.rows.at(line).value(mark);
        const auto* const ours = std::get_if<QString>(&value);
        const QStringList words = m_lines.lineWords.value(line);
        return (ours != nullptr && comparableHeader(*ours) == said) ||
               std::ranges::any_of(words, [&](const QString& word) { return comparableHeader(word) == said; });
    }

    QHash<int, pugi::xml_node> m_rows;
    const FormLayout& m_layout;
    const TemplateLines& m_lines;
    const QStringList& m_shared;
    QHash<QString, QList<qsizetype>> m_named;
};

constexpr qsizetype kNoLine = -1;

/// Which line belongs in which row of the layout; kNoLine: the row stays as it is.
Result<QList<qsizetype>> namedRows(const NamedRows& rows, const FormLayout& layout, const TemplateLines& lines,
                                   const QString& sheet, QList<int>& strangers) {
    QList<qsizetype> placed;
    for (qsizetype i = 0; i < layout.lineNames.size(); ++i) {
        const int row = layout.firstLine + int(i);
        const QString& name = layout.lineNames.at(i);
        if (name.isEmpty()) {
            if (!lines.someAsked) {
                return std::unexpected(Words::mixed(sheet, row));
            }
            placed.append(kNoLine);
            continue;
        }
        const QList<qsizetype> fitting = rows.linesFor(row, name);
        if (fitting.size() > 1) {
            return std::unexpected(Words::severalFit(sheet, row));
        }
        if (fitting.isEmpty()) {
            if (!lines.someAsked) {
                return std::unexpected(Words::strange(sheet, row, name));
            }
            strangers.append(row);
        }
        placed.append(fitting.value(0, kNoLine));
    }
    for (qsizetype line = 0; line < lines.rows.size() && !lines.someAsked; ++line) {
        if (!placed.contains(line)) {
            return std::unexpected(Words::missing(sheet, lines.lineNames.value(line).value(0)));
        }
    }
    return placed;
}

/// What a row of the form is before it is filled.
enum class FormRow { Free, Named, Total };

class Writer {
public:
    Writer(const pugi::xml_node& sheetData, const FormLayout& layout, const QStringList& shared)
        : m_rows(rowsByNumber(sheetData))
        , m_layout(layout)
        , m_shared(shared) {}

    void fill(int row, const QHash<QString, TemplateValue>& values, FormRow is) const {
        const pugi::xml_node node = m_rows.value(row);
        for (const FormLayout::Column& column : m_layout.columns) {
            if (values.contains(column.found.mark) && mayFill(cellAt(node, column.column), column.found.role, is)) {
                setCell(cellToFill(node, column.column), values.value(column.found.mark));
            }
        }
    }

private:
    [[nodiscard]] bool mayFill(const pugi::xml_node& cell, Role role, FormRow is) const {
        if (childNamed(cell, "f")) {
            return false;
        }
        return is == FormRow::Free || (is == FormRow::Named ? isEmptyCell(cell, m_shared) : role == Role::Value);
    }

    QHash<int, pugi::xml_node> m_rows;
    const FormLayout& m_layout;
    const QStringList& m_shared;
};

} // namespace

Result<FilledLines> fillByHeader(TemplatePackage& package, const TemplateSheet& sheet, const FormLayout& layout,
                                 const TemplateLines& lines, const QStringList& shared) {
    FilledLines done;
    const bool named = std::ranges::any_of(layout.lineNames, [](const QString& name) { return !name.isEmpty(); });
    CANBAO_TRY_ASSIGN(pugi::xml_document* const document, package.change(sheet.part));
    const pugi::xml_node sheetData = childNamed(document->document_element(), "sheetData");
    QList<qsizetype> placed;
    if (named) {
        const NamedRows rows(sheetData, layout, lines, shared);
        CANBAO_TRY_ASSIGN(placed, namedRows(rows, layout, lines, QString::fromUtf8(sheet.name), done.strangers));
    } else {
        for (qsizetype line = 0; line < lines.rows.size(); ++line) {
            placed.append(line);
        }
    }
    const qsizetype added = std::max<qsizetype>(0, placed.size() - layout.lineNames.size());
    if (added > 0) {
        const int last = layout.firstLine + int(layout.lineNames.size()) - 1;
        CANBAO_TRY(expandRow(package, sheet, RowExpansion(last, int(added) + 1)));
    }
    const Writer writer(sheetData, layout, shared);
    for (qsizetype i = 0; i < placed.size(); ++i) {
        if (placed.at(i) != kNoLine) {
            writer.fill(layout.firstLine + int(i), lines.rows.at(placed.at(i)), named ? FormRow::Named : FormRow::Free);
            ++done.lines;
        }
    }
    if (layout.totalRow) {
        writer.fill(*layout.totalRow + int(added), lines.totals, FormRow::Total);
    }
    return done;
}

} // namespace canbao::sheet
