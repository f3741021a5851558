#include "core/sheet/template/worksheet_expansion.h"

#include "core/sheet/cell_reference.h"
#include "core/sheet/limits.h"
#include "core/sheet/template/formula_references.h"
#include "core/sheet/template/worksheet_rows.h"
#include "core/sheet/template/xml_part.h"

#include <QCoreApplication>

#include <string>

namespace canbao::sheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(canbao::sheet::WorksheetExpansion)

public:
    static Error arrayFormula(int row) {
        return Error::user(tr("Row %1 of the template has an array formula, which would be torn apart when rows are "
                              "added. Replace it by an ordinary formula and try again.")
                               .arg(row + 1));
    }
    static Error table() {
        return Error::user(tr("The template holds a table in Excel's sense. Turn it into ordinary cells (Table Design, "
                              "Convert to Range) and try again."));
    }
    static Error noRoom() { return Error::user(tr("The template's sheet has no room for so many rows.")); }
};

bool isFormula(std::string_view name) {
    return name == "f" || name == "formula" || name == "formula1" || name == "formula2";
}

Result<> refuseWhatCannotMove(const pugi::xml_node& worksheet, const pugi::xml_node& sheetData,
                              const RowExpansion& expansion) {
    if (childNamed(worksheet, "tableParts")) {
        return std::unexpected(Words::table());
    }
    int last = 0;
    for (const pugi::xml_node& row : sheetData.children()) {
        last = std::max(last, localName(row) == "row" ? rowNumber(row) : 0);
        for (const pugi::xml_node& cell : row.children()) {
            const std::string_view type = childNamed(cell, "f").attribute("t").value();
            if (type == "array" || type == "dataTable") {
                return std::unexpected(Words::arrayFormula(rowNumber(row)));
            }
        }
    }
    return last + expansion.added() < limits::kMaxRows ? Result<>() : std::unexpected(Words::noRoom());
}

/// What is merged within the expanded row is merged in each copy; what spans it grows.
void expandMerges(pugi::xml_node merges, const RowExpansion& expansion) {
    std::vector<pugi::xml_node> within;
    for (pugi::xml_node merge : merges.children()) {
        const auto range = parseRange(merge.attribute("ref").value());
        if (range && range->firstRow == expansion.row() && range->lastRow == expansion.row()) {
            within.push_back(merge);
        } else {
            setAttribute(merge, "ref",
                         movedReferences(merge.attribute("ref").value(), expansion, {{}, true, 0, false}));
        }
    }
    for (const pugi::xml_node& merge : within) {
        const std::string_view ref = merge.attribute("ref").value();
        for (int copy = 1; copy < expansion.count(); ++copy) {
            pugi::xml_node added = merges.append_copy(merge);
            setAttribute(added, "ref", movedReferences(ref, expansion, {{}, true, copy, true}));
        }
    }
    if (merges.attribute("count")) {
        setAttribute(merges, "count", std::to_string(std::distance(merges.begin(), merges.end())));
    }
}

/// A break stands behind the row whose number, from 1, is its id.
void moveBreaks(pugi::xml_node breaks, const RowExpansion& expansion) {
    for (pugi::xml_node single : breaks.children()) {
        if (pugi::xml_attribute id = single.attribute("id"); id.as_int() > 0) {
            id.set_value(expansion.end(id.as_int() - 1) + 1);
        }
    }
}

/// Validations, formats, filters, links, selections, and the extensions of later versions: all say their places in
/// attributes `ref` and `sqref`, in elements `sqref`, and in formulas.
void moveEverythingIn(pugi::xml_node node, const RowExpansion& expansion, const FormulaPlace& place) {
    if (place.onExpandedSheet) {
        for (pugi::xml_attribute attribute : node.attributes()) {
            const std::string_view name = localName(attribute);
            if (name == "sqref") {
                attribute.set_value(movedRanges(attribute.value(), expansion).c_str());
            } else if (name == "ref" || name == "activeCell") { // of one link, one filter: these do not multiply
                attribute.set_value(movedReferences(attribute.value(), expansion, place).c_str());
            }
        }
    }
    const std::string_view name = localName(node);
    if (name == "sqref" && place.onExpandedSheet) {
        node.text().set(movedRanges(node.text().get(), expansion).c_str());
        return;
    }
    if (isFormula(name)) {
        node.text().set(movedReferences(node.text().get(), expansion, place).c_str());
        return;
    }
    for (const pugi::xml_node& child : node.children()) {
        moveEverythingIn(child, expansion, place);
    }
}

void moveSurroundings(const pugi::xml_node& worksheet, const RowExpansion& expansion, const FormulaPlace& place) {
    for (const pugi::xml_node& part : worksheet.children()) {
        const std::string_view name = localName(part);
        if (name == "sheetData") {
            continue;
        }
        if (name == "mergeCells" && place.onExpandedSheet) {
            expandMerges(part, expansion);
        } else if (name == "rowBreaks" && place.onExpandedSheet) {
            moveBreaks(part, expansion);
        } else {
            moveEverythingIn(part, expansion, place);
        }
    }
}

} // namespace

Result<> expandWorksheet(pugi::xml_node worksheet, const RowExpansion& expansion, std::string_view sheetName) {
    const pugi::xml_node sheetData = childNamed(worksheet, "sheetData");
    CANBAO_TRY(numberRows(sheetData));
    if (expansion.added() == 0) {
        return {};
    }
    CANBAO_TRY(refuseWhatCannotMove(worksheet, sheetData, expansion));
    CANBAO_TRY(unshareFormulas(sheetData));
    expandRows(sheetData, expansion, sheetName);
    moveSurroundings(worksheet, expansion, {sheetName, true, 0, false});
    return {};
}

Result<> followExpansion(pugi::xml_node worksheet, const RowExpansion& expansion, std::string_view expandedSheet) {
    const pugi::xml_node sheetData = childNamed(worksheet, "sheetData");
    CANBAO_TRY(numberRows(sheetData));
    CANBAO_TRY(unshareFormulas(sheetData));
    moveFormulas(sheetData, expansion, expandedSheet);
    moveSurroundings(worksheet, expansion, {expandedSheet, false, 0, false});
    return {};
}

} // namespace canbao::sheet
