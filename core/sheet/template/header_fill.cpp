#include "core/sheet/template/header_fill.h"

#include "core/sheet/template/worksheet_rows.h"
#include "core/sheet/template/xml_part.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::sheet {

namespace {

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
};

bool namesLine(const TemplateContent& content, qsizetype line, const QString& name) {
    const QString wanted = comparableHeader(name);
    const QStringList names = content.lineNames.value(line);
    return std::ranges::any_of(names, [&](const QString& known) { return comparableHeader(known) == wanted; });
}

/// Which line belongs in which row of the layout; -1: the row stays empty.
Result<QList<qsizetype>> namedRows(const FormLayout& layout, const TemplateContent& content, const QString& sheet) {
    QList<qsizetype> lines;
    QList<bool> placed(content.rows.size(), false);
    for (qsizetype i = 0; i < layout.lineNames.size(); ++i) {
        const int row = layout.firstLine + int(i);
        const QString& name = layout.lineNames.at(i);
        if (name.isEmpty()) {
            return std::unexpected(Words::mixed(sheet, row));
        }
        qsizetype line = 0;
        while (line < content.rows.size() && !namesLine(content, line, name)) {
            ++line;
        }
        if (line == content.rows.size()) {
            return std::unexpected(Words::strange(sheet, row, name));
        }
        placed[line] = true;
        lines.append(line);
    }
    const qsizetype left = placed.indexOf(false);
    if (left >= 0) {
        return std::unexpected(Words::missing(sheet, content.lineNames.value(left).value(0)));
    }
    return lines;
}

class Writer {
public:
    Writer(pugi::xml_node sheetData, const FormLayout& layout)
        : m_sheetData(sheetData)
        , m_layout(layout) {}

    void fill(int row, const QHash<QString, TemplateValue>& values, bool named) const {
        const pugi::xml_node node = rowAt(m_sheetData, row);
        for (const FormLayout::Column& column : m_layout.columns) {
            if (!values.contains(column.found.mark) || (named && column.found.role != FormColumn::Role::Value)) {
                continue;
            }
            const pugi::xml_node cell = cellToFill(node, column.column);
            if (!childNamed(cell, "f")) {
                setCell(cell, values.value(column.found.mark));
            }
        }
    }

private:
    pugi::xml_node m_sheetData;
    const FormLayout& m_layout;
};

} // namespace

Result<> fillByHeader(TemplatePackage& package, const TemplateSheet& sheet, const FormLayout& layout,
                      const TemplateContent& content) {
    const QString sheetName = QString::fromUtf8(sheet.name);
    const bool named = std::ranges::any_of(layout.lineNames, [](const QString& name) { return !name.isEmpty(); });
    QList<qsizetype> lines;
    if (named) {
        CANBAO_TRY_ASSIGN(lines, namedRows(layout, content, sheetName));
    } else {
        for (qsizetype line = 0; line < content.rows.size(); ++line) {
            lines.append(line);
        }
    }
    CANBAO_TRY_ASSIGN(pugi::xml_document* const document, package.change(sheet.part));
    const qsizetype added = std::max<qsizetype>(0, lines.size() - layout.lineNames.size());
    if (added > 0) {
        const int last = layout.firstLine + int(layout.lineNames.size()) - 1;
        CANBAO_TRY(expandRow(package, sheet, RowExpansion(last, int(added) + 1)));
    }
    const Writer writer(childNamed(document->document_element(), "sheetData"), layout);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        writer.fill(layout.firstLine + int(i), content.rows.at(lines.at(i)), named);
    }
    if (layout.totalRow) {
        writer.fill(*layout.totalRow + int(added), content.totals, true);
    }
    return {};
}

} // namespace canbao::sheet
