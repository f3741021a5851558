#pragma once

#include "core/base/result.h"
#include "core/sheet/template/form_layout.h"
#include "core/sheet/template/template_cells.h"

#include <QHash>
#include <QList>

namespace canbao::sheet {

/// What a template is filled with. Names are those that stand between {{ and }} in it.
struct TemplateContent {
    QHash<QString, TemplateValue> single;      ///< one value in the whole workbook: {{填报单位}}
    QList<QHash<QString, TemplateValue>> rows; ///< one line each: {{村}}, {{下发人数}}; all know the same names

    /// For a form without marks, whose header says what its columns are.
    QList<FormColumn> columns{};
    QList<QStringList> lineNames{};         ///< of each line: how a row of the form may be named after it
    QHash<QString, TemplateValue> totals{}; ///< 合计, by the names of `rows`
};

/// What became of a form's columns.
struct TemplateReport {
    struct Column {
        QString sheet;
        QString letters; ///< of the column
        QString header;
        QString mark; ///< what it was filled with; empty: nothing is known for it, it stayed as it was
    };
    QList<Column> columns; ///< of the sheets that were filled by their header
};

/// Fills the city's own .xlsx: a cell that is one mark becomes the value, a mark among words is replaced by its text;
/// the row that holds marks of `rows` becomes as many rows as there are, and everything below moves down. A sheet
/// without marks is filled by its header (fillByHeader). All else stays as the city made it, parts and sheets that are
/// not touched byte for byte.
///
/// Refused in words that name the cell: a mark that nobody knows, marks of rows in two rows of a sheet; a workbook with
/// neither marks nor a header that is known; and what expandWorksheet(), formLayout() and fillByHeader() refuse.
/// Nothing is written then.
[[nodiscard]] Result<TemplateReport> fillTemplate(const QString& templatePath, const TemplateContent& content,
                                                  const QString& target);

} // namespace canbao::sheet
