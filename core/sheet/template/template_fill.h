#pragma once

#include "core/base/result.h"
#include "core/sheet/template/form_layout.h"
#include "core/sheet/template/template_cells.h"

#include <QHash>
#include <QList>

namespace canbao::sheet {

/// Lines of one kind, each a row of the form: a village each, or a person each.
struct TemplateLines {
    QList<FormColumn> columns;                 ///< what a line knows, and what headers call it
    QList<QHash<QString, TemplateValue>> rows; ///< by the columns' marks: {{村}}, {{下发人数}}

    /// For a form without marks, whose header says what its columns are.
    QList<QStringList> lineNames{}; ///< of each line: how a row of the form may be named after it
    /// Of each line: other words for what it says, by which rows of one name are told apart (险种 in short and in
    /// full).
    QList<QStringList> lineWords{};
    QHash<QString, TemplateValue> totals{}; ///< 合计, by the columns' marks
    /// A form whose rows are named already asks for these only: lines that no row is named after are left out, and rows
    /// named after nobody of ours stay as they are. Otherwise both are refused.
    bool someAsked = false;
};

/// What a template is filled with. Names are those that stand between {{ and }} in it.
struct TemplateContent {
    QHash<QString, TemplateValue> single; ///< one value in the whole workbook: {{填报单位}}
    QList<TemplateLines> lines;           ///< a sheet takes the kind that knows its marks, or most of its header
};

/// What became of a form's columns and rows.
struct TemplateReport {
    struct Sheet {
        QString name;
        qsizetype kind = 0;   ///< of TemplateContent::lines
        qsizetype filled = 0; ///< lines that stand there now
        QList<int> strangers; ///< rows, from 0, that are named after nobody of ours: they stayed as they are
    };
    struct Column {
        QString sheet;
        QString letters; ///< of the column
        QString header;
        QString mark; ///< what it was filled with; empty: nothing is known for it, it stayed as it was
    };
    QList<Sheet> sheets;   ///< that have lines
    QList<Column> columns; ///< of the sheets that were filled by their header
};

/// Fills the city's own .xlsx: a cell that is one mark becomes the value, a mark among words is replaced by its text;
/// the row that holds marks of lines becomes as many rows as there are, and everything below moves down. A sheet
/// without marks is filled by its header (fillByHeader). All else stays as the city made it, parts and sheets that are
/// not touched byte for byte.
///
/// Refused in words that name the cell: a mark that nobody knows, marks of lines in two rows of a sheet; a workbook
/// with neither marks nor a header that is known; and what expandWorksheet(), formLayout() and fillByHeader() refuse.
/// Nothing is written then.
[[nodiscard]] Result<TemplateReport> fillTemplate(const QString& templatePath, const TemplateContent& content,
                                                  const QString& target);

} // namespace canbao::sheet
