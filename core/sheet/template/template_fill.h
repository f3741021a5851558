#pragma once

#include "core/base/result.h"
#include "core/sheet/template/template_cells.h"

#include <QHash>
#include <QList>

namespace canbao::sheet {

/// What a template is filled with. Names are those that stand between {{ and }} in it.
struct TemplateContent {
    QHash<QString, TemplateValue> single;      ///< one value in the whole workbook: {{填报单位}}
    QList<QHash<QString, TemplateValue>> rows; ///< one line each: {{村}}, {{下发人数}}; all know the same names
};

/// Fills the city's own .xlsx: a cell that is one mark becomes the value, a mark among words is replaced by its text;
/// the row that holds marks of `rows` becomes as many rows as there are, and everything below moves down. All else
/// stays as the city made it, parts that are not touched byte for byte.
///
/// Refused in words that name the cell: a mark that nobody knows, marks of rows in two rows of a sheet; and what
/// expandWorksheet() cannot move. Nothing is written then.
[[nodiscard]] Result<> fillTemplate(const QString& templatePath, const TemplateContent& content, const QString& target);

} // namespace canbao::sheet
