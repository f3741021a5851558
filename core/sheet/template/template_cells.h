#pragma once

#include "core/sheet/template/template_package.h"

#include <QString>
#include <QStringList>

#include <variant>

/// The cells of a worksheet part: what stands in them, and putting something else there.
namespace canbao::sheet {

/// What is filled into a cell: nothing, words (also ids and what begins with '='), a count, a measure or a share.
using TemplateValue = std::variant<std::monostate, QString, qint64, double>;

/// The workbook's table of shared strings, without the readings of Japanese names. Empty when it has none.
[[nodiscard]] Result<QStringList> sharedTexts(TemplatePackage& package);

/// The text of a cell that holds one; empty for numbers and for results of formulas.
[[nodiscard]] QString cellText(const pugi::xml_node& cell, const QStringList& shared);
/// Whether the cell holds nothing: no text, number or formula. A cell that is not there is empty too.
[[nodiscard]] bool isEmptyCell(const pugi::xml_node& cell, const QStringList& shared);
/// The row's cell of that column (from 0); none when the row does not have it.
[[nodiscard]] pugi::xml_node cellAt(const pugi::xml_node& row, int column);
/// The same, put where it belongs when it is not there. After numberRows.
[[nodiscard]] pugi::xml_node cellToFill(pugi::xml_node row, int column);
/// Replaces what the cell holds; its style stays.
void setCell(pugi::xml_node cell, const TemplateValue& value);

} // namespace canbao::sheet
